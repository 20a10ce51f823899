/**
 * What chance begins with in a whole run: random lives, properties, the tenth of the rules that is turned over. Drawn anew
 * for each run and printed; with `MAILLAGE_SEED=…` everything comes again as it was.
 */
export function seedOfRun(): number {
  const seed = (process.env['MAILLAGE_SEED'] ??= String(Math.floor(Math.random() * 1_000_000)));
  return Number(seed);
}
