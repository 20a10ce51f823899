import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availabilityOf, expectedDays, openPlaces, type RoomCounts } from './room.ts';

const count = fc.nat({ max: 400 });
const rooms: fc.Arbitrary<RoomCounts> = fc.record({
  places: count,
  taken: count,
  waiting: count,
  pending: count,
  kept: fc.nat({ max: 50 }),
  weeks: fc.integer({ min: 1, max: 104 }),
  startsInDays: fc.option(fc.nat({ max: 400 }), { nil: null }),
});
const words = ['FREE', 'FEW', 'WAITING_LIST'];

/** The word and the delay of a room, so that "no better" can be said of both. */
const told = (room: RoomCounts, voluntary: boolean) => ({
  word: words.indexOf(availabilityOf(room, voluntary)),
  days: expectedDays(room, voluntary) ?? Infinity,
});

function expectNoBetter(after: ReturnType<typeof told>, before: ReturnType<typeof told>): void {
  expect(after.word).toBeGreaterThanOrEqual(before.word);
  expect(after.days).toBeGreaterThanOrEqual(before.days);
}

describe('what a sender is told of the room', () => {
  it('is never a delay below zero, nor a part of a day', () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, voluntary) => {
        const days = expectedDays(room, voluntary);
        if (days !== null) expect(Number.isInteger(days) && days >= 0).toBe(true);
      }),
    );
  });

  it('is a waiting list without a date where there is no place', () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, voluntary) => {
        const none = { ...room, places: 0, kept: 0 };
        expect(availabilityOf(none, voluntary)).toBe('WAITING_LIST');
        expect(expectedDays(none, voluntary)).toBeNull();
      }),
    );
  });

  it.each(['taken', 'waiting', 'pending'] as const)('is no better with more people %s', (field) => {
    fc.assert(
      fc.property(rooms, fc.boolean(), fc.integer({ min: 1, max: 60 }), (room, voluntary, more) => {
        expectNoBetter(told({ ...room, [field]: room[field] + more }, voluntary), told(room, voluntary));
      }),
    );
  });

  it('is no better for a court order where places are kept, and no worse for a volunteer', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const open = { ...room, kept: 0 };
        expectNoBetter(told(room, false), told(open, false));
        expectNoBetter(told(open, true), told(room, true));
        expectNoBetter(told(room, false), told(room, true));
      }),
    );
  });

  it('promises nobody a place that is not there', () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, voluntary) => {
        expect(openPlaces(room, voluntary)).toBeLessThanOrEqual(room.places - room.taken);
      }),
    );
  });

  it('is no earlier than the next group', () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, voluntary) => {
        const days = expectedDays(room, voluntary);
        if (days !== null) expect(days).toBeGreaterThanOrEqual(room.startsInDays ?? 0);
      }),
    );
  });

  it.each([
    // 24 places held for 9 weeks: one comes free each 63 / 24 days
    [{ places: 24, taken: 10 }, 'FREE', 0],
    [{ places: 24, taken: 20 }, 'FEW', 0],
    [{ places: 24, taken: 24 }, 'WAITING_LIST', 3],
    [{ places: 24, taken: 24, waiting: 3, pending: 1 }, 'WAITING_LIST', 14],
    [{ places: 24, taken: 24, waiting: 6 }, 'WAITING_LIST', 21],
    [{ places: 24, taken: 20, kept: 4 }, 'WAITING_LIST', 3],
  ] as const)('%o is %s, in %i days', (given, word, days) => {
    const room = { waiting: 0, pending: 0, kept: 0, weeks: 9, startsInDays: null, ...given };
    expect([availabilityOf(room, false), expectedDays(room, false)]).toEqual([word, days]);
  });
});
