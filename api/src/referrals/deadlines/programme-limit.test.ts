import { expect, test } from 'vitest';
import { defaultDeadlines } from './deadline-kinds.ts';
import { withAmounts } from './deadlines-of.ts';
import { programmeLimitDay } from './due.ts';

test.each([
  ['PROBATIONARY_SUSPENDED_SENTENCE', '2026-06-08', '2028-06-08', '2028-06-08'],
  ['PROBATIONARY_SUSPENDED_SENTENCE', '2026-06-08', null, null],
  ['COURSE_SENTENCE', '2026-08-31', null, '2027-02-28'],
  ['COURSE_SENTENCE', '2026-06-08', '2027-06-08', '2026-12-08'],
  ['COURSE_SENTENCE', '2026-06-08', '2026-09-01', '2026-09-01'],
  ['COURSE_SENTENCE', null, null, null],
  ['VOLUNTARY', null, null, null],
  [null, null, null, null],
])('%s from %s to %s has to be done until %s', (legalBasis, measureStart, measureEnd, day) => {
  expect(programmeLimitDay({ legalBasis, finalOn: null, measureStart, measureEnd }, defaultDeadlines)).toBe(
    day,
  );
});

test.each([
  ['2026-06-19', '2026-06-08', '2026-12-19'],
  ['2026-06-19', null, '2026-12-19'],
  ['2026-06-19', '2026-09-01', '2026-12-19'],
])('a course whose conviction became final on %s, begun on %s, until %s', (finalOn, measureStart, day) => {
  const course = { legalBasis: 'COURSE_SENTENCE', finalOn, measureStart, measureEnd: null };
  expect(programmeLimitDay(course, defaultDeadlines)).toBe(day);
});

test('a day on which another measure became final limits nothing', () => {
  const sentence = { legalBasis: 'PROBATIONARY_SUSPENDED_SENTENCE', measureStart: null, measureEnd: null };
  expect(programmeLimitDay({ ...sentence, finalOn: '2026-06-19' }, defaultDeadlines)).toBeNull();
});

test('a CPCA that gives itself four months for a course has until then', () => {
  const course = {
    legalBasis: 'COURSE_SENTENCE',
    finalOn: null,
    measureStart: '2026-06-08',
    measureEnd: null,
  };
  expect(programmeLimitDay(course, withAmounts({ COURSE: 4 }))).toBe('2026-10-08');
});
