import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { isQuiet, nextDigest, sendAfter } from './quiet-hours.ts';

const zone = 'Europe/Paris';
const paris = (written: string): Date => DateTime.fromISO(written, { zone }).toJSDate();
const written = (at: Date): string => DateTime.fromJSDate(at, { zone }).toFormat("ccc yyyy-MM-dd'T'HH:mm");

const hour = fc.integer({ min: 0, max: 23 });
const hours = fc.record({ quietFrom: hour, quietUntil: hour, quietOnWeekends: fc.boolean() });
/** Two years with both clock changes in them, and thickly the nights of the changes themselves. */
const instants = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  fc.date({ min: new Date('2026-03-28T20:00Z'), max: new Date('2026-03-29T10:00Z'), noInvalidDate: true }),
  fc.date({ min: new Date('2026-10-24T20:00Z'), max: new Date('2026-10-25T10:00Z'), noInvalidDate: true }),
);
const evening = { quietFrom: 19, quietUntil: 8, quietOnWeekends: true };

describe('quiet hours', () => {
  test('a letter never leaves in them, never before it is ready, and at the first moment outside of them', () => {
    fc.assert(
      fc.property(instants, hours, (now, quiet) => {
        const at = sendAfter(now, quiet);
        expect(isQuiet(at, quiet)).toBe(false);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        if (!isQuiet(now, quiet)) expect(at).toEqual(now);
        // every quarter of an hour before it was quiet
        for (let earlier = at.getTime() - 1; earlier > now.getTime(); earlier -= 15 * 60_000)
          expect(isQuiet(new Date(earlier), quiet)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['2026-11-25T14:00', 'Wed 2026-11-25T14:00'],
    ['2026-11-25T19:00', 'Thu 2026-11-26T08:00'],
    ['2026-11-26T03:00', 'Thu 2026-11-26T08:00'],
    ['2026-11-27T20:00', 'Mon 2026-11-30T08:00'],
    ['2026-11-28T12:00', 'Mon 2026-11-30T08:00'],
    // the nights in which the clock changes
    ['2026-03-29T01:30', 'Mon 2026-03-30T08:00'],
    ['2026-10-25T02:30', 'Mon 2026-10-26T08:00'],
  ])('%s: not before %s', (now, expected) => {
    expect(written(sendAfter(paris(now), evening))).toBe(expected);
  });

  test('in a night of a clock change eight o’clock is eight o’clock', () => {
    const always = { ...evening, quietOnWeekends: false };
    expect(written(sendAfter(paris('2026-03-29T01:30'), always))).toBe('Sun 2026-03-29T08:00');
    expect(written(sendAfter(paris('2026-10-25T01:30'), always))).toBe('Sun 2026-10-25T08:00');
  });
});

describe('the daily summary', () => {
  test('comes at its hour, after now, within a day or the week-end, and on no quiet day', () => {
    fc.assert(
      fc.property(instants, hour, fc.boolean(), (now, digestHour, quietOnWeekends) => {
        const at = nextDigest(now, { digestHour, quietOnWeekends });
        const local = DateTime.fromJSDate(at, { zone });
        expect(at.getTime()).toBeGreaterThan(now.getTime());
        if (quietOnWeekends) expect(local.weekday).toBeLessThan(6);
        // two o'clock is missing once a year
        const missing = local.startOf('day').set({ hour: digestHour }).hour;
        expect(local.hour).toBe(missing);
        const days = (at.getTime() - now.getTime()) / 86_400_000;
        expect(days).toBeLessThan(quietOnWeekends ? 3.1 : 1.1);
      }),
      { numRuns: 300 },
    );
  });

  test('one per day: what comes before its hour and what came the evening before go together', () => {
    const at = { digestHour: 8, quietOnWeekends: true };
    expect(nextDigest(paris('2026-11-24T18:00'), at)).toEqual(nextDigest(paris('2026-11-25T07:59'), at));
    expect(written(nextDigest(paris('2026-11-25T08:00'), at))).toBe('Thu 2026-11-26T08:00');
    expect(written(nextDigest(paris('2026-11-27T09:00'), at))).toBe('Mon 2026-11-30T08:00');
  });
});
