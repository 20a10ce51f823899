import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLetterBox } from './post.ts';

/** Where a demonstration keeps the letters that it would have sent: whoever tries it reads them there. */

const parent = mkdtempSync(path.join(os.tmpdir(), 'maillage-letters-'));
const folder = path.join(parent, 'mail');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const box = openLetterBox({ folder, from: 'Maillage <maillage@cpca.example>' });
const letter = (id: string, to: string) => ({
  id,
  to,
  subject: 'Une orientation vous attend',
  text: `À lire dans le hub, échéance proche.\nhttps://hub.example/${id}\n`,
});
const files = (): readonly string[] => readdirSync(folder).sort();

test('the folder is made by the first letter', async () => {
  expect(existsSync(folder)).toBe(false);
  await box.send(letter('one', 'spip63@maillage.example'));
  expect(files()).toHaveLength(1);
});

test('a letter is kept as a mail program opens it: from whom, to whom, its own id, every accent', () => {
  const [name = ''] = files();
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\d.-]+Z-1-spip63@maillage[.]example[.]eml$/);
  const [head = '', body = ''] = readFileSync(path.join(folder, name), 'utf8').split('\n\n');
  expect(head.split('\n')).toEqual(
    expect.arrayContaining([
      'From: Maillage <maillage@cpca.example>',
      'To: spip63@maillage.example',
      'Subject: Une orientation vous attend',
      'Message-ID: <one@cpca.example>',
      'Auto-Submitted: auto-generated',
    ]),
  );
  const encoding = /^Content-Transfer-Encoding: (.*)$/m.exec(head)?.[1];
  expect(encoding).toBe('quoted-printable');
  expect(decoded(body)).toBe('À lire dans le hub, échéance proche.\nhttps://hub.example/one');
});

test('letters of one instant to one address are all kept', async () => {
  const ids = ['two', 'three', 'four'];
  await Promise.all(ids.map((id) => box.send(letter(id, 'equipe63@maillage.example'))));
  const kept = files().filter((name) => name.endsWith('equipe63@maillage.example.eml'));
  expect(
    kept
      .map((name) => readFileSync(path.join(folder, name), 'utf8').match(/^Message-ID: <(\w+)@/m)?.[1])
      .sort(),
  ).toEqual([...ids].sort());
});

test('no address leads out of the folder', async () => {
  const before = files().length;
  await box.send(letter('five', '"../../elsewhere"@maillage.example'));
  expect(readdirSync(parent)).toEqual(['mail']);
  expect(files()).toHaveLength(before + 1);
});

function decoded(text: string): string {
  const bytes = text
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').trim();
}
