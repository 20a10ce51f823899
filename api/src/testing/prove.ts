import { spawnSync } from 'node:child_process';
import { repositoryFolder } from '../settings.ts';

/** The proofs that take too long for each change: run before a release, and by night. */
const proofs = [
  {
    title: 'Ten thousand random lives of referrals, hub and model compared',
    files: ['api/src/referrals/model'],
    environment: { MAILLAGE_HISTORIES: '10000' },
  },
  {
    title: 'Every cell, step and row right turned over, and noticed',
    files: ['api/src/access/specification.test.ts', 'api/src/access/row-flips.test.ts'],
    environment: { MAILLAGE_FLIPS: 'all' },
  },
] as const;

const failed = proofs.filter(({ title, files, environment }) => {
  console.log(`\n── ${title}`);
  const { NODE_ENV: _ours, ...inherited } = process.env;
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=verbose', ...files], {
    cwd: repositoryFolder,
    stdio: 'inherit',
    env: { ...inherited, ...environment },
  });
  return status !== 0;
});
for (const { title } of failed) console.error(`Not proven: ${title}`);
console.log(`\n${proofs.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
