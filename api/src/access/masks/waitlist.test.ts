import { beforeAll, describe, expect, test } from 'vitest';
import { buildHubSchema } from '../../schema.ts';
import { nodeId } from '../../ids.ts';
import { changed, hubForFile, personas, seen } from '../../testing/index.ts';
import { caseRelations } from '../relations.ts';
import { arrangeCases, holders } from '../testing/cases/cases.ts';
import type { Cases } from '../testing/cases/cases.ts';
import { everyField } from '../testing/attempts/documents.ts';
import { gridOf, hiddenFrom } from '../testing/expected/expectation.ts';

/** The waiting list as a way to a referral: to nobody's but the team's of that CPCA, and masked as everywhere. */

const hub = hubForFile();
const whole = everyField(await buildHubSchema(), 'Referral');
let cases: Cases;
let anef: string;

interface List {
  readonly waitlist: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly position: number;
        readonly referral: Record<string, unknown> & {
          readonly id: string;
          readonly hidden: readonly string[];
        };
      };
    }[];
  } | null;
}

const document = `query ($organisation: ID) { waitlist(organisationId: $organisation, module: HOUSING, first: 3) {
  totalCount edges { node { position referral ${whole} } } } }`;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  const coordinator = await hub.as('coordination0363');
  for (const { id } of Object.values(cases)) {
    await changed(coordinator, 'waitlistReferral', { id, version: (await seen(coordinator, id))!.version });
  }
  const [row] = await hub.sql<{ id: string }>("select id from hub.organisation where source_id = 'anef-63'");
  anef = nodeId('Organisation', row!.id);
});

const mayList = ['coordination0363', 'equipe63'];
const ofTheTeam = caseRelations.coordinator | caseRelations.caseworker;

describe.each(holders.filter(({ bits }) => (bits & ofTheTeam) !== 0))('$title', (holder) => {
  test(`× ${holder.of} × waitlist: what the list tells of a referral is what the referral tells`, async () => {
    const client = await hub.as(holder.person);
    const { id } = cases[holder.of];
    const { waitlist } = await client.data<List>(document);
    const listed = waitlist!.edges.find(({ node }) => node.referral.id === id)!.node.referral;
    // Which the tests of reading hold against the grids, field by field.
    const { referral } = await client.data(`query ($id: ID!) { referral(id: $id) ${whole} }`, { id });
    expect(listed).toEqual(referral);
    expect([...listed.hidden].sort()).toEqual([...hiddenFrom(gridOf('Referral'), holder.bits)].sort());
  });
});

test.each(personas)('%s × waitlist: everybody who waits, or nothing at all', async (person) => {
  const client = await hub.as(person);
  const { waitlist } = await client.data<List>(document, { organisation: anef });
  if (!mayList.includes(person)) return expect(waitlist).toBeNull();
  expect(waitlist?.totalCount).toBe(3);
  return expect(waitlist?.edges.map(({ node }) => node.position)).toEqual([1, 2, 3]);
});

test.each(personas)('%s × waitlist: the same for a CPCA that there is not', async (person) => {
  const client = await hub.as(person);
  const answers = await Promise.all(
    [nodeId('Organisation', '01900000-0000-7000-8000-000000000000'), 'org_nothing', ''].map((organisation) =>
      client.data<List>(document, { organisation }),
    ),
  );
  for (const answer of answers) expect(answer).toEqual({ waitlist: null });
});
