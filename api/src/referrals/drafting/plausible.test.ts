import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  change,
  changed,
  completeDraft,
  hubForFile,
  messageSent,
  seen,
  send,
  sent,
} from '../../testing/index.ts';
import { malformedMeasure } from './check-draft.ts';
import { implausibleAge, nameless } from './plausible.ts';
import { isBlank, malformedPhone } from '../../text-checks.ts';

/** What is sent says something: a name is one, a telephone rings, a note can be read. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const unseen = [' ', '\u00a0', '\u200b', '\u2060', '\ufeff', '\u3164', '\u2800', '\u0301', '\n', '\t'];
const empty = fc.string({ unit: fc.constantFrom(...unseen), maxLength: 20 });

describe('of any text', () => {
  test('what cannot be seen is blank, however much of it there is; one letter or digit is enough', () => {
    fc.assert(fc.property(empty, isBlank));
    fc.assert(
      fc.property(
        empty,
        fc.constantFrom('é', 'Ω', '李', '7', '!', '👍'),
        empty,
        (before, sign, after) => !isBlank(before + sign + after),
      ),
    );
  });

  test('a name without a letter is none, and nothing else is held against it', () => {
    const signs = fc.string({ unit: fc.constantFrom(...".,-'’07 \u200b"), maxLength: 20 });
    fc.assert(
      fc.property(signs, fc.constantFrom('L', 'é', '李'), signs, (before, letter, after) => {
        expect(nameless('birthName', before).length).toBe(isBlank(before) ? 0 : 1);
        expect(nameless('birthName', before + letter + after)).toEqual([]);
      }),
    );
  });

  test('a telephone rings: ten digits after a 0 of the country, six or more otherwise, however they are spaced', () => {
    const space = fc.string({ unit: fc.constantFrom(' ', '.', '-', '(', ')'), maxLength: 1 });
    const spaced = fc.array(fc.tuple(fc.nat(9), space), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('', '+', '00', '0'), spaced, (lead, typed) => {
        const phone = lead + typed.map(([digit, after]) => `${digit}${after}`).join('');
        const digits = phone.replace(/\D/g, '');
        const national = digits.startsWith('0') && !digits.startsWith('00') && !phone.startsWith('+');
        const rings = national ? digits.length === 10 : digits.length >= 6;
        expect(malformedPhone('phone', phone).length, phone).toBe(rings && phone.length <= 30 ? 0 : 1);
      }),
    );
    for (const phone of ['+33 (0)6 39 98 41 27', '(0)6 39 98 41 27', '0033 6 39 98 41 27', '', null])
      expect(malformedPhone('phone', phone), String(phone)).toEqual([]);
    for (const phone of ['06 39 98', '06 39 98 41 278', '------', 'demander au fils', '3919'])
      expect(malformedPhone('phone', phone), phone).toHaveLength(1);
  });

  test('a person is 13 on the day itself, and never 120', () => {
    const today = DateTime.fromISO('2026-11-25T09:00', { zone: 'Europe/Paris' });
    const codes = (day: string) => implausibleAge(day, today).map(({ field }) => field);
    expect(['2013-11-25', '1906-11-26', '1987-11-04'].flatMap(codes)).toEqual([]);
    for (const day of ['2013-11-26', '2025-01-01', '1906-11-25', '1900-01-01'])
      expect(codes(day), day).toEqual(['birthDate']);
    // of a year and a month only what cannot be
    expect(['2013', '2013-11', '1906', '1906-11', '1987'].flatMap(codes)).toEqual([]);
    for (const known of ['2014', '2013-12', '1905', '1906-10'])
      expect(codes(known), known).toEqual(['birthDate']);
  });
});

test('what is pasted from a word processor is taken as it is meant, and names are trimmed', async () => {
  const officer = await hub.as('spip63');
  const { id } = await completeDraft(officer, {
    birthName: '  Le\u00a0 Goff\t',
    usageName: ' ',
    firstName: '\u2068Jean\u001ePierre\u2069',
    circumstances: 'Travaille de nuit.\u000bLibre\u2028l’après\u00admidi.',
  });
  const { referral } = await officer.data<{ referral: object }>(
    'query ($id: ID!) { referral(id: $id) { circumstances participant { birthName usageName firstName } } }',
    { id },
  );
  expect(referral).toEqual({
    circumstances: 'Travaille de nuit.\nLibre\nl’aprèsmidi.',
    participant: { birthName: 'Le Goff', usageName: null, firstName: 'Jean-Pierre' },
  });
});

describe('the days of a measure', () => {
  const today = DateTime.fromISO('2026-11-25T09:00', { zone: 'Europe/Paris' });
  const day = (from: number) => today.plus({ days: from }).toISODate();
  const fields = (days: Parameters<typeof malformedMeasure>[0]) =>
    malformedMeasure(days, today).map(({ field }) => field);

  test('a decision is made until today, and final from that day until today', () => {
    const offset = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(offset, offset, (decided, final) => {
        const expected = [
          ...(decided > 0 ? ['decidedOn'] : []),
          ...(final > 0 || final < decided ? ['finalOn'] : []),
        ];
        expect(fields({ decidedOn: day(decided), finalOn: day(final) })).toEqual(expected);
        expect(fields({ finalOn: day(final) })).toEqual(final > 0 ? ['finalOn'] : []);
      }),
    );
  });

  test('a measure ends after it begins, and no day is of another century', () => {
    expect(fields({ measureStart: '2026-11-20', measureEnd: '2026-11-19' })).toEqual(['measureEnd']);
    expect(fields({ measureStart: '0026-11-20', hearingDate: '2206-12-15' })).toEqual([
      'measureStart',
      'hearingDate',
    ]);
  });

  test('saved one after the other they are looked at together before anything is sent', async () => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer, { decidedOn: '2026-10-12' });
    const apart = { finalOn: '2026-10-01', measureStart: '2028-07-01' };
    const later = await changed(officer, 'saveReferralDraft', { ...pick(draft), ...apart });
    const key = { idempotencyKey: `days-${draft.id}` };
    const { userErrors } = await change(officer, 'submitReferral', { ...pick(later), ...key });
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([
      ['INVALID', 'finalOn'],
      ['INVALID', 'measureEnd'],
    ]);
    const days = { finalOn: '2026-10-23', measureStart: '2026-10-23' };
    const mended = await changed(officer, 'saveReferralDraft', { ...pick(later), ...days });
    expect((await changed(officer, 'submitReferral', { ...pick(mended), ...key })).status).toBe('SUBMITTED');
  });
});

const noSecond = { secondPhone: null, secondPhoneOwner: null };

describe('a draft may say anything; what is sent', () => {
  test.each([
    [{ birthName: '   ' }, 'birthName', 'REQUIRED'],
    [{ birthName: '\u200b' }, 'birthName', 'REQUIRED'],
    [{ firstName: '.' }, 'firstName', 'INVALID'],
    [{ firstName: '\u3164' }, 'firstName', 'REQUIRED'],
    [{ phone: null, phoneOwner: null, email: '', ...noSecond }, 'phone', 'REQUIRED'],
    [{ secondPhone: null }, 'secondPhone', 'REQUIRED'],
    [{ accessNeeds: ['OTHER'], accessNeedNote: ' ' }, 'accessNeedNote', 'REQUIRED'],
    [{ birthDate: '2025-03-01' }, 'birthDate', 'INVALID'],
    [{ birthDate: '1901-03-01' }, 'birthDate', 'INVALID'],
    [{ birthDate: '2025' }, 'birthDate', 'INVALID'],
    [{ birthDate: '1901-03' }, 'birthDate', 'INVALID'],
  ])('%j is refused, on that field alone, and sent once it is mended', async (given, field, code) => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer, given);
    const key = { idempotencyKey: `mended-${draft.id}` };
    const { userErrors } = await change(officer, 'submitReferral', { ...pick(draft), ...key });
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    const good = {
      birthName: 'Girard',
      firstName: 'Bastien',
      phone: '06 39 98 41 27',
      secondPhone: '04 73 98 41 27',
      birthDate: '1987-11-04',
      accessNeedNote: 'Chien guide.',
    };
    const mended = await changed(officer, 'saveReferralDraft', { ...pick(draft), ...good });
    expect((await changed(officer, 'submitReferral', { ...pick(mended), ...key })).status).toBe('SUBMITTED');
  });

  test('is corrected to something that says as much, and spoken of in words that can be seen', async () => {
    const [officer, coordinator] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
    const { id } = await sent(officer);
    const now = pick((await seen(officer, id))!);
    const refused = async (mutation: string, input: object) =>
      (await change(coordinator, mutation, { ...now, ...input })).userErrors.map((error) => [
        error.code,
        error.field,
      ]);
    expect(await refused('updateParticipant', { phone: '(.-.-.)' })).toEqual([['INVALID', 'phone']]);
    for (const blank of ['\u200b', ' \u2800 ', '\u0301']) {
      const note = { note: blank, audience: ['CASEWORKER'] };
      expect(await refused('addStatusUpdate', note)).toEqual([['REQUIRED', 'note']]);
      const question = { question: blank };
      expect(await refused('requestReferralInformation', question)).toEqual([['REQUIRED', 'question']]);
      const { userErrors } = await send(officer, { id, text: blank });
      expect(userErrors.map(({ field }) => field)).toEqual(['text']);
    }
    // A word that may be left out is left out where it says nothing.
    const acknowledged = await changed(coordinator, 'acknowledgeReferral', { ...now, note: '\u200b' });
    const reason = { reason: 'OTHER', note: '\u200b' };
    expect(
      (await change(coordinator, 'declineReferral', { ...pick(acknowledged), ...reason })).userErrors,
    ).toMatchObject([{ code: 'REQUIRED', field: 'note' }]);
    const notes = await hub.sql(
      "select 1 from hub.status_update join hub.referral on referral.id = referral_id where reference = $1 and action = 'ADD_STATUS_UPDATE'",
      [acknowledged.reference],
    );
    expect(notes).toEqual([]);
    await messageSent(officer, { id, text: '👍' });
  });
});
