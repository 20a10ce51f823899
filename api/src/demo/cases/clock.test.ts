import { expect, test } from 'vitest';
import { seeded } from './chance.ts';
import { atDesk } from './clock.ts';

const nows = ['2026-11-23T10:42:00Z', '2026-11-22T23:58:00Z', '2027-01-01T00:00:30Z', '2026-03-29T01:30:00Z'];

test.each(nows)('started at %s, steps follow one another and none lies ahead', (text) => {
  const now = new Date(text);
  for (let seed = 1; seed <= 200; seed += 1) {
    const chance = seeded(seed);
    let previous: Date | null = null;
    for (const daysAgo of [9, 9, 3, 1, 0, 0, 0]) {
      const at: Date = atDesk(daysAgo, now, previous, chance);
      expect(at.getTime()).toBeLessThanOrEqual(now.getTime());
      if (previous !== null) expect(at.getTime()).toBeGreaterThan(previous.getTime());
      previous = at;
    }
  }
});

test('the same seed draws the same numbers', () => {
  const [one, two] = [seeded(7), seeded(7)];
  expect([one(), one(), one()]).toEqual([two(), two(), two()]);
});
