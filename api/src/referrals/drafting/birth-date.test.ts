import { describe, expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** Someone is born on a day, in a month or in a year, and is referred, entered and corrected with what is known of it. */

const hub = hubForFile();
const pick = ({ id, version }: TestReferral) => ({ id, version });
const known = ['1985-07-14', '1985-07', '1985', '1984-02-29'] as const;
const noDates = ['00/00/1985', '1985-00', '1985-7', '85', '1985-02-29', '1985-07-14T00:00:00Z'] as const;

const birthDateOf = async (client: TestClient, id: string): Promise<string | null> => {
  const { referral } = await client.data<{ referral: { participant: { birthDate: string | null } } }>(
    'query ($id: ID!) { referral(id: $id) { participant { birthDate } } }',
    { id },
  );
  return referral.participant.birthDate;
};

const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
const call = {
  ...{ origin: 'HELPLINE', receivedVia: 'PHONE', receivedOn: today(), receivedBy: 'Julie Fabre' },
  ...{ legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null, personInformation: 'CONSENTED' },
  ...{ residence: 'NO_FIXED_HOME', commune: null },
};

describe.each(known)('born %s', (birthDate) => {
  test('one is referred, and it is read as it was written', async () => {
    const officer = await hub.as('spip63');
    const { id } = await sent(officer, { birthDate });
    const coordinator = await hub.as('coordination0363');
    expect([await birthDateOf(officer, id), await birthDateOf(coordinator, id)]).toEqual([
      birthDate,
      birthDate,
    ]);
  });

  test('one is entered after a call', async () => {
    const team = await hub.as('equipe63');
    const draft = await completeDraft(team, { ...call, birthDate });
    const entered = await changed(team, 'enterReferral', {
      ...pick(draft),
      idempotencyKey: `born-${draft.id}`,
    });
    expect(await birthDateOf(team, entered.id)).toBe(birthDate);
  });

  test('one is corrected to it, and what it was is kept', async () => {
    const officer = await hub.as('spip63');
    const before = birthDate === '1985' ? '1985-01-01' : '1985';
    const referral = await sent(officer, { birthDate: before });
    await changed(officer, 'correctReferral', { ...pick(referral), birthDate });
    const { referral: corrected } = await officer.data<{ referral: { corrections: object } }>(
      'query ($id: ID!) { referral(id: $id) { corrections(first: 5) { edges { node { field before after } } } } }',
      { id: referral.id },
    );
    expect(corrected.corrections).toEqual({
      edges: [{ node: { field: 'BIRTH_DATE', before: [before], after: [birthDate] } }],
    });
    expect(await birthDateOf(officer, referral.id)).toBe(birthDate);
  });
});

describe('what is no date is refused by every way in, before anything is looked at', () => {
  test.each(noDates)('%s', async (birthDate) => {
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    for (const [mutation, input] of [
      ['saveReferralDraft', { birthDate }],
      ['correctReferral', { ...pick(referral), birthDate }],
    ] as const)
      await expect(change(officer, mutation, input), mutation).rejects.toThrow(/BAD_USER_INPUT/);
    expect(await birthDateOf(officer, referral.id)).toBe('1987-11-04');
  });

  test('nor is a year to come, or one of the century before', async () => {
    const officer = await hub.as('spip63');
    const next = String(Number(today().slice(0, 4)) + 1);
    for (const birthDate of [next, `${next}-01`, '1899', '1899-12'])
      expect((await change(officer, 'saveReferralDraft', { birthDate })).userErrors, birthDate).toMatchObject(
        [{ field: 'birthDate', code: 'INVALID' }],
      );
    // of the year that runs it may be, in a draft
    expect(
      (await change(officer, 'saveReferralDraft', { birthDate: today().slice(0, 4) })).userErrors,
    ).toEqual([]);
  });
});

test.each([...noDates, '0000', '1985-13', '1985-04-31', '1985-07-32', ''])(
  'the table holds no %j either, whoever writes it',
  async (birthDate) => {
    await expect(
      hub.sql('insert into hub.participant (id, birth_date) values (gen_random_uuid(), $1)', [birthDate]),
    ).rejects.toMatchObject({ code: '23514' });
  },
);

test('the table takes every day of a year of 366, each month and the year', async () => {
  const rows = await hub.sql(
    `insert into hub.participant (id, birth_date)
     select gen_random_uuid(), left((date '1984-01-01' + day)::text, length) from generate_series(0, 365) day, unnest(array[4, 7, 10]) length
     returning 1`,
  );
  expect(rows).toHaveLength(366 * 3);
});
