import { beforeAll, describe, expect, test } from 'vitest';
import { nodeId } from '../../ids.ts';
import {
  change,
  changed,
  conversationOf,
  hubForFile,
  messageSent,
  organisationId,
  seen,
  send,
  sent,
} from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** A case goes to another SPIP, or to another court, when both agree; who gave it keeps what it wrote, and the status. */

const hub = hubForFile();
const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });
let officer: TestClient;
let other: TestClient;
let coordinator: TestClient;
let judge: TestClient;
let ours: string;
let theirs: string;

beforeAll(async () => {
  [officer, other, coordinator, judge] = (await Promise.all(
    (['spip63', 'spip03', 'coordination0363', 'jap63'] as const).map((person) => hub.as(person)),
  )) as [TestClient, TestClient, TestClient, TestClient];
  [ours, theirs] = [await houseNamed('spip63'), await houseNamed('spip03')];
});

async function houseNamed(key: string): Promise<string> {
  const [row] = await hub.sql<{ id: string }>('select id from hub.organisation where source_id = $1', [key]);
  return nodeId('Organisation', row?.id ?? '');
}

const why = 'La personne s’installe à Moulins.';
const asking = (organisation: string = theirs) => ({ organisationId: organisation, note: why });

/** A case that the SPIP of Clermont-Ferrand sent and follows. */
const followed = (given: object = {}): Promise<TestReferral> =>
  sent(officer, { supervisedById: ours, decidedOn: '2026-01-22', ...given });

/** The same, with the other SPIP asked whether it follows it from now on. */
const asked = async (given: object = {}): Promise<TestReferral> =>
  changed(officer, 'handOverReferral', { ...pick(await followed(given)), ...asking() });

interface Read {
  readonly relations: readonly string[];
  readonly actions: readonly string[];
  readonly hidden: readonly string[];
  readonly supervisedBy: { readonly id: string } | null;
  readonly referrer: { readonly id: string } | null;
  readonly hearingDate: string | null;
  readonly circumstances: string | null;
  readonly handsOverTo: { readonly id: string } | null;
  readonly handedOverAt: string | null;
  readonly participant: { readonly birthName: string | null; readonly phone: string | null } | null;
  readonly followedBy: { readonly personName: string | null } | null;
  readonly nextStep: { readonly action: string } | null;
  readonly timeline: {
    readonly edges: readonly {
      readonly node: {
        readonly action: string;
        readonly note: string | null;
        readonly authorOrganisation: { readonly id: string };
        readonly otherOrganisation: { readonly id: string } | null;
      };
    }[];
  };
}

async function read(client: TestClient, id: string): Promise<Read | null> {
  const { referral } = await client.data<{ referral: Read | null }>(
    `query ($id: ID!) { referral(id: $id) {
       relations actions hidden supervisedBy { id } referrer { id } hearingDate circumstances handsOverTo { id } handedOverAt
       participant { birthName phone } followedBy { personName } nextStep { action }
       timeline(first: 50) { edges { node { action note authorOrganisation { id } otherOrganisation { id } } } } } }`,
    { id },
  );
  return referral;
}

const lines = (referral: Read | null): readonly string[] =>
  referral?.timeline.edges.map(({ node }) => node.action) ?? [];

async function awaiting(client: TestClient): Promise<readonly string[]> {
  const { referrals } = await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
    '{ referrals(first: 50, filter: { awaitsViewer: true }) { edges { node { id } } } }',
  );
  return referrals.edges.map(({ node }) => node.id);
}

describe('from one SPIP to another', () => {
  test('the one that is asked reads the case and why, finds it among what waits for it, and takes no other step', async () => {
    const referral = await asked();
    expect(referral.actions).toContain('WITHDRAW_HANDOVER');
    expect(referral.actions).not.toContain('HAND_OVER');
    const toDecide = await read(other, referral.id);
    expect(toDecide).toMatchObject({
      relations: ['ASKED'],
      actions: ['ACCEPT_HANDOVER', 'REFUSE_HANDOVER'],
      participant: { birthName: 'Girard', phone: '06 39 98 41 27' },
      supervisedBy: { id: ours },
      nextStep: { action: 'ACCEPT_HANDOVER' },
    });
    expect([...lines(toDecide)].sort()).toEqual(['ADD_STATUS_UPDATE', 'HAND_OVER']);
    expect(toDecide?.timeline.edges.map(({ node }) => node.note)).toContain(why);
    expect(await awaiting(other)).toContain(referral.id);
    expect((await send(other, { id: referral.id })).userErrors[0]?.code).toBe('NOT_FOUND');
    expect(
      (await change(other, 'correctReferral', { ...pick(referral), circumstances: 'Autre.' })).userErrors[0]
        ?.code,
    ).toBe('NOT_FOUND');
  });

  test('meanwhile the life of the case goes on at the CPCA', async () => {
    const referral = await asked();
    const received = await changed(coordinator, 'acknowledgeReferral', pick(referral));
    expect(received.status).toBe('ACKNOWLEDGED');
    expect((await seen(other, referral.id))?.status).toBe('ACKNOWLEDGED');
  });

  test('accepted, it is the other’s: who gave it keeps its words as they were, and the status, and hears nothing new', async () => {
    const referral = await asked({ hearingDate: '2031-12-15' });
    const own = await messageSent(officer, { id: referral.id, text: 'Il déménage.' });
    const taken = await changed(other, 'answerHandover', { ...pick(referral), accept: true });
    expect(taken.relations).toEqual(['REFERRER', 'AUTHORITY']);
    expect(await read(other, referral.id)).toMatchObject({
      ...{ supervisedBy: { id: theirs }, referrer: { id: theirs }, handsOverTo: null },
      followedBy: { personName: 'Nathalie Roussel' },
    });
    await messageSent(other, { id: referral.id, text: 'Je le vois mardi.' });
    const corrected = await changed(other, 'correctReferral', {
      ...pick(taken),
      ...{ hearingDate: '2032-01-20', circumstances: 'Travaille de jour.' },
    });
    const moved = await changed(other, 'updateParticipant', { ...pick(corrected), phone: '04 70 00 00 01' });
    await changed(coordinator, 'acknowledgeReferral', pick(moved));
    const left = await read(officer, referral.id);
    expect(left).toMatchObject({
      ...{ relations: ['FORMER_REFERRER'], actions: [] },
      ...{ supervisedBy: { id: ours }, hearingDate: '2031-12-15' },
      ...{ circumstances: 'Travaille de nuit, libre à partir de 14 h.', referrer: null },
      ...{ participant: { birthName: 'Girard', phone: null }, handsOverTo: { id: theirs } },
      followedBy: null,
    });
    expect(left?.handedOverAt).toEqual(expect.any(String));
    expect(left?.hidden).toEqual(
      expect.arrayContaining(['parties', 'dueAt', 'safetyConstraints', 'referrer']),
    );
    expect((await seen(officer, referral.id))?.status).toBe('ACKNOWLEDGED');
    // its own steps and words, and that the case was taken over
    expect([...lines(left)].sort()).toEqual(['ACCEPT_HANDOVER', 'ADD_STATUS_UPDATE', 'HAND_OVER', 'SUBMIT']);
    const conversation = await conversationOf(officer, referral.id);
    expect(conversation?.messages.edges.map(({ node }) => node.id)).toEqual([own.id]);
    expect(conversation?.maySendMessage).toBe(false);
    expect((await send(officer, { id: referral.id })).userErrors[0]?.code).not.toBeUndefined();
  });

  test('what comes after is not told to who gave it, also where it is handed on, and nothing is taken from it', async () => {
    const referral = await asked();
    const taken = await changed(other, 'answerHandover', { ...pick(referral), accept: true });
    const third = await hub.as('spip63');
    // back to where it came from: the former house follows it again, as any other would
    const again = await changed(other, 'handOverReferral', { ...pick(taken), ...asking(ours) });
    expect((await read(third, referral.id))?.relations).toEqual(['ASKED', 'FORMER_REFERRER']);
    const back = await changed(third, 'answerHandover', { ...pick(again), accept: true });
    expect(back.relations).toEqual(['REFERRER', 'AUTHORITY']);
    expect((await read(other, referral.id))?.relations).toEqual(['FORMER_REFERRER']);
    expect((await read(third, referral.id))?.handedOverAt).toBeNull();
  });

  test('refused with a reason, or taken back, it stays where it was and the other sees it no more', async () => {
    const referral = await asked();
    const silent = await change(other, 'answerHandover', { ...pick(referral), accept: false });
    expect(silent.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'note' });
    await change(other, 'answerHandover', { ...pick(referral), accept: false, note: 'Il reste suivi ici.' });
    expect(await read(other, referral.id)).toBeNull();
    const back = await read(officer, referral.id);
    expect(back).toMatchObject({ relations: ['REFERRER', 'AUTHORITY'], handsOverTo: null });
    expect(lines(back)).toContain('REFUSE_HANDOVER');
    expect(back?.actions).toContain('HAND_OVER');
    const current = await seen(officer, referral.id);
    const once = await changed(officer, 'handOverReferral', { ...pick(current!), ...asking() });
    const withdrawn = await changed(officer, 'withdrawHandover', pick(once));
    expect(withdrawn.actions).toContain('HAND_OVER');
    expect(await read(other, referral.id)).toBeNull();
    const [line] = (await read(officer, referral.id))!.timeline.edges.filter(
      ({ node }) => node.action === 'WITHDRAW_HANDOVER',
    );
    expect(line?.node.otherOrganisation).toEqual({ id: theirs });
  });

  test('it goes to another SPIP alone, and not to one that follows it already', async () => {
    const referral = await followed();
    const court = await organisationId(officer, 'cusset', 'JUDICIAL_COURT');
    const cpca = await organisationId(officer, 'vallee du rhone', 'CPCA');
    for (const organisation of [court, cpca, ours, 'org_nothing']) {
      const { userErrors } = await change(officer, 'handOverReferral', {
        ...pick(referral),
        ...asking(organisation),
      });
      expect(userErrors[0]?.field, organisation).toBe('organisationId');
    }
    const mute = await change(officer, 'handOverReferral', {
      ...pick(referral),
      organisationId: theirs,
      note: ' ',
    });
    expect(mute.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'note' });
    expect(
      (await change(coordinator, 'handOverReferral', { ...pick(referral), ...asking() })).userErrors[0]?.code,
    ).toBe('NOT_FOUND');
  });
});

describe('a question that is open', () => {
  test('ends with an outcome, and with the house that asked', async () => {
    const referral = await asked();
    const received = await changed(coordinator, 'acknowledgeReferral', pick(referral));
    await changed(coordinator, 'declineReferral', { ...pick(received), reason: 'NO_CAPACITY' });
    expect(await seen(other, referral.id)).toBeNull();
    expect((await read(officer, referral.id))?.handsOverTo).toBeNull();

    const second = await asked();
    const third = await houseNamed('spip15');
    await changed(coordinator, 'correctReferral', { ...pick(second), supervisedById: third });
    expect(await seen(other, second.id)).toBeNull();
    expect((await read(officer, second.id))?.relations).toEqual(['REFERRER']);
  });

  test('is answered once: of two who answer at once the second is told, and so of an answer and its withdrawal', async () => {
    const both = async (...asks: readonly (readonly [TestClient, string, object])[]) =>
      (await Promise.all(asks.map(([client, mutation, input]) => change(client, mutation, input))))
        .map(({ userErrors }) => userErrors[0]?.code ?? 'done')
        .sort();
    const one = await asked();
    const accept = { ...pick(one), accept: true };
    // the second finds it changed, or taken over already
    const late = /^(STALE|NOT_FOUND)$/;
    expect(await both([other, 'answerHandover', accept], [other, 'answerHandover', accept])).toEqual([
      expect.stringMatching(late),
      'done',
    ]);
    expect((await read(other, one.id))?.relations).toEqual(['REFERRER', 'AUTHORITY']);
    const two = await asked();
    const answers = await both(
      [other, 'answerHandover', { ...pick(two), accept: true }],
      [officer, 'withdrawHandover', pick(two)],
    );
    expect(answers).toEqual([expect.stringMatching(late), 'done']);
    const asker = await read(officer, two.id);
    const isTaken = (await read(other, two.id)) !== null;
    expect(asker?.relations).toEqual(isTaken ? ['FORMER_REFERRER'] : ['REFERRER', 'AUTHORITY']);
  });
});

test('a court hands a case over to the same service of another, and each side asks for itself', async () => {
  const referral = await asked();
  const court = await organisationId(judge, 'cusset', 'JUDICIAL_COURT');
  const both = await changed(judge, 'handOverReferral', { ...pick(referral), ...asking(court) });
  expect(both.actions).toContain('WITHDRAW_HANDOVER');
  const to = (await read(judge, referral.id))?.handsOverTo;
  expect(to?.id).toBe(await houseNamed('tj-03095-jap'));
  // the answer to one question leaves the other open
  await changed(other, 'answerHandover', { ...pick(both), accept: true });
  expect((await read(judge, referral.id))?.handsOverTo).toEqual(to);
});
