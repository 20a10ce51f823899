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
import { implausibleAge, isBlank, nameless, uncallable } from './plausible.ts';

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

  test('a telephone has six digits or more, however they are spaced', () => {
    const space = fc.string({ unit: fc.constantFrom(' ', '.', '-', '(', ')'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(space, fc.nat(9)), { maxLength: 12 }), space, (digits, end) => {
        const phone = digits.map(([before, digit]) => `${before}${digit}`).join('') + end;
        expect(uncallable(phone).length).toBe(phone === '' || digits.length >= 6 ? 0 : 1);
      }),
    );
  });

  test('a person is 13 on the day itself, and never 120', () => {
    const today = DateTime.fromISO('2026-11-25T09:00', { zone: 'Europe/Paris' });
    const codes = (day: string) => implausibleAge(day, today).map(({ field }) => field);
    expect(['2013-11-25', '1906-11-26', '1987-11-04'].flatMap(codes)).toEqual([]);
    for (const day of ['2013-11-26', '2025-01-01', '1906-11-25', '1900-01-01'])
      expect(codes(day), day).toEqual(['birthDate']);
  });
});

describe('a draft may say anything; what is sent', () => {
  test.each([
    [{ birthName: '   ' }, 'birthName', 'REQUIRED'],
    [{ birthName: '\u200b' }, 'birthName', 'REQUIRED'],
    [{ firstName: '.' }, 'firstName', 'INVALID'],
    [{ firstName: '\u3164' }, 'firstName', 'REQUIRED'],
    [{ phone: '------' }, 'phone', 'INVALID'],
    [{ birthDate: '2025-03-01' }, 'birthDate', 'INVALID'],
    [{ birthDate: '1901-03-01' }, 'birthDate', 'INVALID'],
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
      birthDate: '1987-11-04',
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
