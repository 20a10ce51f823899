import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../../testing/index.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';

/** What a CPCA offers: which rows and columns the writer's role reaches with plain SQL. */

const hub = hubForFile();
let owner: Client;
let api: Client;

beforeAll(async () => {
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const coordinators = ['coordination0363', 'coordination26', 'coordination15'];
const declared = 'update hub.offer set places = 5, volunteer_percent = 10 where organisation_id = $1';

test.each(personas)(
  '%s declares the room of their own CPCA where they coordinate it, and no other',
  async (person) => {
    const viewer = await viewerSettingsOf(owner, person);
    expect(await changes(api, viewer, declared, [viewer.organisation_id])).toBe(
      coordinators.includes(person),
    );
    const { rows } = await owner.query<{ id: string }>(
      'select distinct organisation_id as id from hub.offer where organisation_id <> $1',
      [viewer.organisation_id],
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { id } of rows) expect(await changes(api, viewer, declared, [id])).toBe(false);
  },
);

test.each([
  ["update hub.offer set title = 'x' where organisation_id = $1"],
  ["update hub.offer set module = 'HOUSING' where organisation_id = $1"],
  ['update hub.offer set organisation_id = $1'],
  ['delete from hub.offer where organisation_id = $1'],
  ["insert into hub.offer (id, organisation_id, module, title) values (gen_random_uuid(), $1, 'X', 'x')"],
])('who coordinates a CPCA changes nothing else of what it offers: %s', async (statement) => {
  const viewer = await viewerSettingsOf(owner, 'coordination0363');
  expect(await changes(api, viewer, statement, [viewer.organisation_id])).toBe(false);
});
