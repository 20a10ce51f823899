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
  expect(programmeLimitDay({ legalBasis, measureStart, measureEnd }, defaultDeadlines)).toBe(day);
});

test('a CPCA that gives itself four months for a course has until then', () => {
  const course = { legalBasis: 'COURSE_SENTENCE', measureStart: '2026-06-08', measureEnd: null };
  expect(programmeLimitDay(course, withAmounts({ COURSE: 4 }))).toBe('2026-10-08');
});
