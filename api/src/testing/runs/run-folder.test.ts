import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isAlive } from '../../start/postgres/postmaster.ts';
import { sweepRunFolders } from './run-folder.ts';

const here = (file: string): string => path.join(import.meta.dirname, file);

test('a PostgreSQL of a run that was killed ends with it, and its folder goes', async () => {
  const run = `
    const { runFolder } = await import(${JSON.stringify(here('run-folder.ts'))});
    const { startEmbedded } = await import(${JSON.stringify(here('../../start/postgres/embedded.ts'))});
    const folder = runFolder();
    await startEmbedded(folder);
    console.log(folder);
    setInterval(() => undefined, 1000);
  `;
  const runner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', run]);
  const folder = await new Promise<string>((resolve) => {
    runner.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
  const server = Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  expect(isAlive(server)).toBe(true);

  runner.kill('SIGKILL');
  await expect.poll(() => isAlive(server)).toBe(false);
  await expect.poll(() => existsSync(folder)).toBe(false);
});

test('what a run left whose process is gone is swept; what belongs to a run that goes on stays', async () => {
  const left = (runner: number): string => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-test-'));
    writeFileSync(path.join(folder, 'runner'), String(runner));
    mkdirSync(path.join(folder, 'more'));
    return folder;
  };
  const gone = spawn('true');
  await new Promise((resolve) => gone.once('exit', resolve));
  const [old, running] = [left(gone.pid ?? 0), left(process.pid)];
  await sweepRunFolders();
  expect([existsSync(old), existsSync(running)]).toEqual([false, true]);
  writeFileSync(path.join(running, 'runner'), String(gone.pid));
  await sweepRunFolders();
  expect(existsSync(running)).toBe(false);
});
