import { spawnSync } from 'node:child_process';
import { repositoryFolder } from '../../settings.ts';

/** The proofs that take too long for each change: run before a release, and by night. */
const proofs = [
  {
    title: 'Ten thousand random lives of referrals, hub and model compared',
    program: ['vitest', 'run', '--reporter=verbose', 'api/src/referrals/model'],
    environment: { MAILLAGE_HISTORIES: '10000' },
  },
  {
    title: 'Every cell, step and row right turned over, and noticed',
    program: [
      ...['vitest', 'run', '--reporter=verbose'],
      ...['api/src/access/policy/specification.test.ts', 'api/src/access/writes/row-flips.test.ts'],
    ],
    environment: { MAILLAGE_CELLS: 'all' },
  },
  {
    title: 'Every cell of which npm test draws a part',
    program: [
      ...['vitest', 'run', '--reporter=dot'],
      ...['masks/finding', 'masks/absence', 'policy/transitions', 'writes/writes', 'writes/write-rows'],
      ...['live/delivery', 'notifications/told-whom', 'corrections/correct'],
    ],
    environment: { MAILLAGE_CELLS: 'all' },
  },
  {
    title: 'Every form without its session, every page at both widths while others work',
    program: ['playwright', 'test', 'session.spec', 'arrivals.spec'],
    environment: { MAILLAGE_CELLS: 'all' },
  },
  {
    title: 'Every list reads its page, and not all that there is, in each order and through each filter',
    program: ['vitest', 'run', '--reporter=verbose', 'api/src/access/rows-read.proof.ts'],
    environment: { MAILLAGE_PROOFS: 'all' },
  },
  {
    title: 'Every page by every rule of accessibility, in every look: colours, widths, sizes of letters',
    program: [
      'playwright',
      'test',
      'every-page.spec',
      'pages.spec',
      'cases.spec',
      'notifications.spec',
      '--grep',
      'accessible',
    ],
    environment: { MAILLAGE_LOOKS: 'all' },
  },
] as const;

const failed = proofs.filter(({ title, program, environment }) => {
  console.log(`\n── ${title}`);
  const { NODE_ENV: _ours, ...inherited } = process.env;
  const { status } = spawnSync('npx', program, {
    cwd: repositoryFolder,
    stdio: 'inherit',
    env: { ...inherited, ...environment },
  });
  return status !== 0;
});
for (const { title } of failed) console.error(`Not proven: ${title}`);
console.log(`\n${proofs.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
