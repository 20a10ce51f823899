import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { change, changed, hubForFile, seen, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { informationAfter } from './consent.ts';
import type { PersonInformation } from '../referral.enums.ts';
import { ConsentKind } from '../referral.enums.ts';

const hub = hubForFile();

const voluntary = { legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null };
const statement = (kind: string, more: object = {}) => ({ kind, manner: 'PHONE', ...more });
const now = async (client: TestClient, id: string) => {
  const found = await seen(client, id);
  if (found === null) throw new Error('gone');
  return { id, version: found.version };
};

async function people() {
  const [sender, coordinator, team] = await Promise.all([
    hub.as('association03'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
  ]);
  return { sender, coordinator, team };
}

describe('a voluntary referral', () => {
  test('closes to its sender when the person takes the agreement back, and opens again when they agree', async () => {
    const { sender, coordinator, team } = await people();
    const { id } = await sent(sender, { ...voluntary, personInformation: 'CONSENTED' });
    expect((await seen(sender, id))?.relations).toEqual(['REFERRER']);

    await changed(team, 'recordConsent', { ...(await now(team, id)), ...statement('WITHDRAWN') });
    const closed = await seen(sender, id);
    expect(closed?.relations).toEqual(['UNINFORMED_REFERRER']);
    expect(closed?.hidden).toEqual(expect.arrayContaining(['participant', 'consents', 'personInformation']));
    expect(closed?.actions).toEqual(['WITHDRAW', 'ASSIGN']);

    await changed(coordinator, 'recordConsent', {
      ...(await now(coordinator, id)),
      ...statement('CONSENTED'),
    });
    expect((await seen(sender, id))?.relations).toEqual(['REFERRER']);
  });

  test('sent without the person’s agreement opens when the CPCA records it, and not by its sender', async () => {
    const { sender, coordinator } = await people();
    const { id } = await sent(sender, { ...voluntary, personInformation: 'INFORMED' });
    for (const kind of ['CONSENTED', 'INFORMED', 'WITHDRAWN']) {
      const { userErrors } = await change(sender, 'recordConsent', {
        ...(await now(sender, id)),
        ...statement(kind),
      });
      expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    }
    await changed(coordinator, 'recordConsent', {
      ...(await now(coordinator, id)),
      ...statement('CONSENTED'),
    });
    expect((await seen(sender, id))?.relations).toEqual(['REFERRER']);
  });

  test('a sender that hears the withdrawal says so, and reads no more than the status from then on', async () => {
    const { sender } = await people();
    const { id } = await sent(sender, { ...voluntary, personInformation: 'CONSENTED' });
    const after = await changed(sender, 'recordConsent', {
      ...(await now(sender, id)),
      ...statement('WITHDRAWN'),
    });
    expect(after.relations).toEqual(['UNINFORMED_REFERRER']);
    const again = await change(sender, 'recordConsent', {
      ...(await now(sender, id)),
      ...statement('CONSENTED'),
    });
    expect(again.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('nobody else’s relation moves, and who sends it is all that does', async () => {
    const { sender, coordinator } = await people();
    const { id } = await sent(sender, { ...voluntary, personInformation: 'CONSENTED' });
    const others = () =>
      hub.sql(
        `select organisation_id, referral_id, relations from hub.referral_party party
          where not exists (select from hub.referral r where r.id = party.referral_id
                              and r.referrer_id = party.organisation_id) order by 1, 2`,
      );
    const before = await others();
    await changed(coordinator, 'recordConsent', {
      ...(await now(coordinator, id)),
      ...statement('WITHDRAWN'),
    });
    expect(await others()).toEqual(before);
  });

  test('someone who listens as its sender hears of the withdrawal and reads nothing of the person with it', async () => {
    const { sender, coordinator } = await people();
    const { id } = await sent(sender, {
      ...voluntary,
      personInformation: 'CONSENTED',
      birthName: 'Quintefeuille',
      phone: '06 12 34 56 78',
    });
    const document = `subscription ($id: ID) { referralChanged(id: $id) { id status hidden relations circumstances
      participant { birthName phone } consents { kind } parties { relations } timeline(first: 20) { edges { node { action note } } } } }`;
    const events = await whenListening(1, async () =>
      sender.subscribe<{ referralChanged: unknown }>(document, { id }),
    );
    await changed(coordinator, 'addStatusUpdate', {
      ...(await now(coordinator, id)),
      note: 'Un mot pour le service qui oriente.',
      audience: ['REFERRER'],
    });
    expect(JSON.stringify((await events.next()).data)).toContain('Quintefeuille');

    await changed(coordinator, 'recordConsent', {
      ...(await now(coordinator, id)),
      ...statement('WITHDRAWN'),
    });
    // What was told of the note may come in two pieces; from the withdrawal on nothing of the person does.
    const reading = async () => {
      const { data } = await events.next();
      return data?.referralChanged as { readonly relations: readonly string[] } | null | undefined;
    };
    let answered = await reading();
    while (answered?.relations.includes('REFERRER')) answered = await reading();
    expect(JSON.stringify(answered)).not.toMatch(
      /Quintefeuille|06 12|Un mot|Travaille de nuit|RECORD_WITHDRAWAL/,
    );
    expect(answered).toMatchObject({
      id,
      participant: null,
      consents: null,
      parties: null,
      circumstances: null,
      relations: ['UNINFORMED_REFERRER'],
    });
    events.stop();
  });
});

describe('a referral under a measure', () => {
  test('stays open to its sender whatever the person says, and says what they said', async () => {
    const sender = await hub.as('spip63');
    const coordinator = await hub.as('coordination0363');
    const { id } = await sent(sender);
    await changed(coordinator, 'recordConsent', {
      ...(await now(coordinator, id)),
      ...statement('WITHDRAWN', { saidOn: '2026-01-15' }),
    });
    const { referral } = await sender.data<{ referral: unknown }>(
      `query ($id: ID!) { referral(id: $id) { relations personInformation
        consents { kind manner saidOn recordedBy recordedByFunction } } }`,
      { id },
    );
    expect(referral).toMatchObject({
      relations: ['REFERRER'],
      personInformation: 'WITHDRAWN',
      consents: [
        { kind: 'WITHDRAWN', manner: 'PHONE', saidOn: '2026-01-15', recordedByFunction: 'COORDINATOR' },
        { kind: 'INFORMED', manner: 'WITH_REFERRAL', recordedByFunction: 'PROBATION_OFFICER' },
      ],
    });
  });

  test('the audit trail says who recorded it', async () => {
    const [row] = await hub.sql<{ count: number }>(
      "select count(*)::int as count from hub.audit_event where action = 'RECORD_WITHDRAWAL'",
    );
    expect(row!.count).toBeGreaterThan(0);
  });
});

test('two people who record at once: one is first, the other is told', async () => {
  const { sender, coordinator, team } = await people();
  const { id } = await sent(sender, { ...voluntary, personInformation: 'CONSENTED' });
  const at = await now(coordinator, id);
  const answers = await Promise.all([
    change(coordinator, 'recordConsent', { ...at, ...statement('WITHDRAWN') }),
    change(team, 'recordConsent', { ...at, ...statement('CONSENTED') }),
  ]);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE']);
});

test('what is absurd is refused: a day to come, a manner that only a submission has, a withdrawal in a draft', async () => {
  const { sender, coordinator } = await people();
  const { id } = await sent(sender);
  const at = await now(coordinator, id);
  const fields = async (more: object) =>
    (await change(coordinator, 'recordConsent', { ...at, ...statement('CONSENTED', more) })).userErrors.map(
      ({ field }) => field,
    );
  expect(await fields({ saidOn: '2031-01-01' })).toEqual(['saidOn']);
  expect(await fields({ saidOn: '1999-01-01' })).toEqual(['saidOn']);
  expect(await fields({ manner: 'WITH_REFERRAL' })).toEqual(['manner']);
  const draft = await change(sender, 'saveReferralDraft', { personInformation: 'WITHDRAWN' });
  expect(draft.userErrors.map(({ field }) => field)).toEqual(['personInformation']);
});

test('only a yes is a yes: after any words the state is CONSENTED exactly when the last decision was to agree', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('NOT_INFORMED', 'INFORMED', 'CONSENTED'),
      fc.array(fc.constantFrom(...Object.values(ConsentKind))),
      (first, words) => {
        const state = words.reduce<PersonInformation>(informationAfter, first);
        const decided = [first, ...words]
          .filter((word) => word === 'CONSENTED' || word === 'WITHDRAWN')
          .at(-1);
        expect(state === 'CONSENTED').toBe(decided === 'CONSENTED');
      },
    ),
  );
});
