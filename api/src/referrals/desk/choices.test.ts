import { beforeAll, expect, test } from 'vitest';
import { changed, hubForFile, personas, sent } from '../../testing/index.ts';

/** What stands beside a referral is what the lists of it say by themselves, and is there for who decides. */

const hub = hubForFile();
let id: string;

beforeAll(async () => {
  const [association, coordinator] = [await hub.as('association03'), await hub.as('coordination0363')];
  const more = { modules: ['HOUSING', 'RESPONSIBILITY_GROUP'], personInformation: 'CONSENTED' };
  for (const birthName of ['Premier', 'Second']) {
    const one = await sent(association, { birthName, ...more });
    const received = await changed(coordinator, 'acknowledgeReferral', { id: one.id, version: one.version });
    id = received.id;
    if (birthName === 'Premier')
      await changed(coordinator, 'waitlistReferral', { id, version: received.version });
  }
});

interface Ids {
  readonly id: string;
}

interface Beside {
  readonly referral: {
    readonly actions: readonly string[];
    readonly department: { readonly code: string };
    readonly participant: { readonly commune: { readonly insee: string } | null } | null;
    readonly recipients: readonly unknown[] | null;
    readonly partners: readonly Ids[] | null;
    readonly health: readonly Ids[] | null;
    readonly waitlist: { readonly totalCount: number } | null;
    readonly support: { readonly totalCount: number } | null;
  } | null;
}

const room = 'organisation { id } modules { module places taken free availability }';
const waits = 'totalCount edges { node { position referral { id } } }';
const document = `query ($id: ID!) { referral(id: $id) {
  actions department { code } participant { commune { insee } }
  recipients { ${room} } partners(module: HOUSING) { id } health: partners(module: PSYCHOLOGICAL_SUPPORT) { id }
  waitlist(module: HOUSING, first: 5) { ${waits} } support: waitlist(module: PSYCHOLOGICAL_SUPPORT, first: 5) { totalCount } } }`;

const besideFor = async (who: Parameters<typeof hub.as>[0]) =>
  (await (await hub.as(who)).data<Beside>(document, { id })).referral;

test('says to who decides what the lists say: where it can go, who takes a part, who waits', async () => {
  const found = (await besideFor('coordination0363'))!;
  expect(found.actions).toEqual(expect.arrayContaining(['ACCEPT']));
  const coordinator = await hub.as('coordination0363');
  const lists = await coordinator.data<{
    recipients: unknown;
    waitlist: { totalCount: number };
    organisations: { edges: readonly { node: Ids & { readonly kind: string } }[] };
  }>(
    `query ($commune: String!, $department: String!) {
       recipients(commune: $commune, modules: [HOUSING, RESPONSIBILITY_GROUP]) { ${room} }
       waitlist(module: HOUSING, first: 5) { ${waits} }
       organisations(filter: { modules: [HOUSING], departments: [$department] }, first: 50) { edges { node { id kind } } } }`,
    { commune: found.participant?.commune?.insee, department: found.department.code },
  );
  expect(found.recipients).toEqual(lists.recipients);
  expect(found.waitlist).toEqual(lists.waitlist);
  expect(found.waitlist?.totalCount).toBe(1);
  const houses = lists.organisations.edges.map(({ node }) => node);
  // a CPCA takes a case over, and is no partner
  expect(houses.map(({ kind }) => kind)).toContain('CPCA');
  expect(found.partners).toEqual(houses.flatMap(({ id, kind }) => (kind === 'CPCA' ? [] : [{ id }])));
  expect(found.partners).not.toEqual([]);
  // it asks for no such module
  expect([found.health, found.support]).toEqual([null, null]);
});

test.each(personas)('says nothing of it to who does not decide: %s', async (who) => {
  const found = await besideFor(who);
  const may = (...steps: readonly string[]): boolean => steps.some((step) => found?.actions.includes(step));
  expect(found?.recipients ?? null).toEqual(
    may('SUBMIT', 'ACKNOWLEDGE', 'ACCEPT', 'REDIRECT') ? expect.any(Array) : null,
  );
  expect(found?.partners ?? null).toEqual(may('ACCEPT') ? expect.any(Array) : null);
  expect(found?.waitlist ?? null).toEqual(may('ACCEPT') ? expect.any(Object) : null);
});

test('tells where one may send by one’s own house, where no commune is said', async () => {
  const officer = await hub.as('spip63');
  const { viewer, recipients } = await officer.data<{
    viewer: { membership: { organisation: { commune: { insee: string } } } };
    recipients: unknown;
  }>(`{ viewer { membership { organisation { commune { insee } } } } recipients { ${room} } }`);
  const { insee } = viewer.membership.organisation.commune;
  const by = await officer.data(`query ($commune: String!) { recipients(commune: $commune) { ${room} } }`, {
    commune: insee,
  });
  expect({ recipients }).toEqual(by);
});

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly status: string } }[];
}

test.each(personas)('counts what awaits %s as their list does', async (who) => {
  const client = await hub.as(who);
  const { viewer, all, own } = await client.data<{
    viewer: { all: number | null; own: number | null };
    all: Listed;
    own: Listed;
  }>(`{ viewer { all: awaitedReferrals own: awaitedReferrals(mine: true) }
    all: referrals(filter: { awaitsViewer: true }, first: 100) { totalCount edges { node { status } } }
    own: referrals(filter: { awaitsViewer: true, mine: true }, first: 100) { totalCount edges { node { status } } } }`);
  const listed = ({ totalCount, edges }: Listed): number => {
    expect(totalCount).toBeLessThanOrEqual(100);
    return edges.filter(({ node }) => node.status !== 'DRAFT').length;
  };
  expect([viewer.all ?? 0, viewer.own ?? 0]).toEqual([listed(all), listed(own)]);
});
