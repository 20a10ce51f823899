import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { buildHubSchema } from '../../schema.ts';
import { demoAccounts } from '../../demo/index.ts';
import type { DemoKey } from '../../demo/index.ts';
import { newId, nodeId } from '../../ids.ts';
import { hubForFile, personas } from '../../testing/index.ts';
import { fieldsOf } from '../grid.ts';
import { directoryRelations } from '../relations.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import type { Cases } from '../testing/cases/cases.ts';
import { ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { everyField } from '../testing/attempts/documents.ts';
import { gridOf, hiddenFrom, reads, seesRow } from '../testing/expected/expectation.ts';
import { known } from '../testing/stored/stored.ts';
import type { Row } from '../testing/stored/stored.ts';

/** The directory: every person × Organisation and Membership × field × route, against the grids. */

const hub = hubForFile();
const schema = await buildHubSchema();
const membershipFields = everyField(schema, 'Membership');
let owner: Client;
let cases: Cases;
let court: Row;
/** Its prosecutor works in a service of it. */
const courtOfClermont = `(select parent_id from hub.membership join hub.organisation service on service.id = organisation_id
  where person_name = 'Hélène Marchand')`;

beforeAll(async () => {
  owner = await ownerOf(hub);
  // No field empty, or "null" would prove nothing.
  await owner.query(`update hub.organisation
       set phone = '04 73 00 00 00', email = 'greffe@exemple.fr', website = 'https://exemple.fr', address = '16 place de l’Étoile',
           postal_code = '63000', city = 'Clermont-Ferrand', source_date = '2026-11-01'
     where id = ${courtOfClermont}`);
  cases = await arrangeCases(hub);
  const { rows } = await owner.query<{ row: Row }>(
    `select to_jsonb(o) as row from hub.organisation o where id = ${courtOfClermont}`,
  );
  court = rows[0]!.row;
});
afterAll(() => owner.end());

const people = demoAccounts.map(({ key, function: memberFunction }) => ({
  person: key as DemoKey,
  function: memberFunction,
}));
const simple = fieldsOf(gridOf('Organisation')).filter(
  (field) => !['sites', 'offers', 'agreements', 'departments', 'below'].includes(field),
);
const nested: Readonly<Record<string, string>> = {
  department: '{ code }',
  commune: '{ insee }',
  parent: '{ id }',
};
const organisationFields = `{ id hidden ${simple.map((field) => `${field} ${nested[field] ?? ''}`).join(' ')} departments { code } below { id } sites { name } offers { title } agreements { title } }`;

const expectedOf = (field: string): unknown => {
  switch (field) {
    case 'department':
      return { code: court['department_code'] };
    case 'commune':
      return { insee: court['commune_insee'] };
    case 'parent':
      return { id: nodeId('Organisation', String(court['parent_id'])) };
    case 'source':
      return expect.any(String);
    default:
      return known('Organisation', field, court);
  }
};

/** Every way to an organisation, as it begins at one that is known. */
const ways: Readonly<Record<string, string>> = {
  'organisation(id)': `organisation(id: $id) ${organisationFields}`,
  'node(id)': `node(id: $id) { ... on Organisation ${organisationFields} }`,
  list: `organisations(first: 100, filter: { kinds: [JUDICIAL_COURT], departments: ["63"] }) { edges { node ${organisationFields} } }`,
  search: `organisations(first: 100, search: "clermont judiciaire") { edges { node ${organisationFields} } }`,
  'recipients.courts': `recipients(commune: "63113") { courts ${organisationFields} }`,
  'commune.courts': `communes(first: 5, search: "clermont-ferrand") { edges { node { courts ${organisationFields} } } }`,
};

/** The court wherever an answer holds it. */
function find(answer: unknown, id: string): (Row & { hidden: string[] }) | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if ((answer as Row)['id'] === id && 'hidden' in answer) return answer as Row & { hidden: string[] };
  for (const value of Object.values(answer)) {
    const found = find(value, id);
    if (found !== null) return found;
  }
  return null;
}

describe.each(people)('$person ($function)', ({ person }) => {
  const organisationBits = ({ directory, organisation_id }: ViewerSettings): number =>
    (directory & ~(directoryRelations.own | directoryRelations.self)) |
    (organisation_id === court['id'] ? directoryRelations.own : 0);
  const seen = new Map<string, Row & { hidden: string[] }>();

  beforeAll(async () => {
    const id = nodeId('Organisation', String(court['id']));
    for (const [way, selection] of Object.entries(ways)) {
      const document = selection.includes('$id') ? `query ($id: ID!) { ${selection} }` : `{ ${selection} }`;
      const found = find(await (await hub.as(person)).data(document, { id }), id);
      if (found !== null) seen.set(way, found);
    }
  });

  describe.each(Object.keys(ways))('%s', (way) => {
    test.each(simple)(`${person} × Organisation.%s × ${way}`, async (field) => {
      const grid = gridOf('Organisation');
      const bits = organisationBits(await viewerSettingsOf(owner, person));
      const answered = seen.get(way);
      if (!seesRow(grid, bits)) return expect(answered).toBeUndefined();
      const value = expectedOf(field);
      expect(value, 'the court leaves no field empty').not.toBeNull();
      expect([...answered!.hidden].sort()).toEqual([...hiddenFrom(grid, bits)].sort());
      return expect(answered![field]).toEqual(reads(grid, field, bits) ? value : null);
    });
  });

  test(`${person} × Membership × node(id): every membership there is`, async () => {
    const grid = gridOf('Membership');
    const client = await hub.as(person);
    const viewer = await viewerSettingsOf(owner, person);
    const { rows } = await owner.query<{ row: Row }>(
      'select to_jsonb(m) as row from hub.membership m where active_until is null',
    );
    const fields = rows.map(
      ({ row }, index) =>
        `m${index}: node(id: "${nodeId('Membership', String(row['id']))}") { ... on Membership ${membershipFields} }`,
    );
    const data = await client.data<Record<string, (Row & { hidden: string[] }) | null>>(
      `{ ${fields.join(' ')} }`,
    );
    rows.forEach(({ row }, index) => {
      const bits =
        (viewer.directory & (directoryRelations.coordinator | directoryRelations.administrator)) |
        (row['organisation_id'] === viewer.organisation_id ? directoryRelations.own : 0) |
        (row['user_id'] === viewer.user_id ? directoryRelations.self : 0);
      const answered = data[`m${index}`]!;
      if (!seesRow(grid, bits)) return expect(answered, String(row['person_name'])).toBeNull();
      expect([...answered.hidden].sort()).toEqual([...hiddenFrom(grid, bits)].sort());
      for (const field of fieldsOf(grid)) {
        expect(answered[field], `${row['person_name']}, ${field}`).toEqual(
          reads(grid, field, bits) ? known('Membership', field, row) : null,
        );
      }
      return undefined;
    });
  });

  test(`${person} × Membership × viewer: oneself and one’s own colleagues`, async () => {
    const viewer = await viewerSettingsOf(owner, person);
    const { viewer: answered } = await (
      await hub.as(person)
    ).data<{ viewer: { membership: Row; memberships: Row[]; colleagues: Row[] } }>(
      `{ viewer { membership ${membershipFields} memberships ${membershipFields} colleagues ${membershipFields} } }`,
    );
    const own = { id: nodeId('Organisation', viewer.organisation_id) };
    expect(answered.membership).toMatchObject({
      id: nodeId('Membership', viewer.membership_id),
      hidden: [],
      organisation: own,
    });
    expect(answered.memberships).toContainEqual(answered.membership);
    for (const colleague of answered.colleagues)
      expect(colleague).toMatchObject({ hidden: [], organisation: own });
    const { rows } = await owner.query(
      'select 1 from hub.membership where organisation_id = $1 and active_until is null',
      [viewer.organisation_id],
    );
    expect(answered.colleagues).toHaveLength(rows.length);
  });

  test(`${person} × Query.viewer: acting as someone else’s membership is refused`, async () => {
    const other = await viewerSettingsOf(owner, person === 'equipe63' ? 'coordination0363' : 'equipe63');
    for (const id of [nodeId('Membership', other.membership_id), nodeId('Membership', newId()), 'anything']) {
      const { errors } = await (await hub.as(person)).actingAs(id).query('{ viewer { membership { id } } }');
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['ACTING_AS_REFUSED']);
    }
  });
});

describe('an organisation that is reached from a case is the one of the directory', () => {
  test('Referral.orderedBy, .referrer, .recipient, ReferralParty.organisation, StatusUpdate.authorOrganisation', async () => {
    const client = await hub.as('coordination0363');
    const { referral } = await client.data<{ referral: unknown }>(
      `query ($id: ID!) { referral(id: $id) {
         orderedBy { id hidden parent ${organisationFields} } referrer { id hidden } recipient { id hidden parent { id hidden } } supervisedBy { id hidden }
         parties { organisation { id hidden } } timeline(first: 5) { edges { node { authorOrganisation { id hidden } } } } } }`,
      { id: cases.followed.id },
    );
    const answered = find(referral, nodeId('Organisation', String(court['id'])))!;
    for (const field of simple) expect(answered[field], field).toEqual(expectedOf(field));
    expect(JSON.stringify(referral)).not.toMatch(/"hidden":\["/);
  });

  test('Agreement.lead and .members, Recipient.organisation, Membership.organisation', async () => {
    const data = await (
      await hub.as('ars')
    ).data(
      `{ organisations(first: 100, filter: { kinds: [CPCA] }) { edges { node { agreements { lead { id hidden } members { id hidden } } } } }
         recipients(commune: "63113") { organisation { id hidden } } viewer { membership { organisation { id hidden } } } }`,
    );
    expect(JSON.stringify(data)).not.toMatch(/"hidden":\["/);
  });
});

describe('nobody signed in', () => {
  test.each(Object.entries(ways))('× %s', async (_way, selection) => {
    const id = nodeId('Organisation', String(court['id']));
    const document = selection.includes('$id') ? `query ($id: ID!) { ${selection} }` : `{ ${selection} }`;
    const { data, errors } = await hub.visitor().query(document, { id });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  });

  test('× viewer: nobody', async () => {
    expect(await hub.visitor().data('{ viewer { name } }')).toEqual({ viewer: null });
  });

  test('× accessGrids: the policy is no secret', async () => {
    const { accessGrids } = await hub
      .visitor()
      .data<{ accessGrids: unknown[] }>('{ accessGrids { type rows { name } } }');
    expect(accessGrids.length).toBeGreaterThan(5);
  });
});

test('there is a person of every function that has a relation to the directory', () => {
  expect(personas.length).toBeGreaterThan(13);
});
