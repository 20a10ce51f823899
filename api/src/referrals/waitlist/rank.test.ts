import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rank, type Share, type Waiting } from './rank.ts';

const person: fc.Arbitrary<Waiting> = fc.record({
  id: fc.uuid(),
  urgent: fc.boolean(),
  deadline: fc.option(fc.constantFrom('2026-12-01', '2027-01-15', '2027-06-30'), { nil: null }),
  requestedAt: fc.integer({ min: 0, max: 20 }),
  voluntary: fc.boolean(),
});
const lists = fc.uniqueArray(person, { maxLength: 40, selector: ({ id }) => id });
const shares: fc.Arbitrary<Share> = fc
  .record({
    percent: fc.integer({ min: 0, max: 100 }),
    taken: fc.nat({ max: 60 }),
    volunteers: fc.nat({ max: 100 }),
  })
  .map(({ percent, taken, volunteers }) => ({
    percent,
    taken,
    voluntary: Math.floor((taken * volunteers) / 100),
  }));

const ids = (list: readonly Waiting[], share: Share): string[] =>
  rank(list, share).map(({ entry }) => entry.id);
const positions = (list: readonly Waiting[], share: Share): ReadonlyMap<string, number> =>
  new Map(rank(list, share).map(({ entry, position }) => [entry.id, position]));

describe('the order of a waiting list', () => {
  it('gives each person one place, from the first on, and loses nobody', () => {
    fc.assert(
      fc.property(lists, shares, (list, share) => {
        const ranked = rank(list, share);
        expect(ranked.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
        expect(ranked.map(({ entry }) => entry.id).sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  it('is the same in whatever order people are read', () => {
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        shares,
        ([list, shuffled], share) => {
          expect(ids(shuffled, share)).toEqual(ids(list, share));
        },
      ),
    );
  });

  it('compares any two people, and never goes round in a circle', () => {
    fc.assert(
      fc.property(person, person, person, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
      }),
    );
  });

  it('puts, among volunteers and among the others, who is urgent first, then the deadline, then the age', () => {
    fc.assert(
      fc.property(lists, shares, (list, share) => {
        for (const voluntary of [true, false]) {
          const basis = rank(list, share).filter(({ entry }) => entry.voluntary === voluntary);
          basis.slice(1).forEach(({ entry }, index) => {
            const before = basis[index]!.entry;
            expect(compare(before, entry)).toBeLessThan(0);
            expect(before.urgent || !entry.urgent).toBe(true);
          });
        }
      }),
    );
  });

  it('gives volunteers their share of every beginning of the list, within one place', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 100 }), (list, percent) => {
        const all = list.filter(({ voluntary }) => voluntary).length;
        let volunteers = 0;
        for (const { entry, position } of rank(list, { percent, taken: 0, voluntary: 0 })) {
          if (entry.voluntary) volunteers += 1;
          expect(volunteers).toBeGreaterThan(Math.min(all, (position * percent) / 100) - 1);
        }
      }),
    );
  });

  it('passes no volunteer over without end: what they lack of their share is made up for first', () => {
    fc.assert(
      fc.property(lists, shares, (list, share) => {
        const all = list.filter(({ voluntary }) => voluntary).length;
        let given = 0;
        for (const { entry, position } of rank(list, share)) {
          if (entry.voluntary) given += 1;
          const owed = Math.floor(((share.taken + position) * share.percent) / 100);
          expect(share.voluntary + given).toBeGreaterThanOrEqual(
            Math.min(owed, share.voluntary + Math.min(all, position)),
          );
        }
      }),
    );
  });

  it('lets the share put a volunteer before others, and never the other way round', () => {
    fc.assert(
      fc.property(lists, shares, (list, share) => {
        for (const { entry, byShare } of rank(list, share)) if (byShare) expect(entry.voluntary).toBe(true);
        expect(rank(list, { ...share, percent: 0 }).map(({ entry }) => entry)).toEqual(
          [...list].sort(compare),
        );
      }),
    );
  });

  it('moves nobody ahead when someone is added, and nobody before them at all', () => {
    fc.assert(
      fc.property(lists, person, shares, (list, newcomer, share) => {
        fc.pre(list.every(({ id }) => id !== newcomer.id));
        const before = ids(list, share);
        const after = positions([...list, newcomer], share);
        const place = after.get(newcomer.id)!;
        before.forEach((id, index) => expect(after.get(id)).toBeGreaterThanOrEqual(index + 1));
        before.slice(0, place - 1).forEach((id, index) => expect(after.get(id)).toBe(index + 1));
      }),
    );
  });

  it('sets nobody back when someone leaves, and keeps the order of volunteers and of the others', () => {
    fc.assert(
      fc.property(
        lists.filter(({ length }) => length > 0),
        fc.nat(),
        shares,
        (list, which, share) => {
          const gone = list[which % list.length]!;
          const left = list.filter(({ id }) => id !== gone.id);
          const before = positions(list, share);
          const after = rank(left, share);
          for (const { entry, position } of after) {
            expect(position).toBeLessThanOrEqual(before.get(entry.id)!);
          }
          for (const voluntary of [true, false]) {
            const remaining = after
              .filter(({ entry }) => entry.voluntary === voluntary)
              .map(({ entry }) => entry.id);
            expect(remaining).toEqual(remaining.toSorted((a, b) => before.get(a)! - before.get(b)!));
          }
        },
      ),
    );
  });

  it('leaves all the others as they stand when the first one takes a place', () => {
    fc.assert(
      fc.property(
        lists.filter(({ length }) => length > 0),
        shares,
        (list, share) => {
          const [first, ...others] = rank(list, share);
          const taken = {
            ...share,
            taken: share.taken + 1,
            voluntary: share.voluntary + Number(first!.entry.voluntary),
          };
          const left = list.filter(({ id }) => id !== first!.entry.id);
          expect(ids(left, taken)).toEqual(others.map(({ entry }) => entry.id));
        },
      ),
    );
  });
});
