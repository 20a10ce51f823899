import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../ids.ts';
import { changed, completeDraft, hubForFile, organisationId, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

/** A registry works for the services that let it, and for no other of the building. */

const hub = hubForFile();
let prosecutor: TestClient;
let judge: TestClient;
let registrar: TestClient;
let parquet: string;
let registry: string;

interface Letting {
  readonly version: number;
  readonly mayChange: boolean;
  readonly registry: { readonly id: string } | null;
}
const fields = '{ version mayChange registry { id } }';
const letting = async (client: TestClient, service = parquet): Promise<Letting | null> =>
  (
    await client.data<{ serviceRegistry: Letting | null }>(
      `query ($id: ID!) { serviceRegistry(organisationId: $id) ${fields} }`,
      { id: service },
    )
  ).serviceRegistry;

interface Payload {
  readonly serviceRegistry: Letting | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}
async function lets(client: TestClient, registryId: string | null, more: object = {}): Promise<Payload> {
  const { version = 0 } = (await letting(client)) ?? {};
  const input = { organisationId: parquet, version, registryId, ...more };
  return (
    await client.data<{ letRegistry: Payload }>(
      `mutation ($input: LetRegistryInput!) { letRegistry(input: $input) { serviceRegistry ${fields} userErrors { code field } } }`,
      { input },
    )
  ).letRegistry;
}

interface Own {
  readonly id: string;
  readonly function: string;
  readonly organisation: { readonly name: string };
}
const functionsOf = async (client: TestClient): Promise<readonly Own[]> =>
  (
    await client.data<{ viewer: { memberships: Own[] } }>(
      '{ viewer { memberships { id function organisation { name } } } }',
    )
  ).viewer.memberships;
const inParquet = async (): Promise<TestClient> => {
  const found = (await functionsOf(registrar)).find(({ organisation }) =>
    organisation.name.startsWith('Parquet'),
  );
  return registrar.actingAs(found!.id);
};
const reads = async (client: TestClient, id: string): Promise<boolean> =>
  (await client.data<{ referral: object | null }>('query ($id: ID!) { referral(id: $id) { id } }', { id }))
    .referral !== null;

beforeAll(async () => {
  [prosecutor, judge, registrar] = await Promise.all([
    hub.as('parquet63'),
    hub.as('jap63'),
    hub.as('greffe63'),
  ]);
  [parquet, registry] = await Promise.all([
    organisationId(prosecutor, 'clermont', 'PROSECUTION_SERVICE'),
    organisationId(prosecutor, 'clermont', 'COURT_REGISTRY'),
  ]);
});

describe('until it is let', () => {
  test('a registry works for nobody', async () => {
    const { id } = await sent(prosecutor, { legalBasis: 'PENAL_SETTLEMENT', birthName: 'Avant' });
    expect(await letting(prosecutor)).toEqual({ version: 0, mayChange: true, registry: null });
    expect(await functionsOf(registrar)).toMatchObject([{ function: 'REGISTRY' }]);
    expect(await reads(registrar, id)).toBe(false);
  });

  test('neither it nor another service nor another department lets it', async () => {
    for (const person of [registrar, judge, await hub.as('coordination26'), await hub.as('admin')]) {
      expect(await letting(person)).toMatchObject({ mayChange: false });
      expect(await lets(person, registry)).toMatchObject({
        serviceRegistry: null,
        userErrors: [{ code: 'NOT_FOUND', field: 'organisationId' }],
      });
    }
    expect(await functionsOf(registrar)).toHaveLength(1);
  });

  test('one lets a registry of one’s own court, and nothing else', async () => {
    const others = [
      await organisationId(prosecutor, 'moulins', 'COURT_REGISTRY'),
      await organisationId(prosecutor, 'clermont', 'SENTENCE_ENFORCEMENT_SERVICE'),
    ];
    for (const other of others)
      expect(await lets(prosecutor, other)).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND', field: 'registryId' }],
      });
    expect(
      await letting(prosecutor, await organisationId(prosecutor, 'spip puy', 'PROBATION_SERVICE')),
    ).toBeNull();
  });
});

describe('once it is let', () => {
  beforeAll(async () => {
    expect((await lets(prosecutor, registry)).userErrors).toEqual([]);
  });

  test('its people act in the service, beside the function that is theirs', async () => {
    expect(await functionsOf(registrar)).toMatchObject([
      { function: 'REGISTRY', organisation: { name: 'Greffe du tribunal judiciaire de Clermont-Ferrand' } },
      { function: 'REGISTRY', organisation: { name: 'Parquet de Clermont-Ferrand' } },
    ]);
  });

  test('they read there what the service reads, and do what it may; elsewhere nothing', async () => {
    const ours = await sent(prosecutor, { legalBasis: 'PENAL_SETTLEMENT', birthName: 'Aunotre' });
    const theirs = await sent(judge, { birthName: 'Auleur' });
    const there = await inParquet();
    expect([await reads(there, ours.id), await reads(there, theirs.id)]).toEqual([true, false]);
    expect(await reads(registrar, ours.id)).toBe(false);
    await sent(there, { legalBasis: 'PENAL_SETTLEMENT', birthName: 'Pargreffe' });
  });

  test('a draft that is its author’s alone stays so', async () => {
    const { id, version } = await completeDraft(prosecutor, { birthName: 'Réservé' });
    const there = await inParquet();
    expect(await reads(there, id)).toBe(false);
    await changed(prosecutor, 'shareReferralDraft', { id, version });
    expect(await reads(there, id)).toBe(true);
  });

  test('they say nothing of who else works there, not in plain SQL either', async () => {
    const there = await inParquet();
    expect(await letting(there)).toMatchObject({ mayChange: false });
    expect(await lets(there, null)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('a change that is based on an older one is refused', async () => {
    expect(await lets(prosecutor, null, { version: 0 })).toMatchObject({ userErrors: [{ code: 'STALE' }] });
  });

  test('who comes to the registry comes to the service, and who leaves it leaves both', async () => {
    const [user, own] = [newId(), newId()];
    const at = `(select organisation_id from hub.membership where person_name = 'Bernard Lacombe' and through_id is null)`;
    await hub.sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name) select $1, $2, ${at}, 'REGISTRY', 'Nadia Fabre'`,
      [own, user],
    );
    const acting = () =>
      hub.sql<{ name: string }>(
        `select organisation.name from hub.membership join hub.organisation on organisation.id = organisation_id
          where user_id = $1 and (active_until is null or active_until > now()) order by membership.id`,
        [user],
      );
    expect(await acting()).toHaveLength(2);
    await hub.sql('update hub.membership set active_until = now() where id = $1', [own]);
    expect(await acting()).toEqual([]);
  });

  test('what is let is taken back: nothing is read any more, and nothing stays in charge', async () => {
    const { id, version } = await sent(prosecutor, { legalBasis: 'PENAL_SETTLEMENT', birthName: 'Reprise' });
    const there = await inParquet();
    const me = (await functionsOf(registrar))[1]!.id;
    const prosecutors = (
      await prosecutor.data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }')
    ).viewer.membership.id;
    await changed(prosecutor, 'assignReferral', {
      ...{ id, version, assigneeId: me, insteadOfId: prosecutors },
    });
    expect((await lets(prosecutor, null)).userErrors).toEqual([]);
    expect(await functionsOf(registrar)).toHaveLength(1);
    const refusal = (await there.query('query ($id: ID!) { referral(id: $id) { id } }', { id })).errors;
    expect(refusal?.[0]?.extensions?.['code']).toBe('ACTING_AS_REFUSED');
    const after = await prosecutor.data<{ referral: { followedBy: object | null } }>(
      'query ($id: ID!) { referral(id: $id) { followedBy { id } } }',
      { id },
    );
    expect(after.referral.followedBy).toBeNull();
    // once more, and they are who they were
    await lets(prosecutor, registry);
    expect((await functionsOf(registrar))[1]!.id).toBe(me);
  });
});

test('who coordinates the department lets it for a service that has nobody here yet', async () => {
  const coordinator = await hub.as('coordination0363');
  const family = await organisationId(coordinator, 'clermont', 'FAMILY_AFFAIRS_SERVICE');
  expect((await lets(coordinator, registry, { organisationId: family, version: 0 })).userErrors).toEqual([]);
  expect(await letting(coordinator, family)).toMatchObject({ version: 1, registry: { id: registry } });
});

test('plain SQL: a registry of another court lets nobody in', async () => {
  await hub.sql(
    `update hub.service_registry set registry_id = (select id from hub.organisation where source_id = 'tj-03190-greffe')
      where organisation_id = (select id from hub.organisation where source_id = 'tj-63113-parquet')`,
  );
  expect((await functionsOf(registrar)).map(({ organisation }) => organisation.name)).not.toContain(
    'Parquet de Clermont-Ferrand',
  );
});
