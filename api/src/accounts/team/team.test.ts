import { DateTime } from 'luxon';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { newId, nodeId } from '../../ids.ts';
import { signIn } from '../../testing/client.ts';
import { completeDraft, hubForFile, personas, seen, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

/** Who suspends, gives back and ends whose function, and what becomes of what they were in charge of. */

const hub = hubForFile();
const houses = new Map<string, string>();
const house = (key: string): string => houses.get(key) ?? '';
const signedIn = (key: DemoKey): Promise<TestClient> => signIn(hub.url, key);

/** Typed by hand: in whose team each may change something, and whose team each reads besides. */
const answersFor: Readonly<
  Partial<Record<DemoKey, { readonly changes: readonly string[]; readonly reads: readonly string[] }>>
> = {
  responsable63: { changes: ['spip63'], reads: [] },
  coordination0363: { changes: [], reads: ['spip63', 'tj-63113-parquet', 'anef-63'] },
  coordination15: { changes: [], reads: ['spip63', 'tj-63113-parquet', 'anef-63', 'cpca-aura'] },
  admin: { changes: ['spip63', 'tj-63113-parquet', 'anef-63'], reads: ['cpca-aura'] },
};
const looked = ['spip63', 'tj-63113-parquet', 'anef-63', 'cpca-aura'] as const;

interface Member {
  readonly id: string;
  readonly version: number;
  readonly function: string;
  readonly personName: string | null;
  readonly suspendedAt: string | null;
  readonly endsAt: string | null;
  readonly mayChange: boolean;
  readonly successor: { readonly personName: string } | null;
}
const fields = '{ id version function personName suspendedAt endsAt mayChange successor { personName } }';
async function teamOf(client: TestClient, key: string): Promise<readonly Member[]> {
  const { organisation } = await client.data<{
    organisation: { team: { totalCount: number; edges: readonly { readonly node: Member }[] } };
  }>(
    `query ($id: ID!) { organisation(id: $id) { team(first: 100) { totalCount edges { node ${fields} } } } }`,
    { id: house(key) },
  );
  const found = organisation.team.edges.map(({ node }) => node);
  expect(organisation.team.totalCount).toBe(found.length);
  return found;
}

interface Answer {
  readonly member: Member | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}
type Verb = 'suspendMember' | 'restoreMember' | 'endMember';
async function change(client: TestClient, verb: Verb, input: object): Promise<Answer> {
  const type = verb === 'endMember' ? 'EndMemberInput' : 'ChangeMemberInput';
  const answer = await client.data<Readonly<Record<Verb, Answer>>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { member ${fields} userErrors { code field } } }`,
    { input },
  );
  return answer[verb];
}
const notFound = { member: null, userErrors: [{ code: 'NOT_FOUND', field: 'id' }] };
const stale = { member: null, userErrors: [{ code: 'STALE', field: null }] };
const memberIn = async (client: TestClient, key: string, name: string): Promise<Member> =>
  (await teamOf(client, key)).find(({ personName }) => personName === name)!;
const pick = ({ id, version }: Member) => ({ id, version });
const today = DateTime.now().setZone('Europe/Paris').startOf('day');

beforeAll(async () => {
  const rows = await hub.sql<{ source_id: string; id: string }>(
    'select source_id, id from hub.organisation where source_id = any($1)',
    [looked],
  );
  for (const { source_id, id } of rows) houses.set(source_id, nodeId('Organisation', id));
});
beforeEach(() =>
  hub.sql('update hub.membership set suspended_at = null, active_until = null, successor_id = null'),
);

describe.each(personas)('%s', (person) => {
  const { changes = [], reads = [] } = answersFor[person] ?? {};

  test.each(looked)(`${person} × team of %s`, async (key) => {
    const team = await teamOf(await hub.as(person), key);
    const isThere = [...changes, ...reads].includes(key);
    expect(team.length > 0).toBe(isThere);
    const coordinates = person === 'coordination0363' || person === 'coordination15';
    for (const { personName } of team) expect(personName === null).toBe(coordinates);
    const own = (
      await hub.sql<{ name: string }>('select name from auth."user" where email = $1', [
        `${person}@maillage.example`,
      ])
    )[0]?.name;
    for (const { mayChange, personName } of team)
      expect(mayChange, personName ?? '').toBe(changes.includes(key) && personName !== own);
  });

  test.each(looked)(`${person} × each verb × somebody of %s`, async (key) => {
    const admin = await hub.as('admin');
    const client = await hub.as(person);
    for (const member of await teamOf(admin, key)) {
      const may = (await teamOf(client, key)).some(({ id, mayChange }) => id === member.id && mayChange);
      if (may) continue;
      for (const verb of ['suspendMember', 'restoreMember', 'endMember'] as const) {
        const there = await change(client, verb, pick(member));
        expect([verb, there]).toEqual([verb, notFound]);
        expect(there).toEqual(await change(client, verb, { id: nodeId('TeamMember', newId()), version: 1 }));
      }
    }
    expect(
      await hub.sql('select from hub.membership where version > 1 and suspended_at is not null'),
    ).toEqual([]);
  });
});

describe('suspended', () => {
  test('one is in it no more from the next request on, one’s sockets close, colleagues find one no more; given back, one is', async () => {
    const lead = await hub.as('responsable63');
    const officer = await signedIn('spip63');
    const events = officer.subscribe('subscription { referralChanged { id } }');
    const member = await memberIn(lead, 'spip63', 'Samir Belkacem');
    const { member: suspended, userErrors } = await change(lead, 'suspendMember', pick(member));
    expect(userErrors).toEqual([]);
    expect(suspended).toMatchObject({
      id: member.id,
      version: member.version + 1,
      suspendedAt: expect.any(String),
    });
    expect(await events.closed).toBe(4403);
    expect((await officer.query('{ viewer { name } }')).data).toEqual({ viewer: null });
    const again = await signedIn('spip63');
    expect(await again.data('{ viewer { memberships { function } } }')).toEqual({
      viewer: { memberships: [] },
    });
    const { organisation } = await lead.data<{
      organisation: { members: { edges: { node: { personName: string } }[] } };
    }>(
      'query ($id: ID!) { organisation(id: $id) { members(first: 100) { edges { node { personName } } } } }',
      { id: house('spip63') },
    );
    expect(organisation.members.edges.map(({ node }) => node.personName)).not.toContain('Samir Belkacem');
    // twice is once too many
    expect(await change(lead, 'suspendMember', pick(suspended!))).toEqual(stale);

    await change(lead, 'restoreMember', pick(suspended!));
    expect(await again.data('{ viewer { memberships { function } } }')).toEqual({
      viewer: { memberships: [{ function: 'PROBATION_OFFICER' }] },
    });
    expect(await memberIn(lead, 'spip63', 'Samir Belkacem')).toMatchObject({
      suspendedAt: null,
      mayChange: true,
    });
  });

  test('in the registry one is suspended in the services for which it works', async () => {
    const admin = await hub.as('admin');
    const [{ id: registry } = { id: '' }] = await hub.sql<{ id: string }>(
      "select id from hub.organisation where source_id = 'tj-63113-greffe'",
    );
    houses.set('greffe', nodeId('Organisation', registry));
    await hub.sql(
      `insert into hub.service_registry (organisation_id, registry_id)
       select id, $1 from hub.organisation where source_id = 'tj-63113-jap' on conflict (organisation_id) do update set registry_id = $1`,
      [registry],
    );
    const clerk = await signedIn('greffe63');
    const functions = async () =>
      (await clerk.query<{ viewer: { memberships: object[] } | null }>('{ viewer { memberships { id } } }'))
        .data?.viewer?.memberships.length ?? null;
    expect(await functions()).toBe(2);
    const member = await memberIn(admin, 'greffe', 'Bernard Lacombe');
    await change(admin, 'suspendMember', pick(member));
    const lent = await hub.sql(
      'select from hub.membership where through_id is not null and suspended_at is null',
    );
    expect(lent).toEqual([]);
    expect(await functions()).toBeNull();
  });
});

describe('ended', () => {
  test('at once: their cases go to a colleague, each says so, a draft of their own becomes the service’s, and they are gone', async () => {
    const [lead, officer] = [await hub.as('responsable63'), await signedIn('spip63')];
    await hub.sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name)
       select $1, "user".id, house.id, 'PROBATION_OFFICER', 'Nathalie Roussel' from auth."user", hub.organisation house
        where "user".email = 'spip03@maillage.example' and house.source_id = 'spip63'`,
      [newId()],
    );
    const [referral, draft] = [await sent(officer), await completeDraft(officer)];
    const [leaver, colleague] = [
      await memberIn(lead, 'spip63', 'Samir Belkacem'),
      await memberIn(lead, 'spip63', 'Nathalie Roussel'),
    ];
    expect(await change(lead, 'endMember', { ...pick(leaver), successorId: colleague.id })).toEqual({
      member: null,
      userErrors: [],
    });
    expect((await officer.query('{ viewer { name } }')).data).toEqual({ viewer: null });
    const successor = (await signedIn('spip03')).actingAs(await functionOf('spip03', 'spip63'));
    const { referral: theirs } = await successor.data<{
      referral: {
        followedBy: { personName: string };
        timeline: { edges: readonly { readonly node: { action: string; authorName: string } }[] };
      };
    }>(
      'query ($id: ID!) { referral(id: $id) { followedBy { personName } timeline(first: 50) { edges { node { action authorName } } } } }',
      { id: referral.id },
    );
    expect(theirs.followedBy.personName).toBe('Nathalie Roussel');
    expect(theirs.timeline.edges.map(({ node }) => node)).toContainEqual({
      action: 'ASSIGN',
      authorName: 'Samir Belkacem',
    });
    expect(await seen(successor, draft.id)).toMatchObject({ status: 'DRAFT' });
    const desk = await hub.as('coordination0363');
    const { referral: atDesk } = await desk.data<{
      referral: { timeline: { edges: { node: { action: string } }[] } };
    }>('query ($id: ID!) { referral(id: $id) { timeline(first: 50) { edges { node { action } } } } }', {
      id: referral.id,
    });
    expect(atDesk.timeline.edges.map(({ node }) => node.action)).not.toContain('ASSIGN');
    expect((await teamOf(lead, 'spip63')).map(({ personName }) => personName)).not.toContain(
      'Samir Belkacem',
    );
  });

  test('with a last day: until then nothing changes, and it can be taken back; then a job ends it', async () => {
    const [lead, officer] = [await hub.as('responsable63'), await signedIn('spip63')];
    const referral = await sent(officer);
    const member = await memberIn(lead, 'spip63', 'Samir Belkacem');
    const ending = await change(lead, 'endMember', {
      ...pick(member),
      lastDay: today.plus({ days: 3 }).toISODate(),
    });
    expect(DateTime.fromISO(ending.member!.endsAt!).toMillis()).toBe(today.plus({ days: 4 }).toMillis());
    expect(
      (await officer.data<{ viewer: { memberships: object[] } }>('{ viewer { memberships { id } } }')).viewer
        .memberships,
    ).toHaveLength(1);
    const back = await change(lead, 'restoreMember', pick(ending.member!));
    expect(back.member).toMatchObject({ endsAt: null, successor: null });

    await change(lead, 'endMember', { ...pick(back.member!), lastDay: today.toISODate() });
    // the day goes by
    await hub.sql('alter table hub.membership disable trigger user');
    await hub.sql("update hub.membership set active_until = now() where person_name = 'Samir Belkacem'");
    await hub.sql('alter table hub.membership enable trigger user');
    expect(await officer.data('{ viewer { memberships { id } } }')).toEqual({ viewer: { memberships: [] } });
    expect(await hub.sql('select rights.end_memberships() as ended')).toEqual([{ ended: 1 }]);
    expect(await hub.sql('select rights.end_memberships() as ended')).toEqual([{ ended: 0 }]);
    expect((await officer.query('{ viewer { name } }')).data).toEqual({ viewer: null });
    const desk = await hub.sql(
      `select from hub.referral_party party join hub.referral on referral.id = party.referral_id
        where reference = $1 and party.followed_by_id is not null and party.relations & 1 <> 0`,
      [(await seen(await hub.as('coordination0363'), referral.id))?.reference],
    );
    expect(desk).toEqual([]);
  });

  test.each([
    ['a day that has passed', async () => ({ lastDay: today.minus({ days: 1 }).toISODate() }), 'lastDay'],
    ['oneself as successor', async ({ id }: Member) => ({ successorId: id }), 'successorId'],
    [
      'a successor of another function',
      async () => ({ successorId: (await memberIn(await hub.as('admin'), 'spip63', 'Nathalie Bruneau')).id }),
      'successorId',
    ],
    [
      'a successor of another house',
      async () => ({
        successorId: (await memberIn(await hub.as('admin'), 'tj-63113-parquet', 'Hélène Marchand')).id,
      }),
      'successorId',
    ],
  ] as const)('with %s: refused at its field', async (_what, more, field) => {
    const lead = await hub.as('responsable63');
    const member = await memberIn(lead, 'spip63', 'Samir Belkacem');
    const { userErrors } = await change(lead, 'endMember', { ...pick(member), ...(await more(member)) });
    expect(userErrors).toEqual([{ code: 'INVALID', field }]);
  });

  test('of two at once one is done, and the other is told', async () => {
    const [lead, admin] = [await hub.as('responsable63'), await hub.as('admin')];
    const member = await memberIn(lead, 'spip63', 'Samir Belkacem');
    const answers = await Promise.all([
      change(lead, 'suspendMember', pick(member)),
      change(admin, 'suspendMember', pick(member)),
    ]);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([
      [],
      ['STALE'],
    ]);
  });
});

/** The function of this person in that house. */
async function functionOf(key: DemoKey, source: string): Promise<string> {
  const [row] = await hub.sql<{ id: string }>(
    `select member.id from hub.membership member join auth."user" on "user".id = member.user_id
      join hub.organisation house on house.id = member.organisation_id where "user".email = $1 and house.source_id = $2`,
    [`${key}@maillage.example`, source],
  );
  return nodeId('Membership', row?.id ?? '');
}
