import { requestErrors } from '../../errors.ts';

/** How many rows a page has: when nothing is said, and at most. The same for every list. */
export const pageSizes = { usual: 20, most: 100 } as const;

/** What a client asks of a list, in Relay's terms. Null and absent are the same. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The same, decided: how many rows, which way, and from which cursor on. */
export interface Stretch {
  readonly size: number;
  readonly backwards: boolean;
  /** null: from the beginning, or backwards from the end */
  readonly from: string | null;
}

/** Forwards by `first` and `after`, or backwards by `last` and `before`; both ways at once have no meaning. */
export function stretchOf({ first, after, last, before }: PageRequest): Stretch {
  const backwards = isPresent(last) || isPresent(before);
  if (backwards && (isPresent(first) || isPresent(after))) throw requestErrors.bothWays();
  const size = (backwards ? last : first) ?? pageSizes.usual;
  if (!Number.isInteger(size) || size < 1 || size > pageSizes.most) {
    throw requestErrors.badPageSize();
  }
  return { size, backwards, from: (backwards ? before : after) ?? null };
}

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;
