import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { unusualDays } from './unusual.ts';

/** What can be and seldom is: asked about, taken when it is meant, and never asked again. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const past = { hearingDate: '2025-03-03', measureEnd: '2026-09-30', measureStart: '2025-01-06' };
type Answer = Awaited<ReturnType<typeof change>>;
const asked = ({ userErrors }: Answer) => userErrors.map(({ code, field }) => [code, field]);
const dayOf = (now: DateTime): string => now.toISODate() ?? '';

test('a day is asked about once it is over in Paris, whatever the hour, and today is not', () => {
  const hour = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(hour, fc.integer({ min: -400, max: 400 }), (minutes, days) => {
      const now = DateTime.fromISO('2026-10-25', { zone: 'Europe/Paris' }).plus({ minutes });
      const hearingDate = dayOf(now.startOf('day').plus({ days }));
      const found = unusualDays({ hearingDate }, null, [], now.setZone('America/Los_Angeles'));
      expect(found.map(({ field }) => field)).toEqual(days < 0 ? ['hearingDate'] : []);
      expect(unusualDays({ hearingDate }, { hearingDate }, null, now)).toEqual([]);
      expect(unusualDays({ hearingDate }, null, ['hearingDate'], now)).toEqual([]);
    }),
  );
});

describe('a hearing that has passed and a measure that has ended', () => {
  const twice = [
    ['UNUSUAL', 'hearingDate'],
    ['UNUSUAL', 'measureEnd'],
  ];
  const save = async (client: TestClient, input: object) => change(client, 'saveReferralDraft', input);

  test('of a draft are asked about, each by itself, and not again once they are there', async () => {
    const client = await hub.as('spip63');
    const draft = await completeDraft(client);
    expect(asked(await save(client, { ...pick(draft), ...past }))).toEqual(twice);
    const half = await save(client, { ...pick(draft), ...past, confirmed: ['measureEnd', 'birthName'] });
    expect(asked(half)).toEqual([['UNUSUAL', 'hearingDate']]);
    const now = await changed(client, 'saveReferralDraft', {
      ...{ ...pick(draft), ...past },
      confirmed: ['measureEnd', 'hearingDate'],
    });
    expect(asked(await save(client, { ...pick(now), ...past }))).toEqual([]);
  });

  test('of a new draft are asked about, and none is begun', async () => {
    const client = await hub.as('spip63');
    const count = async () => (await hub.sql('select from hub.referral')).length;
    const before = await count();
    expect(asked(await save(client, past))).toEqual(twice);
    expect(await count()).toBe(before);
    expect(asked(await save(client, { ...past, confirmed: ['hearingDate', 'measureEnd'] }))).toEqual([]);
  });

  test('of what was sent are asked about where they are corrected', async () => {
    const client = await hub.as('spip63');
    const one = await sent(client);
    const correction = { ...pick(one), ...past };
    expect(asked(await change(client, 'correctReferral', correction))).toEqual(twice);
    await changed(client, 'correctReferral', { ...correction, confirmed: ['hearingDate', 'measureEnd'] });
  });
});

test.each([
  ['a Sunday', (day: DateTime) => day.weekday === 7 && day.toFormat('dd-MM') !== '01-05'],
  ['the first of May', (day: DateTime) => day.toFormat('dd-MM') === '01-05' && day.weekday !== 7],
])('a first appointment on %s is asked about, and made where it is meant', async (_day, is) => {
  const caseworker = await hub.as('equipe63');
  const coordinator = await hub.as('coordination0363');
  const received = await changed(
    coordinator,
    'acknowledgeReferral',
    pick(await sent(await hub.as('spip63'))),
  );
  const one = await changed(coordinator, 'acceptReferral', pick(received));
  // at one in the morning of Paris it is the day before elsewhere
  let at = DateTime.now().setZone('Europe/Paris').plus({ days: 1 }).set({ hour: 1, minute: 0 });
  while (!is(at) && at < DateTime.now().plus({ days: 364 })) at = at.plus({ days: 1 });
  if (!is(at)) return expect(at.weekday, 'the first of May is a Sunday this year').toBe(7);
  const input = { ...pick(one), at: at.toISO() };
  expect(asked(await change(caseworker, 'scheduleIntake', input))).toEqual([['UNUSUAL', 'at']]);
  const [monday, saturday] = [2, 6].map((weekday) => at.plus({ days: 7 }).set({ weekday: weekday as 2 | 6 }));
  for (const day of [monday, saturday]) expect(day?.weekday).toBeLessThan(7);
  await changed(caseworker, 'scheduleIntake', { ...input, confirmed: ['at'] });
});
