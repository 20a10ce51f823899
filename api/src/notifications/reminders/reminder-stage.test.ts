import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { reachedStages, reminderHours } from './reminder-stage.ts';

const paris = (written: string): Date => DateTime.fromISO(written, { zone: 'Europe/Paris' }).toJSDate();

describe('when a deadline is recalled', () => {
  test.each([
    // due on a Wednesday at 10
    ['2026-11-25T10:00', '2026-11-24T09:00', []],
    ['2026-11-25T10:00', '2026-11-24T10:00', ['NEAR']],
    ['2026-11-25T10:00', '2026-11-25T09:59', ['NEAR']],
    ['2026-11-25T10:00', '2026-11-25T10:00', []],
    ['2026-11-25T10:00', '2026-11-25T23:00', []],
    ['2026-11-25T10:00', '2026-11-26T00:00', ['PASSED']],
    ['2026-11-25T10:00', '2026-11-26T23:59', ['PASSED']],
    ['2026-11-25T10:00', '2026-11-27T00:00', ['PASSED', 'ESCALATED']],
    // due on a Monday: recalled on the Friday; late on a Friday: told on the Monday
    ['2026-11-30T10:00', '2026-11-27T10:00', ['NEAR']],
    ['2026-11-30T10:00', '2026-11-27T09:00', []],
    ['2026-11-27T10:00', '2026-11-29T12:00', []],
    ['2026-11-27T10:00', '2026-11-30T00:00', ['PASSED']],
    // due the morning after a bank holiday, which falls on a Wednesday
    ['2026-11-12T10:00', '2026-11-10T10:00', ['NEAR']],
    ['2026-11-12T10:00', '2026-11-09T16:00', []],
  ] as const)('due %s, now %s: %j', (due, now, stages) => {
    const waiting = {
      dueAt: paris(due),
      since: paris('2026-11-01T10:00'),
      inHours: false,
      untouchedDays: 60,
    };
    expect(reachedStages(waiting, paris(now))).toEqual(stages);
  });

  test.each([
    // sent on a Friday at 18, with a day to answer: recalled at the week-end, and not on the Tuesday
    ['2026-11-28T12:00', ['NEAR']],
    ['2026-11-28T11:59', []],
    // colleagues hear of it as it passes
    ['2026-11-28T18:00', ['UNTOUCHED', 'PASSED']],
    ['2026-11-29T05:59', ['UNTOUCHED', 'PASSED']],
    ['2026-11-29T06:00', ['UNTOUCHED', 'PASSED', 'ESCALATED']],
  ] as const)('what is promised in hours, due on a Saturday at 18, now %s: %j', (now, stages) => {
    const waiting = {
      dueAt: paris('2026-11-28T18:00'),
      since: paris('2026-11-27T18:00'),
      inHours: true,
      untouchedDays: 60,
    };
    expect(reachedStages(waiting, paris(now))).toEqual(stages);
  });

  test.each([
    // one working day: told as it begins, and recalled in its second half
    ['2026-11-25T10:00', '2026-11-24T10:00', false, '2026-11-24T21:59', []],
    ['2026-11-25T10:00', '2026-11-24T10:00', false, '2026-11-24T22:00', ['NEAR']],
    // four hours, which are fewer than those before which one is recalled
    ['2026-11-25T14:00', '2026-11-25T10:00', true, '2026-11-25T10:01', []],
    ['2026-11-25T14:00', '2026-11-25T10:00', true, '2026-11-25T12:00', ['NEAR']],
  ] as const)('due %s, waiting since %s, in hours %s, now %s: %j', (due, since, inHours, now, stages) => {
    expect(
      reachedStages({ dueAt: paris(due), since: paris(since), inHours, untouchedDays: 60 }, paris(now)),
    ).toEqual(stages);
  });

  test.each([
    // five working days after it was last touched, on a Monday at ten, and whether or not the deadline has passed
    ['2026-11-30T10:00', '2026-11-23T09:59', []],
    ['2026-12-08T10:00', '2026-11-23T10:00', ['UNTOUCHED']],
    ['2026-11-24T10:00', '2026-11-23T10:00', ['UNTOUCHED', 'NEAR']],
    ['2026-11-20T10:00', '2026-11-23T10:00', ['UNTOUCHED', 'PASSED']],
  ] as const)('due %s and untouched for five working days, now %s: %j', (due, now, stages) => {
    const waiting = { dueAt: paris(due), since: paris('2026-11-16T10:00'), inHours: false, untouchedDays: 5 };
    expect(reachedStages(waiting, paris(now))).toEqual(stages);
  });

  test('near only before, the others only after, and what was reached stays reached', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    const hours = fc.integer({ min: 0, max: 30 * 24 });
    fc.assert(
      fc.property(
        ...([instant, instant, hours, fc.boolean(), fc.integer({ min: 0, max: 10 * 86_400_000 })] as const),
        fc.integer({ min: 1, max: 60 }),
        (dueAt, now, promised, inHours, later, untouchedDays) => {
          const since = new Date(dueAt.getTime() - promised * 3_600_000);
          const waiting = { dueAt, since, inHours, untouchedDays };
          const stages = reachedStages(waiting, now);
          if (now < dueAt) expect(stages).not.toEqual(expect.arrayContaining(['PASSED']));
          else {
            expect(stages).not.toContain('NEAR');
            expect(reachedStages(waiting, new Date(now.getTime() + later))).toEqual(
              expect.arrayContaining([...stages]),
            );
          }
          if (stages.includes('ESCALATED')) expect(stages).toContain('PASSED');
          // As the wait begins nobody is recalled, for all are told.
          if (promised > 0) expect(reachedStages(waiting, since)).toEqual([]);
          if (inHours && now.getTime() >= dueAt.getTime() + reminderHours.escalated * 3_600_000)
            expect(stages).toContain('ESCALATED');
        },
      ),
      { numRuns: 60 },
    );
  });
});
