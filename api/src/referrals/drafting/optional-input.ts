/** What clients give of a row: a field left out keeps its value; null and the empty text empty it. */

/** Left out stays left out; null and the empty text both empty. */
export const emptied = (input: string | null | undefined): null | undefined =>
  input === undefined ? undefined : null;

/** The words chosen, each once; null empties. */
export function chosen(input: readonly string[] | null | undefined): string[] | undefined {
  return input === null ? [] : input && [...new Set(input)];
}

/** Sets the fields of the row that are in the input, and leaves the others. */
export function assign<Target extends object>(
  target: Target,
  input: { readonly [Key in keyof Target]?: Target[Key] | undefined },
): void {
  const known = Object.entries(input).filter(([, value]) => value !== undefined);
  Object.assign(target, Object.fromEntries(known.map(([key, value]) => [key, value === '' ? null : value])));
}
