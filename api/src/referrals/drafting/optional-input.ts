/** What clients give of a row: a field left out keeps its value; null and the empty text empty it. */

/** Left out stays left out; null and the empty text both empty. */
export const emptied = (given: string | null | undefined): null | undefined =>
  given === undefined ? undefined : null;

/** The words chosen, each once; null empties. */
export function chosen(given: readonly string[] | null | undefined): string[] | undefined {
  return given === null ? [] : given && [...new Set(given)];
}

/** Puts what was given into the row, and leaves what was not. */
export function assign<Target extends object>(
  target: Target,
  given: { readonly [Key in keyof Target]?: Target[Key] | undefined },
): void {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  Object.assign(target, Object.fromEntries(known.map(([key, value]) => [key, value === '' ? null : value])));
}
