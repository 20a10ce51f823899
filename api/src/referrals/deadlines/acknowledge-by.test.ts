import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { deadlineKinds, defaultDeadlines } from './deadline-kinds.ts';
import { acknowledgeBy } from './due.ts';
import { addWorkingDays } from './working-days.ts';

const paris = (text: string): DateTime => DateTime.fromISO(text, { zone: 'Europe/Paris' });
const due = (sent: string, urgent = false): string =>
  DateTime.fromJSDate(acknowledgeBy(paris(sent).toJSDate(), urgent, defaultDeadlines), {
    zone: 'Europe/Paris',
  }).toFormat("yyyy-MM-dd'T'HH:mm");

describe('two working days, until the evening', () => {
  test.each([
    ['on a Monday', '2026-11-23T10:00', '2026-11-25T23:59'],
    ['over a week-end', '2026-11-26T17:30', '2026-11-30T23:59'],
    ['on a Friday', '2026-11-27T09:15', '2026-12-01T23:59'],
    ['on a Saturday', '2026-11-28T12:00', '2026-12-01T23:59'],
    ['on a Sunday', '2026-11-29T12:00', '2026-12-01T23:59'],
    ['before New Year', '2026-12-31T11:00', '2027-01-05T23:59'],
    ['before Easter Monday', '2026-04-03T10:00', '2026-04-08T23:59'],
    ['before the 1st of May, a Friday', '2026-04-29T10:00', '2026-05-04T23:59'],
    ['before the 8th of May', '2026-05-06T10:00', '2026-05-11T23:59'],
    ['before Ascension Thursday', '2026-05-12T10:00', '2026-05-15T23:59'],
    ['before Whit Monday', '2026-05-22T10:00', '2026-05-27T23:59'],
    ['before the 14th of July', '2026-07-13T10:00', '2026-07-16T23:59'],
    ['before the Assumption, on a Saturday', '2026-08-13T10:00', '2026-08-17T23:59'],
    ['before the 11th of November', '2026-11-10T10:00', '2026-11-13T23:59'],
    ['before Christmas', '2026-12-24T10:00', '2026-12-29T23:59'],
    ['over the change to summer time', '2026-03-27T10:00', '2026-03-31T23:59'],
    ['over the change to winter time', '2026-10-23T10:00', '2026-10-27T23:59'],
    ['just before midnight', '2026-11-23T23:59', '2026-11-25T23:59'],
    ['just after midnight', '2026-11-24T00:01', '2026-11-26T23:59'],
  ])('sent %s', (_when, sent, expected) => {
    expect(due(sent)).toBe(expected);
  });
});

describe('urgent: 24 hours, whatever the day', () => {
  test.each([
    ['on a Friday evening', '2026-11-27T19:00', '2026-11-28T19:00'],
    ['on Christmas Eve', '2026-12-24T10:00', '2026-12-25T10:00'],
    ['before the change to summer time: one hour later on the clock', '2026-03-28T20:00', '2026-03-29T21:00'],
    ['before the change to winter time: one hour earlier', '2026-10-24T20:00', '2026-10-25T19:00'],
  ])('sent %s', (_when, sent, expected) => {
    expect(due(sent, true)).toBe(expected);
  });

  test('is 24 hours exactly', () => {
    fc.assert(
      fc.property(anyInstant(), (sent) => {
        expect(acknowledgeBy(sent, true, defaultDeadlines).getTime() - sent.getTime()).toBe(
          deadlineKinds.ACKNOWLEDGE_URGENT.amount * 3_600_000,
        );
      }),
    );
  });
});

describe('whenever it is sent', () => {
  test('the deadline is the end of a working day, two whole days later at least, whatever the clocks do', () => {
    fc.assert(
      fc.property(anyInstant(), (sent) => {
        const end = DateTime.fromJSDate(acknowledgeBy(sent, false, defaultDeadlines), {
          zone: 'Europe/Paris',
        });
        expect(end.weekday).toBeLessThan(6);
        expect(end.toFormat('HH:mm:ss.SSS')).toBe('23:59:59.999');
        const days = end
          .startOf('day')
          .diff(DateTime.fromJSDate(sent, { zone: 'Europe/Paris' }).startOf('day'), 'days');
        expect(days.days).toBeGreaterThanOrEqual(2);
        expect(days.days).toBeLessThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });

  test('sent later is due no earlier', () => {
    fc.assert(
      fc.property(anyInstant(), fc.integer({ min: 0, max: 10 * 86_400_000 }), (sent, later) => {
        const after = new Date(sent.getTime() + later);
        expect(acknowledgeBy(after, false, defaultDeadlines).getTime()).toBeGreaterThanOrEqual(
          acknowledgeBy(sent, false, defaultDeadlines).getTime(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('no days at all: at once', () => {
    expect(addWorkingDays(paris('2026-12-25T10:00'), 0).toISO()).toBe(paris('2026-12-25T10:00').toISO());
  });
});

function anyInstant(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
}
