import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { uuidOf } from '../../ids.ts';
import { isBankHoliday } from './working-days.ts';
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

/** A case of the SPIP that waits for its first interview. */
async function accepted(): Promise<{ readonly id: string; readonly version: number }> {
  const coordinator = await hub.as('coordination0363');
  const one = await sent(await hub.as('spip63'));
  const received = await changed(coordinator, 'acknowledgeReferral', pick(one));
  return pick(await changed(coordinator, 'acceptReferral', pick(received)));
}

const inParis = (): DateTime => DateTime.now().setZone('Europe/Paris');
/** A Tuesday to come on which people work. */
function aTuesday(): DateTime {
  let day = inParis().plus({ weeks: 2 }).set({ weekday: 2 });
  while (isBankHoliday(day)) day = day.plus({ weeks: 1 });
  return day;
}

test.each([
  ['a Sunday', (day: DateTime) => day.weekday === 7 && day.toFormat('dd-MM') !== '01-05'],
  ['the first of May', (day: DateTime) => day.toFormat('dd-MM') === '01-05' && day.weekday !== 7],
])('a first appointment on %s is asked about, and made where it is meant', async (_day, is) => {
  const caseworker = await hub.as('equipe63');
  const one = await accepted();
  // at one in the morning of Paris it is the day before elsewhere; the hour is asked about too
  let at = inParis().plus({ days: 1 }).set({ hour: 1, minute: 0 });
  while (!is(at) && at < DateTime.now().plus({ days: 364 })) at = at.plus({ days: 1 });
  if (!is(at)) return expect(at.weekday, 'the first of May is a Sunday this year').toBe(7);
  const input = { ...one, at: at.toISO() };
  const { userErrors } = await change(caseworker, 'scheduleIntake', input);
  expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
    ['UNUSUAL', 'at'],
    ['UNUSUAL', 'at'],
  ]);
  expect(userErrors[0]?.message).toMatch(/dimanche|férié/);
  const [monday, saturday] = [2, 6].map((weekday) => at.plus({ days: 7 }).set({ weekday: weekday as 2 | 6 }));
  for (const day of [monday, saturday]) expect(day?.weekday).toBeLessThan(7);
  await changed(caseworker, 'scheduleIntake', { ...input, confirmed: ['at'] });
});

test.each([
  ['3:00', 3, 0, true],
  ['6:59', 6, 59, true],
  ['7:00', 7, 0, false],
  ['21:00', 21, 0, false],
  ['21:01', 21, 1, true],
] as const)(
  'a first appointment at %s in Paris is asked about or not, and made',
  async (_, hour, minute, asks) => {
    const caseworker = await hub.as('equipe63');
    const one = await accepted();
    const input = { ...one, at: aTuesday().set({ hour, minute, second: 0, millisecond: 0 }).toISO() };
    const answer = await change(caseworker, 'scheduleIntake', input);
    expect(asked(answer)).toEqual(asks ? [['UNUSUAL', 'at']] : []);
    if (asks) await changed(caseworker, 'scheduleIntake', { ...input, confirmed: ['at'] });
  },
);

test('a first interview that took place is asked about and said afterwards, and one of long ago is none', async () => {
  const caseworker = await hub.as('equipe63');
  const one = await accepted();
  const at = (days: number) => inParis().minus({ days }).set({ hour: 10, minute: 0 }).toISO();
  const long = await change(caseworker, 'scheduleIntake', { ...one, at: at(40), confirmed: ['at'] });
  expect(asked(long)).toEqual([['INVALID', 'at']]);
  const tooEarly = await change(caseworker, 'scheduleIntake', { ...one, at: at(1) });
  expect(tooEarly.userErrors.map(({ code }) => code)).toContain('UNUSUAL');
  expect(tooEarly.userErrors[0]?.message).toContain('antérieur à l’acceptation');
  await hub.sql("update hub.referral set accepted_at = now() - interval '3 days' where id = $1", [
    uuidOf('Referral', one.id),
  ]);
  const yesterday = await change(caseworker, 'scheduleIntake', { ...one, at: at(1) });
  expect(yesterday.userErrors[0]?.message).toContain('déjà passé');
  const scheduled = await changed(caseworker, 'scheduleIntake', { ...one, at: at(1), confirmed: ['at'] });
  expect((await changed(caseworker, 'startReferral', pick(scheduled))).status).toBe('ACTIVE');
});
