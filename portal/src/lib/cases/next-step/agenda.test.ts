import { expect, test } from 'vitest';
import { agendaOf } from './agenda.ts';

test('the agenda is of today and tomorrow in Paris, also late in the evening and across a change of clocks', () => {
  const days = (now: string) => [agendaOf(now).intakeFrom, agendaOf(now).intakeUntil];
  expect(days('2026-11-25T10:00:00Z')).toEqual(['2026-11-25', '2026-11-26']);
  expect(days('2026-11-25T23:30:00Z')).toEqual(['2026-11-26', '2026-11-27']);
  expect(days('2026-10-24T22:30:00Z')).toEqual(['2026-10-25', '2026-10-26']);
  expect(days('2026-12-31T12:00:00Z')).toEqual(['2026-12-31', '2027-01-01']);
});
