import { expect, test } from 'vitest';
import { instantInParis } from './paris.ts';

test.each([
  ['2026-12-02', '14:00', '2026-12-02T13:00:00.000Z'],
  ['2026-07-02', '14:00', '2026-07-02T12:00:00.000Z'],
  ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ['2026-01-01', '00:30', '2025-12-31T23:30:00.000Z'],
  ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
])('%s %s in Paris is %s', (day, time, instant) => expect(instantInParis(day, time)).toBe(instant));

test.each([
  ['2026-02-30', '10:00'],
  ['', '10:00'],
  ['2026-02-03', '25:00'],
  ['hier', 'midi'],
])('%s %s is no moment', (day, time) => expect(instantInParis(day, time)).toBeNull());
