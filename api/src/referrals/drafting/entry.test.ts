import { beforeAll, describe, expect, test } from 'vitest';
import {
  change,
  changed,
  completeDraft,
  hubForFile,
  organisationId,
  personas,
  seen,
  sent,
} from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';
import { parseNodeId } from '../../ids.ts';

/** What reaches a CPCA by another way than the hub: a court’s letter, an association’s call, a man at the door. */

const hub = hubForFile();
let coordinator: TestClient;
let team: TestClient;
let prosecutor: TestClient;
let court: string;
let association: string;

beforeAll(async () => {
  [coordinator, team, prosecutor] = await Promise.all([
    hub.as('coordination0363'),
    hub.as('equipe63'),
    hub.as('parquet63'),
  ]);
  [court, association] = await Promise.all([
    organisationId(coordinator, 'clermont', 'PROSECUTION_SERVICE'),
    organisationId(coordinator, 'cidff', 'ASSOCIATION'),
  ]);
});

const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
const received = { receivedVia: 'LETTER', receivedOn: today(), receivedBy: 'Lina Marchal' };
const letter = () => ({
  ...received,
  origin: 'PARTNER',
  referrerId: court,
  referrerName: 'Hélène Marchand',
});
const call = {
  ...{ ...received, origin: 'HELPLINE', receivedVia: 'PHONE', personInformation: 'CONSENTED' },
  ...{ legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null },
  ...{ residence: 'NO_FIXED_HOME', commune: null },
};

const pick = ({ id, version }: TestReferral) => ({ id, version });
const keyed = (draft: TestReferral) => ({ ...pick(draft), idempotencyKey: `entered-${draft.id}` });
const entered = async (client: TestClient, given: object): Promise<TestReferral> =>
  changed(client, 'enterReferral', keyed(await completeDraft(client, given)));

/** Every scalar of a referral that says what it is, its parties, its person, and what one may do with it. */
const everything = `status urgent relations hidden actions modules draftStep recipientReason legalBasis prosecutionNumber
  decidedOn finalOn measureStart measureEnd hearingDate circumstances safetyConstraints personInformation isOverdue referrerName
  referrer { id } recipient { id } orderedBy { id } supervisedBy { id } department { code } nextStep { action by }
  participant { hidden birthName usageName firstName birthDate sex phone email residence residencePlace commune { insee } }
  parties { organisation { id } relations modules } consents { kind manner } redirectTo { id } withdrawReason { code }`;
const read = async (
  client: TestClient,
  id: string,
): Promise<{ readonly actions: readonly string[] } | null> =>
  (
    await client.data<{ referral: { readonly actions: readonly string[] } | null }>(
      `query ($id: ID!) { referral(id: $id) { ${everything} } }`,
      {
        id,
      },
    )
  ).referral;
const entry = async (client: TestClient, id: string): Promise<unknown> =>
  (
    await client.data<{ referral: unknown }>(
      `query ($id: ID!) { referral(id: $id) { origin receivedVia receivedOn receivedBy referrerName enteredBy { name }
         followedBy { personName } submittedAt acknowledgedAt acknowledgeBy } }`,
      { id },
    )
  ).referral;

describe('a court’s letter', () => {
  test.each(personas)('%s reads what they would read had the court sent it', async (person) => {
    const client = await hub.as(person);
    const own = await changed(coordinator, 'acknowledgeReferral', pick(await sent(prosecutor)));
    const other = await entered(coordinator, letter());
    // Nothing more, but that who entered it may take that back, and correct how it came.
    const enters = ['coordination0363', 'equipe63'].includes(person);
    const ours = await read(client, other.id);
    const ofEntry = ['WITHDRAW_ENTRY', 'CORRECT_ENTRY'];
    expect((ours?.actions ?? []).filter((action) => ofEntry.includes(action)).sort()).toEqual(
      enters ? [...ofEntry].sort() : [],
    );
    const actions = (ours?.actions ?? []).filter((action) => !ofEntry.includes(action));
    expect(ours && { ...ours, actions }).toEqual(await read(client, own.id));
  });

  test('says from whom, how, when and by whom; the court finds it in nobody’s charge and takes it', async () => {
    const { id } = await entered(team, letter());
    const facts = { origin: 'PARTNER', ...received, referrerName: 'Hélène Marchand' };
    expect(await entry(prosecutor, id)).toMatchObject({
      ...{
        ...facts,
        enteredBy: { name: 'ANEF 63 – CPCA Allier et Puy-de-Dôme' },
        followedBy: null,
        acknowledgeBy: null,
      },
    });
    expect(await entry(team, id)).toMatchObject({ ...facts, followedBy: { personName: 'Julie Fabre' } });
    const { referrals } = await prosecutor.data<{ referrals: { edges: { node: { id: string } }[] } }>(
      '{ referrals(first: 5, filter: { followed: false }) { edges { node { id } } } }',
    );
    expect(referrals.edges.map(({ node }) => node.id)).toContain(id);
    const { viewer } = await prosecutor.data<{ viewer: { membership: { id: string } } }>(
      '{ viewer { membership { id } } }',
    );
    const { version } = (await seen(prosecutor, id))!;
    await changed(prosecutor, 'assignReferral', { id, version, assigneeId: viewer.membership.id });
    expect(await entry(prosecutor, id)).toMatchObject({ followedBy: { personName: 'Hélène Marchand' } });
    expect(await entry(team, id)).toMatchObject({ followedBy: { personName: 'Julie Fabre' } });
  });

  test('is nobody’s before it is entered: its author’s, then the service’s, and never the court’s', async () => {
    const draft = await completeDraft(team, letter());
    expect(draft).toMatchObject({ status: 'DRAFT', relations: ['CASEWORKER'] });
    expect(draft.actions).toEqual(['SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'ENTER']);
    for (const person of personas.filter((one) => one !== 'equipe63'))
      expect(await seen(await hub.as(person), draft.id), person).toBeNull();
    await changed(team, 'shareReferralDraft', pick(draft));
    expect(await seen(coordinator, draft.id)).toMatchObject({ relations: ['COORDINATOR'] });
    expect(await seen(prosecutor, draft.id)).toBeNull();
    const done = await changed(coordinator, 'enterReferral', keyed(draft));
    expect(done).toMatchObject({ status: 'ACKNOWLEDGED', relations: ['COORDINATOR'] });
    expect(await seen(prosecutor, draft.id)).toMatchObject({ relations: ['REFERRER'] });
  });

  test('offers while it is written the CPCAs that could take it, one’s own first', async () => {
    const draft = await completeDraft(team, letter());
    const { referral } = await team.data<{ referral: { recipients: { organisation: { id: string } }[] } }>(
      'query ($id: ID!) { referral(id: $id) { recipients { organisation { id } } } }',
      { id: draft.id },
    );
    const own = await organisationId(team, 'anef 63', 'CPCA');
    expect(referral.recipients[0]?.organisation.id).toBe(own);
  });

  test('is entered once: the same key, at once and again, finds it', async () => {
    const input = keyed(await completeDraft(team, letter()));
    const twice = await Promise.all([
      change(team, 'enterReferral', input),
      change(team, 'enterReferral', input),
    ]);
    expect(twice.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const [lines] = await hub.sql<{ count: string }>(
      "select count(*) from hub.status_update where referral_id = $1 and action = 'ENTER'",
      [parseNodeId(input.id)?.uuid],
    );
    expect(lines?.count).toBe('1');
    const other = await completeDraft(team, letter());
    const { userErrors } = await change(team, 'enterReferral', {
      ...keyed(other),
      ...{ idempotencyKey: input.idempotencyKey },
    });
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('of a volunteer who was not asked: the association follows the status, and reads no name', async () => {
    const sender = await hub.as('association03');
    const volunteer = { ...call, ...letter(), personInformation: 'INFORMED', referrerId: association };
    const { id } = await entered(coordinator, { ...volunteer, residence: 'COMMUNE', commune: '63113' });
    expect((await seen(sender, id))?.relations).toEqual(['UNINFORMED_REFERRER']);
    expect(await entry(sender, id)).toMatchObject({
      ...{
        origin: 'PARTNER',
        receivedVia: 'LETTER',
        receivedOn: today(),
        enteredBy: { name: 'ANEF 63 – CPCA Allier et Puy-de-Dôme' },
      },
      ...{ receivedBy: null, referrerName: null },
    });
    expect(await read(sender, id)).toMatchObject({ participant: null, circumstances: null });
  });
});

describe('a person who comes alone', () => {
  test('is nobody’s but the CPCA’s, and no house is asked anything about them', async () => {
    const done = await entered(coordinator, call);
    expect(done.reference).toMatch(/^63-/);
    expect(done.actions).not.toContain('REQUEST_INFORMATION');
    const asked = await change(coordinator, 'requestReferralInformation', {
      ...pick(done),
      question: 'Qui ?',
    });
    expect(asked.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await read(coordinator, done.id)).toMatchObject({
      ...{ referrer: null, referrerName: null, consents: [{ kind: 'CONSENTED', manner: 'WITH_REFERRAL' }] },
    });
    const seers = await Promise.all(
      personas.map(async (person) => ((await seen(await hub.as(person), done.id)) ? [person] : [])),
    );
    expect(seers.flat()).toEqual(['coordination0363', 'equipe63']);
    const declined = await changed(coordinator, 'declineReferral', { ...pick(done), reason: 'NO_CAPACITY' });
    const { referral } = await coordinator.data<{ referral: unknown }>(
      'query ($id: ID!) { referral(id: $id) { dueAt nextStep { action } } }',
      { id: declined.id },
    );
    expect(referral, 'nobody is to acknowledge').toEqual({ dueAt: null, nextStep: null });
  });

  test('agrees, or is not entered; a sender chosen before is none any more', async () => {
    const draft = await completeDraft(coordinator, { ...letter(), personInformation: 'INFORMED' });
    const saved = await changed(coordinator, 'saveReferralDraft', {
      ...pick(draft),
      ...call,
      personInformation: 'INFORMED',
    });
    expect(await entry(coordinator, draft.id)).toMatchObject({ origin: 'HELPLINE', referrerName: null });
    const { userErrors } = await change(coordinator, 'enterReferral', keyed(saved));
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'personInformation' }]);
  });

  test('goes to another CPCA, and what they say since is said in both', async () => {
    const done = await entered(coordinator, call);
    const recipientId = await organisationId(coordinator, 'vallee du rhone', 'CPCA');
    const asked = await changed(coordinator, 'redirectReferral', {
      ...pick(done),
      recipientId,
      note: 'Part à Valence.',
    });
    const there = await hub.as('coordination26');
    const taken = await changed(there, 'answerRedirection', { ...pick(asked), accept: true });
    expect(await entry(there, taken.id)).toMatchObject({ origin: 'HELPLINE', receivedBy: 'Lina Marchal' });
    await changed(there, 'recordConsent', { ...pick(taken), kind: 'WITHDRAWN', manner: 'PHONE' });
    const rows = await hub.sql<{ person_information: string }>(
      'select person_information from hub.referral where participant_id = (select participant_id from hub.referral where id = $1)',
      [parseNodeId(done.id)?.uuid],
    );
    expect(rows.map((row) => row.person_information)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });
});

describe('somebody who is known already', () => {
  const proposed = async (client: TestClient, id: string) =>
    (
      await client.data<{
        referral: {
          hidden: readonly string[];
          possibleDuplicates: readonly { because: string[]; participant: { referrals: { id: string }[] } }[];
        } | null;
      }>(
        'query ($id: ID!) { referral(id: $id) { hidden possibleDuplicates { because participant { referrals { id } } } } }',
        { id },
      )
    ).referral;
  const one = { birthName: 'Sauxillanges', firstName: 'Rémi', birthDate: '1983-02-17' };

  test('is proposed while they are entered, to who will read both; a sender learns nothing by a draft', async () => {
    const before = await sent(await hub.as('spip63'), one);
    const again = { ...one, birthName: 'Sauxillange' };
    const draft = await completeDraft(team, { ...call, ...again });
    expect((await proposed(team, draft.id))?.possibleDuplicates).toMatchObject([
      {
        because: expect.arrayContaining(['SPELLED_ALIKE', 'SAME_BIRTH_DATE']) as string[],
        participant: { referrals: [{ id: before.id }] },
      },
    ]);
    expect(await proposed(coordinator, draft.id), 'a draft that is not shared').toBeNull();
    await changed(team, 'shareReferralDraft', pick(draft));
    expect((await proposed(coordinator, draft.id))?.possibleDuplicates).toHaveLength(1);
    for (const sender of ['spip63', 'parquet63'] as const) {
      const client = await hub.as(sender);
      const theirs = await proposed(client, (await completeDraft(client, again)).id);
      expect(theirs).toMatchObject({ possibleDuplicates: null });
      expect(theirs?.hidden).toContain('possibleDuplicates');
    }
  });
});

describe('what is refused', () => {
  test('what is not said, all at once and beforehand', async () => {
    const draft = await completeDraft(team, {});
    const { referral } = await team.data<{ referral: { missing: { code: string; field: string }[] } }>(
      'query ($id: ID!) { referral(id: $id) { missing { code field } } }',
      { id: draft.id },
    );
    const said = ['origin', 'receivedVia', 'receivedOn', 'receivedBy'];
    expect(referral.missing).toEqual(said.map((field) => ({ code: 'REQUIRED', field })));
    const { userErrors } = await change(team, 'enterReferral', keyed(draft));
    expect(userErrors.map(({ field }) => field)).toEqual(said);
    const { version } = await changed(team, 'saveReferralDraft', {
      ...pick(draft),
      ...received,
      origin: 'PARTNER',
    });
    const without = await change(team, 'enterReferral', { ...keyed(draft), version });
    expect(without.userErrors).toMatchObject([{ code: 'REQUIRED', field: 'referrerId' }]);
  });

  test.each([
    ['a day to come', { receivedOn: '2999-01-01' }, 'receivedOn'],
    ['a day long past', { receivedOn: '2019-01-01' }, 'receivedOn'],
    ['a long name', { receivedBy: 'x'.repeat(101) }, 'receivedBy'],
  ])('%s', async (_title, given, field) => {
    expect((await change(team, 'saveReferralDraft', given)).userErrors).toMatchObject([{ field }]);
  });

  test('a CPCA as the sender; and what is another CPCA’s, unless it is taken for a reason', async () => {
    const other = await organisationId(team, 'vallee du rhone', 'CPCA');
    const asSender = await change(team, 'saveReferralDraft', { origin: 'PARTNER', referrerId: other });
    expect(asSender.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'referrerId' }]);
    const draft = await completeDraft(team, { ...letter(), commune: '26362' });
    const { userErrors } = await change(team, 'enterReferral', keyed(draft));
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'recipientId' }]);
    const own = await organisationId(team, 'anef 63', 'CPCA');
    const saved = await changed(team, 'saveReferralDraft', {
      ...{ ...pick(draft), recipientId: own, recipientReason: 'Travaille à Clermont-Ferrand.' },
    });
    expect(await changed(team, 'enterReferral', keyed(saved))).toMatchObject({ status: 'ACKNOWLEDGED' });
  });

  test('what the team would not see: it is the coordination’s to send elsewhere', async () => {
    const recipientId = await organisationId(team, 'vallee du rhone', 'CPCA');
    const draft = await completeDraft(team, { ...letter(), recipientId, recipientReason: 'Part à Valence.' });
    const { userErrors } = await change(team, 'enterReferral', keyed(draft));
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'recipientId' }]);
    await changed(team, 'shareReferralDraft', pick(draft));
    expect(await changed(coordinator, 'enterReferral', keyed(draft))).toMatchObject({
      status: 'ACKNOWLEDGED',
    });
  });

  test('an entry by who sends, and sending by who enters', async () => {
    const { userErrors } = await change(prosecutor, 'saveReferralDraft', {
      origin: 'PERSON',
      referrerId: court,
    });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', field: 'origin' },
      { code: 'INVALID', field: 'referrerId' },
    ]);
    const theirs = await completeDraft(prosecutor, {});
    expect((await change(prosecutor, 'enterReferral', keyed(theirs))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const ours = await completeDraft(team, letter());
    expect((await change(team, 'submitReferral', keyed(ours))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
