import { beforeAll, describe, expect, test } from 'vitest';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import type { DemoKey } from '../../demo/index.ts';
import { uuidOf } from '../../ids.ts';
import type { MutationName } from '../../names.types.ts';
import { today } from '../../testing/in-days.ts';
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
import type { TestReferral } from '../../testing/index.ts';

/** What a CPCA entered by mistake: taken back by itself, before it has treated it. */

const hub = hubForFile();
const pick = ({ id, version }: TestReferral) => ({ id, version });
const reason = { reason: 'WRONG_PERSON', note: 'Le courrier parlait de son frère.' };
let court: string;
let spip: string;
let otherSpip: string;
let otherCpca: string;

beforeAll(async () => {
  const coordinator = await hub.as('coordination0363');
  court = await organisationId(coordinator, 'clermont', 'PROSECUTION_SERVICE');
  spip = await organisationId(coordinator, 'puy de dome', 'PROBATION_SERVICE');
  otherSpip = await organisationId(coordinator, 'allier', 'PROBATION_SERVICE');
  otherCpca = await organisationId(coordinator, 'vallee du rhone', 'CPCA');
});

const letter = () => ({
  ...{ origin: 'PARTNER', referrerId: court, referrerName: 'Hélène Marchand' },
  ...{ receivedVia: 'LETTER', receivedOn: today(), receivedBy: 'Lina Marchal' },
  supervisedById: spip,
});

async function entered(by: DemoKey = 'equipe63', given: object = {}): Promise<TestReferral> {
  const client = await hub.as(by);
  const draft = await completeDraft(client, { ...letter(), ...given });
  return changed(client, 'enterReferral', { ...pick(draft), idempotencyKey: `entered-${draft.id}` });
}

/** Somebody does something with it, based on what they see. */
async function does(person: DemoKey, id: string, mutation: MutationName, more: object): Promise<void> {
  const client = await hub.as(person);
  const { userErrors } = await change(client, mutation, { ...pick((await seen(client, id))!), ...more });
  expect(userErrors, mutation).toEqual([]);
}

/** Whether the entry is this person's to take back: as the button, and as the hub answers whoever asks without it. */
async function mayTakeBack(person: DemoKey, id: string): Promise<boolean> {
  const client = await hub.as(person);
  const before = await seen(client, id);
  const offered = before?.actions.includes('WITHDRAW_ENTRY') ?? false;
  if (offered) return true;
  const input = { id, version: before?.version ?? 1, ...reason };
  const { userErrors } = await change(client, 'withdrawEntry', input);
  expect(['WRONG_STATE', 'NOT_FOUND'], person).toContain(userErrors[0]?.code);
  return false;
}

describe('what was entered and not treated', () => {
  test.each(['coordination0363', 'equipe63'] as const)(
    'is taken back by %s, whoever of the house entered it; the court reads that it was and why, and the house the word beside it',
    async (person) => {
      const { id } = await entered(person === 'equipe63' ? 'coordination0363' : 'equipe63');
      await does(person, id, 'withdrawEntry', reason);
      for (const reader of ['parquet63', 'coordination0363', 'equipe63'] as const) {
        const { referral } = await (
          await hub.as(reader)
        ).data<{ referral: { timeline: { edges: { node: object }[] } } }>(
          `query ($id: ID!) { referral(id: $id) { status actions nextStep { action } declinedAt withdrawnAt declineReason { code }
             withdrawReason { kind code labelFr } timeline(first: 9) { edges { node { action toStatus note authorName } } } } }`,
          { id },
        );
        expect(referral, reader).toMatchObject({
          ...{ status: 'WITHDRAWN', actions: [], nextStep: null, declinedAt: null, declineReason: null },
          withdrawnAt: expect.any(String) as string,
          withdrawReason: {
            ...{ kind: 'WITHDRAW_ENTRY', code: 'WRONG_PERSON', labelFr: 'Saisie pour une autre personne' },
          },
        });
        const lines = referral.timeline.edges.map(({ node }) => node);
        expect(lines, reader).toContainEqual(
          expect.objectContaining({ action: 'WITHDRAW_ENTRY', toStatus: 'WITHDRAWN' }),
        );
        expect(JSON.stringify(lines).includes(reason.note), reader).toBe(reader !== 'parquet63');
      }
    },
  );

  test('is told to the court, as what it is', async () => {
    const { id, reference } = await entered();
    await does('equipe63', id, 'withdrawEntry', reason);
    const topics = await hub.sql<{ topic: string; audience: number }>(
      `select topic, audience & 1 as audience from hub.outbox where object_id = $1 and topic like 'WITHDRAW%'`,
      [uuidOf('Referral', id)],
    );
    expect(topics, reference ?? '').toEqual([{ topic: 'WITHDRAW_ENTRY', audience: 1 }]);
  });

  test('a volunteer’s who was not asked: the association reads that it was and why, and no word', async () => {
    const coordinator = await hub.as('coordination0363');
    const association = await organisationId(coordinator, 'cidff', 'ASSOCIATION');
    const { id } = await entered('coordination0363', {
      ...{ referrerId: association, legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null },
      personInformation: 'INFORMED',
    });
    await does('coordination0363', id, 'withdrawEntry', reason);
    const { referral } = await (
      await hub.as('association03')
    ).data<{ referral: unknown }>(
      'query ($id: ID!) { referral(id: $id) { status withdrawReason { code } timeline(first: 9) { edges { node { action note } } } } }',
      { id },
    );
    expect(referral).toMatchObject({
      ...{ status: 'WITHDRAWN', withdrawReason: { code: 'WRONG_PERSON' } },
      timeline: {
        edges: [{ node: { action: 'WITHDRAW_ENTRY', note: null } }, { node: { action: 'ENTER' } }],
      },
    });
  });

  test('a person’s who came alone is taken back too', async () => {
    const { id } = await entered('equipe63', {
      ...{ origin: 'HELPLINE', referrerId: null, referrerName: null, personInformation: 'CONSENTED' },
      ...{ legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null, receivedVia: 'PHONE' },
    });
    await does('equipe63', id, 'withdrawEntry', { reason: 'TEST' });
    expect(await seen(await hub.as('coordination0363'), id)).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('who is in charge of it, in either house, changes nothing', async () => {
    const { id } = await entered();
    await does('coordination0363', id, 'assignReferral', {
      ...{
        assigneeId: await ownMembership('coordination0363'),
        insteadOfId: await ownMembership('equipe63'),
      },
    });
    await does('parquet63', id, 'assignReferral', { assigneeId: await ownMembership('parquet63') });
    expect(await mayTakeBack('equipe63', id)).toBe(true);
    expect(await mayTakeBack('coordination0363', id)).toBe(true);
  });

  test('needs a reason of its own, and a word where the reason says nothing', async () => {
    const entry = await entered();
    const team = await hub.as('equipe63');
    for (const [code, refusal] of [
      ['MEASURE_ENDED', { code: 'INVALID', field: 'reason' }],
      ['OTHER', { code: 'REQUIRED', field: 'note' }],
    ] as const) {
      const { userErrors } = await change(team, 'withdrawEntry', { ...pick(entry), reason: code });
      expect(userErrors, code).toMatchObject([refusal]);
    }
  });
});

async function ownMembership(person: DemoKey): Promise<string> {
  const { viewer } = await (
    await hub.as(person)
  ).data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }');
  return viewer.membership.id;
}

type Done = readonly [person: DemoKey, mutation: MutationName, more: object | (() => object)];

const noted = (by: DemoKey, ...audience: readonly string[]): Done => [
  ...([by, 'addStatusUpdate'] as const),
  { note: 'Je suis le dossier.', audience },
];
const corrected = (by: DemoKey): Done => [by, 'updateParticipant', { phone: '06 39 98 77 12' }];
const agreed = (by: DemoKey): Done => [by, 'recordConsent', { kind: 'CONSENTED', manner: 'ORAL' }];
const handedOver: Done = [
  ...(['spip63', 'handOverReferral'] as const),
  () => ({ organisationId: otherSpip, note: 'La personne déménage à Moulins.' }),
];

/** What is done with an entry, and whether it is still to be taken back then, by the coordination and by the team. */
const since: readonly (readonly [what: string, isTheirs: boolean, steps: readonly Done[]])[] = [
  ['nothing', true, []],
  ['its own correction', true, [corrected('equipe63')]],
  ['the court’s correction', true, [corrected('parquet63')]],
  ['its own note', true, [noted('equipe63', 'COORDINATOR')]],
  ['the court’s note for both', true, [noted('parquet63', 'COORDINATOR', 'CASEWORKER')]],
  ['the court’s note for the coordination', true, [noted('parquet63', 'COORDINATOR')]],
  ['what the person agrees to', true, [agreed('equipe63')]],
  ['what the person agrees to, as the court heard', true, [agreed('parquet63')]],
  ['a hand-over, and no answer yet', true, [handedOver]],
  ['a hand-over, accepted', true, [handedOver, ['spip03', 'answerHandover', { accept: true }]]],
  [
    ...(['a question, and its answer', false] as const),
    [
      ['coordination0363', 'requestReferralInformation', { question: 'Quelle audience ?' }],
      ['parquet63', 'provideReferralInformation', { answer: 'Celle de mardi.' }],
    ],
  ],
  [
    ...(['a refusal that was taken back', false] as const),
    [
      ['coordination0363', 'declineReferral', { reason: 'NO_CAPACITY' }],
      ['coordination0363', 'reopenReferral', { reason: 'MISTAKE' }],
    ],
  ],
  [
    ...(['another CPCA that was asked, and said no', false] as const),
    [
      ['coordination0363', 'redirectReferral', () => ({ recipientId: otherCpca, note: 'Plus près.' })],
      ['coordination26', 'answerRedirection', { accept: false, note: 'Complet.' }],
    ],
  ],
  ['a place on the list', false, [['coordination0363', 'waitlistReferral', {}]]],
];

describe('after what was done with it since', () => {
  test.each(since)('%s', async (_what, isTheirs, steps) => {
    const { id } = await entered();
    for (const [person, mutation, more] of steps)
      await does(person, id, mutation, typeof more === 'function' ? (more as () => object)() : more);
    expect(await mayTakeBack('coordination0363', id), 'coordination').toBe(isTheirs);
    expect(await mayTakeBack('equipe63', id), 'team').toBe(isTheirs);
  });
});

describe('never', () => {
  test('a case that a partner sent', async () => {
    const { id, version } = await sent(await hub.as('parquet63'));
    await changed(await hub.as('equipe63'), 'acknowledgeReferral', { id, version });
    for (const person of personas) expect(await mayTakeBack(person, id), person).toBe(false);
  });

  test('by the house that it comes from, nor anybody else’s', async () => {
    const { id } = await entered();
    const may: DemoKey[] = [];
    for (const person of personas) if (await mayTakeBack(person, id)) may.push(person);
    expect(may).toEqual(['coordination0363', 'equipe63']);
  });

  test('what was entered for another CPCA, by either', async () => {
    const there = await organisationId(await hub.as('coordination0363'), 'vallee du rhone', 'CPCA');
    const { id } = await entered('coordination0363', {
      ...{ recipientId: there, recipientReason: 'Part à Valence.' },
    });
    for (const person of ['coordination0363', 'coordination26'] as const)
      expect(await mayTakeBack(person, id), person).toBe(false);
  });

  test('what came back to who entered it, by way of another CPCA', async () => {
    const { id } = await entered('coordination0363');
    const to = async (from: DemoKey, by: DemoKey, name: string, one: string): Promise<string> => {
      const recipientId = await organisationId(await hub.as(from), name, 'CPCA');
      await does(from, one, 'redirectReferral', { recipientId, note: 'Plus près.' });
      const client = await hub.as(by);
      const asked = pick((await seen(client, one))!);
      return (await changed(client, 'answerRedirection', { ...asked, accept: true })).id;
    };
    const away = await to('coordination0363', 'coordination26', 'vallee du rhone', id);
    const back = await to('coordination26', 'coordination0363', 'anef 63', away);
    const { referral } = await (
      await hub.as('coordination0363')
    ).data<{ referral: unknown }>(
      'query ($id: ID!) { referral(id: $id) { status enteredBy { id } recipient { id } } }',
      { id: back },
    );
    const own = await organisationId(await hub.as('coordination0363'), 'anef 63', 'CPCA');
    expect(referral).toEqual({ status: 'ACKNOWLEDGED', enteredBy: { id: own }, recipient: { id: own } });
    expect(await mayTakeBack('coordination0363', back)).toBe(false);
  });
});

describe('two at once', () => {
  test('one takes it back, one accepts it: one of them, and the other hears of it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const entry = await entered();
      const [withdrawn, accepted] = await Promise.all([
        change(await hub.as('equipe63'), 'withdrawEntry', { ...pick(entry), ...reason }),
        change(await hub.as('coordination0363'), 'acceptReferral', pick(entry)),
      ]);
      const codes = [withdrawn, accepted].map(({ userErrors }) => userErrors.map(({ code }) => code).join());
      expect([...codes].sort()).toEqual(['', 'STALE']);
      const { status } = (await seen(await hub.as('parquet63'), entry.id))!;
      expect(status).toBe(codes[0] === '' ? 'WITHDRAWN' : 'ACCEPTED');
    }
  });

  test('one takes it back, the court writes a note: it is a note on an entry, or comes too late', async () => {
    for (let round = 0; round < 6; round += 1) {
      const entry = await entered();
      const [withdrawn, noted] = await Promise.all([
        change(await hub.as('equipe63'), 'withdrawEntry', { ...pick(entry), ...reason }),
        change(await hub.as('parquet63'), 'addStatusUpdate', {
          ...pick(entry),
          ...{ note: 'Je suis le dossier.', audience: ['CASEWORKER'] },
        }),
      ]);
      const codes = [withdrawn, noted].map(({ userErrors }) => userErrors.map(({ code }) => code).join());
      expect([',', ',STALE', ',NOT_FOUND']).toContain(codes.join());
      expect((await seen(await hub.as('equipe63'), entry.id))?.status).toBe('WITHDRAWN');
    }
  });
});

test('the wall lets whoever entered it withdraw what stands as it was entered, and nothing else', async () => {
  const [owner, api] = [await ownerOf(hub), await loggedIn(hub)];
  const withdrawing = async (person: DemoKey, id: string): Promise<boolean> => {
    const viewer = await viewerSettingsOf(owner, person);
    const statement = `update hub.referral set status = 'WITHDRAWN', withdrawn_at = now(), entry_withdraw_reason = 'TEST', version = version + 1, updated_at = now() where id = $1`;
    return changes(api, viewer, statement, [uuidOf('Referral', id)]);
  };
  const fresh = await entered();
  const asked = await entered();
  await does('coordination0363', asked.id, 'requestReferralInformation', { question: 'Quelle audience ?' });
  await does('parquet63', asked.id, 'provideReferralInformation', { answer: 'Celle de mardi.' });
  const theirs = await sent(await hub.as('parquet63'));
  await does('equipe63', theirs.id, 'acknowledgeReferral', {});
  expect(await withdrawing('coordination0363', asked.id)).toBe(false);
  expect(await withdrawing('coordination0363', theirs.id)).toBe(false);
  expect(await withdrawing('equipe63', theirs.id)).toBe(false);
  expect(await withdrawing('equipe63', fresh.id)).toBe(true);
  await Promise.all([api.end(), owner.end()]);
});
