import { sql } from 'kysely';
import type { Expression, Kysely } from 'kysely';

/** A list is counted as far as this: who has more needs no number, and to count a million takes seconds. */
export const mostCounted = 1000;

/** How many there are, as far as lists are counted. */
export interface Counted {
  readonly count: number;
  /** true: there are more, and counting stopped */
  readonly isLowerBound: boolean;
}

/** @param count counts rows, and stops at so many */
export async function countUpToMost(count: (most: number) => Promise<number>): Promise<Counted> {
  // One more than is answered, so that exactly as many are not told as more.
  const found = await count(mostCounted + 1);
  return { count: Math.min(found, mostCounted), isLowerBound: found > mostCounted };
}

/** What a connection tells of its count, where an operation asks: counted once for both. */
export function totalCounts(count: (most: number) => Promise<number>): {
  readonly totalCount: () => Promise<number>;
  readonly totalCountIsLowerBound: () => Promise<boolean>;
} {
  let running: Promise<Counted> | null = null;
  const counted = (): Promise<Counted> => (running ??= countUpToMost(count));
  return {
    totalCount: async () => (await counted()).count,
    totalCountIsLowerBound: async () => (await counted()).isLowerBound,
  };
}

/** How many rows a statement finds; its own limit is where the count stops. */
export async function countRows<DB>(db: Kysely<DB>, found: Expression<unknown>): Promise<number> {
  const counted = sql<{ count: number }>`select count(*)::int as count from (${found}) found`;
  const { rows } = await counted.execute(db);
  return rows[0]?.count ?? 0;
}
