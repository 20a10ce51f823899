import { describe, expect, it } from 'vitest';
import { ReferralDeadlineKindValues } from '#lib/graphql/generated/enums.ts';
import type { Relation, ReferralAction, ReferralStatus } from '#lib/graphql/generated/enums.ts';
import { allDue, dueWhen, lateWords } from './due.ts';

const now = '2026-11-23T10:42:00Z';
const narrow = '\u202f';

/** What a state waits for, and of whom, as the API says it. */
const waits: readonly (readonly [ReferralStatus, ReferralAction, Relation])[] = [
  ['SUBMITTED', 'ACKNOWLEDGE', 'COORDINATOR'],
  ['INFO_REQUESTED', 'PROVIDE_INFORMATION', 'REFERRER'],
  ['ACKNOWLEDGED', 'ACCEPT', 'COORDINATOR'],
  ['WAITLISTED', 'ACCEPT', 'COORDINATOR'],
  ['ACKNOWLEDGED', 'ACCEPT_REDIRECTION', 'COORDINATOR'],
  ['ACCEPTED', 'SCHEDULE_INTAKE', 'CASEWORKER'],
  ['SCHEDULED', 'START', 'CASEWORKER'],
  ['ACTIVE', 'COMPLETE', 'CASEWORKER'],
  ['SUSPENDED', 'RESUME', 'COORDINATOR'],
  ['DECLINED', 'ACKNOWLEDGE_OUTCOME', 'AUTHORITY'],
];
const waiting = (dueAt: string | null, [status, action, by]: (typeof waits)[number] = waits[0]!) =>
  ({
    ...({ status, actions: [], relations: [], deadlines: [], hearingDate: null } as const),
    nextStep: { action, by, dueAt, besides: [] },
  }) as const;
const measure = (kind: (typeof ReferralDeadlineKindValues)[number], dueAt: string) =>
  ({ kind, dueAt, isOverdue: false }) as const;

describe('when something is due', () => {
  it.each([
    ['2026-11-25T17:00:00Z', `Avant mercredi 25\u00a0novembre à\u00a018${narrow}h`],
    ['2026-11-23T15:10:00Z', `Avant cet après-midi à\u00a016${narrow}h${narrow}10`],
    // an evening in Paris, in winter and in summer: the day counts, and not its last minute
    ['2026-12-08T22:59:59.999Z', 'Au plus tard le 8\u00a0décembre'],
    ['2027-06-08T21:59:59.999Z', 'Au plus tard le 8\u00a0juin 2027'],
    ['2026-11-24T22:59:59.999Z', 'Au plus tard demain'],
    ['2026-11-20T10:42:00Z', 'En retard de 3\u00a0jours'],
  ])('%s: %s', (at, words) => {
    expect(dueWhen(at, now)).toBe(words);
  });
});

describe('whose turn it is', () => {
  it.each(waits)('%s waits for %s of %s: under its name, and as yours for who may do it', (...wait) => {
    const [status, action] = wait;
    const known = waiting('2026-12-08T22:59:59.999Z', [...wait]);
    const [theirs] = allDue(known, now);
    expect(theirs).toMatchObject({ key: action, mine: false, late: false });
    expect(theirs?.whose).not.toBe('À vous');
    const [yours] = allDue({ ...known, actions: [action] }, now);
    expect(yours).toMatchObject({ mine: true, whose: 'À vous', what: theirs?.what });
    expect(lateWords(known, now), status).toBeNull();
  });

  it('has another name for each of them', () => {
    const names = waits.map((wait) => allDue(waiting('2026-12-08T22:59:59Z', wait), now)[0]?.what);
    expect(new Set(names).size).toBe(waits.length);
  });

  it.each(waits)('%s, %s of %s, late: says what is late and for how long', (...wait) => {
    const known = waiting('2026-11-20T10:42:00Z', [...wait]);
    expect(allDue(known, now)[0]?.late).toBe(true);
    expect(lateWords(known, now)).toMatch(/3\sjours$/u);
  });

  it('says nothing where nothing limits the wait, or nobody may read until when', () => {
    expect(allDue(waiting(null), now)).toEqual([]);
    expect(lateWords(waiting(null), now)).toBeNull();
    expect(allDue({ ...waiting(null), nextStep: null, deadlines: null }, now)).toEqual([]);
  });
});

describe('the dates of the measure', () => {
  it('stand beside the next step, the first one first', () => {
    const known = {
      ...waiting('2026-12-08T22:59:59.999Z', waits[5]),
      deadlines: [
        measure('FINAL_REPORT', '2026-12-01T22:59:59.999Z'),
        measure('MEASURE_END', '2027-01-01T22:59:59.999Z'),
      ],
    };
    expect(allDue(known, now).map(({ key }) => key)).toEqual([
      'FINAL_REPORT',
      'SCHEDULE_INTAKE',
      'MEASURE_END',
    ]);
  });

  it('are the end of a programme, which is listed once', () => {
    const end = '2027-06-08T21:59:59.999Z';
    const known = { ...waiting(end, waits[7]), deadlines: [measure('MEASURE_END', end)] };
    expect(allDue(known, now).map(({ key }) => key)).toEqual(['MEASURE_END']);
  });

  it.each(ReferralDeadlineKindValues)(
    '%s: past is told as past, for a report may have been written',
    (kind) => {
      const known = { ...waiting(null), deadlines: [measure(kind, '2026-10-08T21:59:59.999Z')] };
      expect(allDue(known, now)).toMatchObject([
        { key: kind, late: true, when: '8\u00a0octobre 2026, passé' },
      ]);
    },
  );
});

describe('a hearing', () => {
  const known = { ...waiting('2026-12-08T22:59:59.999Z'), hearingDate: '2026-12-01' } as const;
  const keys = (of: Parameters<typeof allDue>[0]): readonly string[] => allDue(of, now).map(({ key }) => key);

  it('that lies ahead stands among what is due, in the order of its day, and is for nobody to do', () => {
    expect(keys(known)).toEqual(['HEARING', 'ACKNOWLEDGE']);
    expect(allDue(known, now)[0]).toMatchObject({ what: 'Audience', whose: null, late: false });
    expect(keys({ ...known, hearingDate: '2027-01-12' })).toEqual(['ACKNOWLEDGE', 'HEARING']);
    expect(keys({ ...known, hearingDate: '2026-11-23' })).toEqual(['HEARING', 'ACKNOWLEDGE']);
  });

  it('that has passed, that is not known or of a case that is closed is not due', () => {
    expect(keys({ ...known, hearingDate: '2026-11-22' })).toEqual(['ACKNOWLEDGE']);
    expect(keys({ ...known, hearingDate: null })).toEqual(['ACKNOWLEDGE']);
    expect(keys({ ...known, status: 'WITHDRAWN', nextStep: null })).toEqual([]);
  });
});
