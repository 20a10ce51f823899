import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { referralStatuses } from '../../access/index.ts';
import { deadlineKinds, defaultDeadlines } from './deadline-kinds.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import { withAmounts } from './deadlines-of.ts';
import { afterOutcome, dueAt } from './due.ts';
import type { DueFacts } from './due.ts';
import { measureDeadlines } from './measure-deadlines.ts';
import { endOfDelay, isWorkingDay } from './working-days.ts';

const zone = 'Europe/Paris';
const kinds = Object.keys(deadlineKinds) as DeadlineKind[];
const paris = (text: string): Date => DateTime.fromISO(text, { zone }).toJSDate();
const written = (at: Date | null): string | null =>
  at && DateTime.fromJSDate(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

const facts: DueFacts = {
  status: 'ACKNOWLEDGED',
  urgent: false,
  legalBasis: 'JUDICIAL_SUPERVISION',
  personInformation: 'INFORMED',
  referrer: 'a house',
  finalOn: null,
  measureStart: null,
  measureEnd: null,
  intakeAt: null,
  outcomeAcknowledgedAt: null,
  redirectAskedAt: null,
  redirectedAt: null,
};
const urgent: DueFacts = { ...facts, urgent: true };
const redirecting: DueFacts = { ...facts, redirectAskedAt: paris('2026-11-25T09:00') };
const course: DueFacts = {
  ...{ ...facts, legalBasis: 'COURSE_SENTENCE' },
  ...{ measureStart: '2026-11-02', measureEnd: '2028-11-01' },
};
const anyInstant = fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
const anyAmounts = fc.record(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      fc.integer({ min: deadlineKinds[kind].least, max: deadlineKinds[kind].most }),
    ]),
  ) as Record<DeadlineKind, fc.Arbitrary<number>>,
);

describe('every delay, whatever a CPCA sets', () => {
  test.each(kinds)('%s: begun later is over no earlier', (kind) => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        anyAmounts,
        (from, later, amounts) => {
          const delay = withAmounts(amounts)[kind];
          const after = endOfDelay(new Date(from.getTime() + later), delay).getTime();
          // An hour of slack: at the end of summer time the same hour comes twice.
          expect(after).toBeGreaterThanOrEqual(endOfDelay(from, delay).getTime() - 3_600_000);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(kinds)('%s: ends no earlier than it begins, and more is never sooner', (kind) => {
    fc.assert(
      fc.property(anyInstant, anyAmounts, (from, amounts) => {
        const delay = withAmounts(amounts)[kind];
        const end = endOfDelay(from, delay).getTime();
        expect(end).toBeGreaterThanOrEqual(from.getTime());
        expect(endOfDelay(from, { ...delay, amount: delay.amount + 1 }).getTime()).toBeGreaterThan(end);
      }),
      { numRuns: 40 },
    );
  });

  const inWorkingDays = kinds.filter((kind) => deadlineKinds[kind].unit === 'WORKING_DAYS');
  test.each(inWorkingDays)('%s: never ends on a week-end or a bank holiday', (kind) => {
    fc.assert(
      fc.property(anyInstant, anyAmounts, (from, amounts) => {
        const end = DateTime.fromJSDate(endOfDelay(from, withAmounts(amounts)[kind]), { zone });
        expect(end.weekday).toBeLessThan(6);
        expect(isWorkingDay(end)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['14 days over the change to summer time', '2026-03-20T10:00', '2026-04-03T23:59'],
    ['14 days over the change to winter time', '2026-10-20T10:00', '2026-11-03T23:59'],
  ])('%s last until the evening of the last', (_when, from, expected) => {
    expect(written(endOfDelay(paris(from), deadlineKinds.INTAKE))).toBe(expected);
  });

  test('no days last until the evening of the same one', () => {
    expect(written(endOfDelay(paris('2026-11-25T09:10'), { amount: 0, unit: 'DAYS' }))).toBe(
      '2026-11-25T23:59',
    );
  });

  // What a partner reads on is counted by the database, as its part ends: change-parties.test.ts.
  test.each(kinds.filter((kind) => kind !== 'PARTNER_ACCESS'))(
    '%s: something is counted by it, whatever else is set',
    (kind) => {
      const now = paris('2026-11-25T10:00');
      const dates = (amounts: Partial<Record<DeadlineKind, number>>) => {
        const deadlines = withAmounts(amounts);
        return referralStatuses.flatMap((status) =>
          [facts, urgent, redirecting, course].flatMap((known) => [
            dueAt({ ...known, status }, now, deadlines)?.getTime(),
            ...Object.values(afterOutcome(status, now, deadlines)).map((at) => at?.getTime()),
            ...measureDeadlines(
              { ...known, status, startedAt: paris('2026-01-05T10:00') },
              deadlines,
              now,
            ).map(({ dueAt: at }) => at.getTime()),
          ]),
        );
      };
      const { least, most } = deadlineKinds[kind];
      expect(dates({ [kind]: least })).not.toEqual(dates({ [kind]: most }));
    },
  );
});

describe('the next step', () => {
  const open = [
    'SUBMITTED',
    'INFO_REQUESTED',
    'ACKNOWLEDGED',
    'WAITLISTED',
    'ACCEPTED',
    'SCHEDULED',
    'SUSPENDED',
  ];
  const awaited = [...open, 'COMPLETED', 'ENDED_EARLY', 'DECLINED'];

  test.each(referralStatuses.filter((status) => status !== 'ACTIVE'))(
    '%s has a date, or nothing is awaited',
    (status) => {
      const due = dueAt({ ...facts, status }, paris('2026-11-25T10:00'), defaultDeadlines);
      expect(due !== null).toBe(awaited.includes(status));
    },
  );

  test('an acknowledged outcome, and one that nobody may acknowledge, are awaited no more', () => {
    const since = paris('2026-11-25T10:00');
    const acknowledged = { ...facts, status: 'DECLINED', outcomeAcknowledgedAt: since } as const;
    expect(dueAt(acknowledged, since, defaultDeadlines)).toBeNull();
    const unannounced = { ...facts, status: 'DECLINED', legalBasis: 'VOLUNTARY' } as const;
    expect(dueAt(unannounced, since, defaultDeadlines)).toBeNull();
    const agreed = { ...unannounced, personInformation: 'CONSENTED' };
    expect(dueAt(agreed, since, defaultDeadlines)).not.toBeNull();
    expect(dueAt({ ...agreed, referrer: null }, since, defaultDeadlines), 'who came alone').toBeNull();
  });

  test('while another CPCA decides, its answer is what is awaited, in any state', () => {
    const since = paris('2026-11-25T10:00');
    const redirecting = { ...facts, status: 'ACCEPTED', redirectAskedAt: since } as const;
    expect(written(dueAt(redirecting, since, defaultDeadlines))).toBe('2026-12-02T23:59');
  });

  test.each([
    ['the measure', { measureEnd: '2027-02-28' }, '2027-02-28T23:59'],
    [
      'the six months of a course, where they end first',
      { legalBasis: 'COURSE_SENTENCE', measureStart: '2026-08-31', measureEnd: '2027-08-31' },
      '2027-02-28T23:59',
    ],
    [
      'the measure, where it ends before the six months of a course',
      { legalBasis: 'COURSE_SENTENCE', measureStart: '2026-08-31', measureEnd: '2026-12-31' },
      '2026-12-31T23:59',
    ],
    ['nothing, where no date is known', {}, null],
  ])('a programme that runs ends with %s', (_what, known, expected) => {
    const due = dueAt({ ...facts, ...known, status: 'ACTIVE' }, paris('2026-11-25T10:00'), defaultDeadlines);
    expect(written(due)).toBe(expected);
  });
});

describe('what the measure adds', () => {
  const running = {
    status: 'ACTIVE',
    legalBasis: 'PROBATIONARY_SUSPENDED_SENTENCE',
    finalOn: null,
    measureStart: '2026-01-10',
    measureEnd: '2028-01-10',
    startedAt: paris('2026-03-31T15:00'),
  } as const;
  const listed = (known: object, now: string) =>
    measureDeadlines({ ...running, ...known }, defaultDeadlines, paris(now)).map(
      ({ kind, dueAt: due, isOverdue }) => [kind, written(due), isOverdue],
    );

  test('a report at three months, then every six, a last one a month before the end', () => {
    expect(listed({}, '2026-06-01T10:00')).toEqual([
      ['REPORT', '2026-06-30T23:59', false],
      ['FINAL_REPORT', '2027-12-10T23:59', false],
      ['MEASURE_END', '2028-01-10T23:59', false],
    ]);
    expect(listed({}, '2026-07-01T10:00')[0]).toEqual(['REPORT', '2026-12-31T23:59', false]);
    expect(listed({}, '2027-01-01T10:00')[0]).toEqual(['REPORT', '2027-06-30T23:59', false]);
  });

  test('a date that has passed is late and the case stays open', () => {
    expect(listed({}, '2027-12-25T10:00')).toContainEqual(['FINAL_REPORT', '2027-12-10T23:59', true]);
  });

  test('a course that is a sentence is done within six months of the conviction', () => {
    const course = {
      legalBasis: 'COURSE_SENTENCE',
      measureEnd: null,
      status: 'ACKNOWLEDGED',
      startedAt: null,
    };
    expect(listed(course, '2026-06-01T10:00')).toEqual([['COURSE', '2026-07-10T23:59', false]]);
    const final = { ...course, finalOn: '2026-01-21' };
    expect(listed(final, '2026-06-01T10:00')).toEqual([['COURSE', '2026-07-21T23:59', false]]);
  });

  test.each(['COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN'])(
    '%s: nothing more',
    (status) => {
      expect(listed({ status }, '2026-06-01T10:00')).toEqual([]);
    },
  );

  test('a volunteer has no measure', () => {
    expect(listed({ legalBasis: 'VOLUNTARY' }, '2026-06-01T10:00')).toEqual([]);
  });
});
