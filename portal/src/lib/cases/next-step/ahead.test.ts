import { expect, test } from 'vitest';
import { aheadOf } from './ahead.ts';

type Known = Parameters<typeof aheadOf>[0];

const waiting = (count: number, own = -1): Known['waitHousing'] => ({
  totalCount: count,
  edges: Array.from({ length: count }, (_, at) => ({
    node: {
      referral: {
        id: at === own ? 'own' : `other-${at}`,
        status: 'WAITLISTED' as const,
        relations: [],
        participant: { hidden: [], birthName: `Nom ${at}`, usageName: null, firstName: 'Ada' },
      },
    },
  })),
});
const known = (housing: Known['waitHousing']): Known => ({
  ...{ id: 'own', waitHousing: housing, waitGroup: null, waitSupport: null },
});
const room = (places: number, taken: number | null, kept: number | null = null) => [
  { module: 'HOUSING' as const, places, taken, kept },
];
const counts = (...of: Parameters<typeof aheadOf>) => aheadOf(...of).map(({ count }) => count);

test.each([
  ['nobody waits', waiting(0), room(10, 10), []],
  ['two wait and no place is left', waiting(2), room(10, 10), [2]],
  ['two wait and two are left: theirs', waiting(2), room(10, 8), [2]],
  ['two wait and three are left: one for each and one more', waiting(2), room(10, 7), []],
  ['what is kept for volunteers is not left', waiting(2), room(10, 7, 1), [2]],
  ['second of three, and two are left', waiting(3, 1), room(10, 8), []],
  ['second of three, and one is left', waiting(3, 1), room(10, 9), [1]],
  ['first of three', waiting(3, 0), room(10, 10), []],
  ['places that may not be counted are none', waiting(1), room(10, null), [1]],
  ['a room that is not known', waiting(1), [], [1]],
] as const)('%s', (_what, list, places, passed) => {
  expect(counts(known(list), places)).toEqual(passed);
});
