import { beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../access/testing/attempts/direct-sql.ts';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { parseNodeId } from '../../ids.ts';
import { changed, hubForFile, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** A desk that several people share: who is in charge, who is reading, and several referrals at once. */

const hub = hubForFile();
let officer: TestClient;
let coordinator: TestClient;
let caseworker: TestClient;
const member = new Map<string, string>();

beforeAll(async () => {
  [officer, coordinator, caseworker] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
  ]);
  for (const person of ['coordination0363', 'equipe63', 'psychologue63', 'coordination26'] as const) {
    const { viewer } = await (
      await hub.as(person)
    ).data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }');
    member.set(person, viewer.membership.id);
  }
});

interface Line {
  readonly action: string;
  readonly assignee: { readonly personName: string | null } | null;
  readonly audience: readonly string[] | null;
}

interface Seen {
  readonly version: number;
  readonly updatedAt: string;
  readonly followedBy: { readonly id: string; readonly personName: string | null } | null;
  readonly readers: readonly { readonly personName: string; readonly isViewer: boolean }[] | null;
  readonly timeline: { readonly totalCount: number; readonly edges: readonly { readonly node: Line }[] };
}

async function look(client: TestClient, id: string): Promise<Seen> {
  const { referral } = await client.data<{ referral: Seen }>(
    `query ($id: ID!) { referral(id: $id) { version updatedAt followedBy { id personName } readers { personName isViewer }
       timeline(first: 100) { totalCount edges { node { action assignee { personName } audience } } } } }`,
    { id },
  );
  return referral;
}

interface Answered {
  readonly referral: { readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string; readonly message: string }[];
}

async function say(client: TestClient, mutation: string, input: object): Promise<Answered> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await client.data<Record<string, Answered>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { referral { version } userErrors { code field message } } }`,
    { input },
  );
  return data[mutation]!;
}

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) =>
  userErrors.map(({ code }) => code);

describe('who is in charge', () => {
  let referral: TestReferral;
  beforeAll(async () => {
    referral = await sent(officer);
  });

  test('coordination and team read it; the sender’s referral stays exactly as it was', async () => {
    const before = await look(officer, referral.id);
    const { id, version } = referral;
    const assigneeId = member.get('equipe63');
    expect(
      codes(await say(coordinator, 'assignReferral', { id, version, assigneeId, note: 'Pour toi.' })),
    ).toEqual([]);
    for (const colleague of [coordinator, caseworker]) {
      const now = await look(colleague, id);
      expect(now.followedBy).toEqual({ id: assigneeId, personName: 'Julie Fabre' });
      // To whom it was handed, and that no other house reads it, whatever those who read it are to the case.
      expect(now.timeline.edges[0]?.node).toEqual({
        action: 'ASSIGN',
        assignee: { personName: 'Julie Fabre' },
        audience: [],
      });
    }
    expect(await look(officer, id)).toEqual(before);
  });

  test('someone else in charge meanwhile is told, by whose name', async () => {
    const { id, version } = referral;
    const answer = await say(caseworker, 'assignReferral', {
      ...{ id, version, insteadOfId: null },
      assigneeId: member.get('coordination0363'),
    });
    expect(codes(answer)).toEqual(['STALE']);
    expect(answer.userErrors[0]?.message).toContain('Claire Vasseur a agi avant vous');
    expect((await look(coordinator, id)).followedBy?.personName).toBe('Julie Fabre');
  });

  test('the same again is done, and leaves no second line', async () => {
    const { id, version } = referral;
    const before = await look(coordinator, id);
    const again = { id, version, assigneeId: member.get('equipe63'), insteadOfId: null };
    expect(codes(await say(coordinator, 'assignReferral', again))).toEqual([]);
    expect(await look(coordinator, id)).toEqual(before);
  });

  test('is found by "mine", and by the sender whatever the CPCA says', async () => {
    const found = async (client: TestClient, filter: object) =>
      (
        await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
          'query ($filter: ReferralFilter) { referrals(first: 100, filter: $filter) { edges { node { id } } } }',
          { filter },
        )
      ).referrals.edges.some(({ node }) => node.id === referral.id);
    expect(await found(caseworker, { mine: true })).toBe(true);
    expect(await found(coordinator, { mine: true })).toBe(false);
    expect(await found(coordinator, { followed: true })).toBe(true);
    // In each house somebody else: the sender has what they sent.
    for (const value of [true, false]) {
      expect(await found(officer, { followed: value })).toBe(value);
      expect(await found(officer, { mine: value })).toBe(value);
    }
  });

  test('is somebody of the house who sees it, and nobody else', async () => {
    const { id, version } = referral;
    const insteadOfId = member.get('equipe63');
    for (const person of ['psychologue63', 'coordination26']) {
      const answer = await say(coordinator, 'assignReferral', {
        ...{ id, version, insteadOfId },
        assigneeId: member.get(person),
      });
      expect(answer.userErrors, person).toMatchObject([{ code: 'NOT_FOUND', field: 'assigneeId' }]);
    }
    const nobody = { id, version, insteadOfId, assigneeId: null };
    expect(codes(await say(caseworker, 'assignReferral', nobody))).toEqual([]);
    expect((await look(caseworker, id)).followedBy).toBeNull();
  });

  test('is of that house below the verb too: the database keeps nobody else in charge', async () => {
    const { id } = await sent(officer);
    const members = await hub.sql<{ id: string; home: boolean }>(
      `select member.id, member.organisation_id = recipient_id as home
         from hub.membership member, hub.referral where referral.id = $1`,
      [parseNodeId(id)?.uuid],
    );
    const assign = (sql: string, member: string): Promise<string | null> =>
      refusalOf(hub.sql(sql, [parseNodeId(id)?.uuid, member]));
    expect(new Set(members.map(({ home }) => home))).toEqual(new Set([true, false]));
    for (const { id: member, home } of members) {
      const put = await assign(
        `update hub.referral_party party set followed_by_id = $2 from hub.referral
          where referral.id = $1 and party.referral_id = referral.id and party.organisation_id = referral.recipient_id`,
        member,
      );
      expect(put, member).toBe(home ? null : '23503');
    }
  });

  test('of two who assign at once one is done and one is told', async () => {
    const { id, version } = await sent(officer);
    const answers = await Promise.all([
      say(coordinator, 'assignReferral', { id, version, assigneeId: member.get('coordination0363') }),
      say(caseworker, 'assignReferral', { id, version, assigneeId: member.get('equipe63') }),
    ]);
    expect(answers.map(codes).sort()).toEqual([[], ['STALE']]);
    const { followedBy, timeline } = await look(coordinator, id);
    const won = answers[0]?.userErrors.length === 0 ? 'Claire Vasseur' : 'Julie Fabre';
    expect(followedBy?.personName).toBe(won);
    expect(timeline.edges.filter(({ node }) => node.action === 'ASSIGN')).toHaveLength(1);
  });
});

describe('who is reading', () => {
  test('colleagues see it until it is released; the sender does not', async () => {
    const { id } = await sent(officer);
    const before = await look(officer, id);
    expect(codes(await say(coordinator, 'claimReferral', { id }))).toEqual([]);
    expect((await look(caseworker, id)).readers).toEqual([{ personName: 'Claire Vasseur', isViewer: false }]);
    expect((await look(coordinator, id)).readers).toEqual([{ personName: 'Claire Vasseur', isViewer: true }]);
    expect(await look(officer, id)).toEqual({ ...before, readers: null });
    expect(codes(await say(coordinator, 'releaseReferral', { id }))).toEqual([]);
    expect((await look(caseworker, id)).readers).toEqual([]);
    expect(codes(await say(coordinator, 'releaseReferral', { id })), 'safe to say twice').toEqual([]);
  });

  test('two read at once, and one who reads in two windows is one', async () => {
    const { id } = await sent(officer);
    await Promise.all([
      say(coordinator, 'claimReferral', { id }),
      say(coordinator, 'claimReferral', { id }),
      say(caseworker, 'claimReferral', { id }),
    ]);
    const names = (await look(coordinator, id)).readers?.map(({ personName }) => personName).sort();
    expect(names).toEqual(['Claire Vasseur', 'Julie Fabre']);
  });

  test('it stops nobody', async () => {
    const { id, version } = await sent(officer);
    await say(coordinator, 'claimReferral', { id });
    expect((await changed(caseworker, 'acknowledgeReferral', { id, version })).status).toBe('ACKNOWLEDGED');
  });

  test('it ends by itself', async () => {
    const { id } = await sent(officer);
    await say(coordinator, 'claimReferral', { id });
    await hub.sql("update hub.reading_claim set until = now() - interval '1 s'");
    expect((await look(caseworker, id)).readers).toEqual([]);
  });

  test('the sender and people who have nothing to answer are refused as for an id that does not exist', async () => {
    const { id } = await sent(officer);
    const absent = await say(officer, 'claimReferral', { id: 'ref_aaaaaaaaaaaaaaaaaaaaaa' });
    for (const person of ['spip63', 'spip03', 'psychologue63', 'ars', 'admin'] as const) {
      for (const mutation of ['claimReferral', 'releaseReferral'])
        expect(await say(await hub.as(person), mutation, { id }), `${person} ${mutation}`).toEqual(absent);
    }
    expect((await look(coordinator, id)).readers).toEqual([]);
  });

  test('is heard live by a colleague, and by no sender', async () => {
    const { id, version } = await sent(officer);
    const document =
      'subscription ($id: ID) { referralChanged(id: $id) { id status readers { personName } } }';
    type ReferralEvent = { referralChanged: { status: string; readers: { personName: string }[] } };
    const [following, afterwards] = await whenListening(
      2,
      async () =>
        [
          caseworker.subscribe<ReferralEvent>(document, { id }),
          officer.subscribe<ReferralEvent>(document, { id }),
        ] as const,
    );
    await say(coordinator, 'claimReferral', { id });
    expect((await following.next()).data?.referralChanged.readers).toEqual([
      { personName: 'Claire Vasseur' },
    ]);
    await say(coordinator, 'releaseReferral', { id });
    expect((await following.next()).data?.referralChanged.readers).toEqual([]);
    // The first that the sender hears of is the step after it.
    await changed(coordinator, 'acknowledgeReferral', { id, version });
    expect((await afterwards.next()).data?.referralChanged.status).toBe('ACKNOWLEDGED');
    following.stop();
    afterwards.stop();
  });
});

describe('several at once', () => {
  interface Items {
    readonly results: readonly {
      readonly id: string;
      readonly done: boolean;
      readonly alreadySo: boolean;
      readonly referral: { readonly reference: string; readonly status: string } | null;
      readonly userErrors: readonly { readonly code: string }[];
    }[];
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  }
  async function several(client: TestClient, mutation: string, input: object): Promise<Items> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await client.data<Record<string, Items>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
         results { referralId done alreadySo referral { reference status } userErrors { code } } userErrors { code message } } }`,
      { input },
    );
    return data[mutation]!;
  }

  test('each is done by itself: one that a colleague answered first stops none of the others', async () => {
    const [one, two, three] = [await sent(officer), await sent(officer), await sent(officer)];
    await changed(caseworker, 'acknowledgeReferral', { id: two.id, version: two.version });
    const items = [one, two, three].map(({ id, version }) => ({ id, version }));
    const { results } = await several(coordinator, 'acknowledgeReferrals', { items });
    expect(results.map(({ done }) => done)).toEqual([true, false, true]);
    expect(results.map((result) => codes(result))).toEqual([[], ['STALE'], []]);
    expect(results.map(({ referral }) => referral)).toEqual(
      [one, two, three].map(({ reference }) => ({ reference, status: 'ACKNOWLEDGED' })),
    );
  });

  test('of two who acknowledge the same ones at once, each referral is acknowledged by one', async () => {
    const referrals = [await sent(officer), await sent(officer), await sent(officer)];
    const items = referrals.map(({ id, version }) => ({ id, version }));
    const [first, second] = await Promise.all([
      several(coordinator, 'acknowledgeReferrals', { items }),
      several(caseworker, 'acknowledgeReferrals', { items }),
    ]);
    items.forEach((_, index) => {
      const done = [first, second].filter(({ results }) => results[index]?.done);
      expect(done).toHaveLength(1);
    });
  });

  test('what is not for one is absent among them, and tells no reference', async () => {
    const { id, version, reference } = await sent(officer);
    const { results } = await several(await hub.as('coordination26'), 'acknowledgeReferrals', {
      items: [{ id, version }],
    });
    expect(results).toEqual([
      { referralId: id, done: false, alreadySo: false, referral: null, userErrors: [{ code: 'NOT_FOUND' }] },
    ]);
    expect(JSON.stringify(results)).not.toContain(reference);
  });

  test('one person is put in charge of several; without a version only who was in charge is compared', async () => {
    const [{ id, version }, other] = [await sent(officer), await sent(officer)];
    await changed(caseworker, 'acknowledgeReferral', { id: other.id, version: other.version });
    const items = [{ id, version }, { id: other.id }];
    const assigneeId = member.get('equipe63');
    const { results } = await several(coordinator, 'assignReferrals', { items, assigneeId });
    expect(results.map(({ done }) => done)).toEqual([true, true]);
    const late = await several(coordinator, 'assignReferrals', { items: [{ id: other.id }] });
    expect(codes(late.results[0]!)).toEqual(['STALE']);
    for (const { id } of items) expect((await look(coordinator, id)).followedBy?.id).toBe(assigneeId);
  });

  test('what was so already by a colleague’s doing is told apart; what one did oneself, sent twice, is not', async () => {
    const [free, taken, seenSo] = [await sent(officer), await sent(officer), await sent(officer)];
    const assigneeId = member.get('equipe63');
    for (const { id, version } of [taken, seenSo])
      expect(codes(await say(caseworker, 'assignReferral', { id, version, assigneeId }))).toEqual([]);
    const items = [free, taken, seenSo].map(({ id, version }) => ({
      ...{ id, version, insteadOfId: id === seenSo.id ? assigneeId : null },
    }));
    for (const _ of ['once', 'again']) {
      const { results } = await several(coordinator, 'assignReferrals', { items, assigneeId });
      expect(results.map(({ done, alreadySo }) => done && alreadySo)).toEqual([false, true, true]);
    }
  });

  test.each([
    ['none', 0],
    ['more than 50', 51],
  ])('%s: refused as a whole', async (_, count) => {
    const { id, version } = await sent(officer);
    const items = Array.from({ length: count }, () => ({ id, version }));
    const { results, userErrors } = await several(coordinator, 'acknowledgeReferrals', { items });
    expect(results).toEqual([]);
    expect(userErrors).toHaveLength(1);
    expect((await look(coordinator, id)).version).toBe(version);
  });
});
