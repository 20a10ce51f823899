import { m } from '#lib/paraglide/messages.js';
import { number } from './format.ts';

/** How many there are, as the API counts: beyond some number it stops, and says that there are more. */
export interface Count {
  readonly totalCount: number;
  readonly totalCountIsLowerBound: boolean;
}

/** "24", or "plus de 1 000": for a sentence, and for who hears the page. */
export function countText({ totalCount, totalCountIsLowerBound }: Count): string {
  return totalCountIsLowerBound ? m.count_more_than({ count: number(totalCount) }) : number(totalCount);
}

/** "24", or "1 000+", where there is room for a number alone. */
export function countMark({ totalCount, totalCountIsLowerBound }: Count): string {
  return totalCountIsLowerBound ? `${number(totalCount)}+` : number(totalCount);
}

/** "18 autres": how many there are beside those that are shown; null where all are shown. */
export function othersText({ totalCount, totalCountIsLowerBound }: Count, shown: number): string | null {
  const others = { totalCount: totalCount - shown, totalCountIsLowerBound };
  return others.totalCount > 0 ? m.count_others({ count: countText(others) }) : null;
}

/** All of them together, at least: what is more than 1,000 in one part is more than that in the whole. */
export function countOfAll(counts: readonly Count[]): Count {
  return {
    totalCount: counts.reduce((sum, { totalCount }) => sum + totalCount, 0),
    totalCountIsLowerBound: counts.some(({ totalCountIsLowerBound }) => totalCountIsLowerBound),
  };
}
