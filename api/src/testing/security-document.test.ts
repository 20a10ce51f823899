import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../settings.ts';

/** What docs/security.md proves its promises with is there to be run. */

const document = readFileSync(path.join(repositoryFolder, 'docs/security.md'), 'utf8');
const scripts = Object.keys(
  (JSON.parse(readFileSync(path.join(repositoryFolder, 'package.json'), 'utf8')) as { scripts: object })
    .scripts,
);

const proofs = [
  ...document.slice(document.indexOf('## Who reads')).matchAll(/(?:vitest run|playwright test) ([^`]+)`/g),
].flatMap(([, files = '']) => files.split(' '));

test.each([...new Set(proofs)])('%s has tests', (proof) => {
  const found = globSync(proof.endsWith('.ts') ? proof : `${proof}/**/*.{test,spec}.ts`, {
    cwd: repositoryFolder,
  });
  expect(found.length).toBeGreaterThan(0);
});

test('every promise has a proof, and every command is a script', () => {
  const rows = [...document.matchAll(/^\| (.+?) *\| (.+?) *\|$/gm)].filter(
    ([, promise = '']) => !/^(promise|-+)$/.test(promise),
  );
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(([, , proof = '']) => !/`[^`]*(?:npx|npm) [^`]+`/.test(proof))).toEqual([]);
  const commands = [...document.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
});
