import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { reachedStages } from './reminder-stage.ts';

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
    ['2026-11-25T10:00', '2026-11-27T09:59', ['PASSED']],
    ['2026-11-25T10:00', '2026-11-27T10:00', ['PASSED', 'ESCALATED']],
    // due on a Monday: recalled on the Friday; late on a Friday: told on the Monday
    ['2026-11-30T10:00', '2026-11-27T10:00', ['NEAR']],
    ['2026-11-30T10:00', '2026-11-27T09:00', []],
    ['2026-11-27T10:00', '2026-11-29T12:00', []],
    ['2026-11-27T10:00', '2026-11-30T00:00', ['PASSED']],
    // due the morning after a bank holiday, which falls on a Wednesday
    ['2026-11-12T10:00', '2026-11-10T10:00', ['NEAR']],
    ['2026-11-12T10:00', '2026-11-09T16:00', []],
  ] as const)('due %s, now %s: %j', (due, now, stages) => {
    expect(reachedStages(paris(due), paris(now))).toEqual(stages);
  });

  test('near only before, the others only after, and what was reached stays reached', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 0, max: 10 * 86_400_000 }), (due, now, later) => {
        const stages = reachedStages(due, now);
        if (now < due) expect(stages.filter((stage) => stage !== 'NEAR')).toEqual([]);
        else {
          expect(stages).not.toContain('NEAR');
          expect(reachedStages(due, new Date(now.getTime() + later))).toEqual(
            expect.arrayContaining([...stages]),
          );
        }
        if (stages.includes('ESCALATED')) expect(stages).toContain('PASSED');
      }),
      { numRuns: 30 },
    );
  });
});
