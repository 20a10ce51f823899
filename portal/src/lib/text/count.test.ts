import { describe, expect, it } from 'vitest';
import { countMark, countOfAll, countText, type Count } from './count.ts';

const exactly = (totalCount: number): Count => ({ totalCount, totalCountIsLowerBound: false });
const atLeast = (totalCount: number): Count => ({ totalCount, totalCountIsLowerBound: true });

describe('a count that may be a lower bound', () => {
  it.each([
    [exactly(0), '0', '0'],
    [exactly(1000), '1\u202f000', '1\u202f000'],
    [atLeast(1000), 'plus de 1\u202f000', '1\u202f000+'],
  ])('writes $totalCount', (count, text, mark) => {
    expect([countText(count), countMark(count)]).toEqual([text, mark]);
  });

  it('is a lower bound of a whole as soon as it is one of a part', () => {
    expect(countOfAll([exactly(3), exactly(4)])).toEqual(exactly(7));
    expect(countOfAll([exactly(3), atLeast(1000), exactly(0)])).toEqual(atLeast(1003));
  });
});
