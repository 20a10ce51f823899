import fc from 'fast-check';
import { seedOfRun } from './seed.ts';

/**
 * A part of the cells of a matrix, others in each run, in their order: what `npm test` tries of relation × field × route.
 * `npm run prove` tries all of them (`MAILLAGE_CELLS=all`), and `MAILLAGE_SEED=…` the same again.
 * @param oneIn how many cells there are for one that is tried
 */
export function drawn<Cell>(cells: readonly Cell[], oneIn: number): readonly Cell[] {
  if (process.env['MAILLAGE_CELLS'] === 'all') return cells;
  const length = Math.ceil(cells.length / oneIn);
  const part = fc.shuffledSubarray(
    cells.map((_, index) => index),
    { minLength: length, maxLength: length },
  );
  const [tried = []] = fc.sample(part, { seed: seedOfRun(), numRuns: 1 });
  const chosen = new Set(tried);
  return cells.filter((_, index) => chosen.has(index));
}
