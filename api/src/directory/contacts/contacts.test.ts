import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import { gridOf, seesRow } from '../../access/testing/expected/expectation.ts';
import { toHouses } from '../../access/testing/stored/houses.ts';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { contactAudiences, maskOf } from '../../access/index.ts';
import { newId, nodeId, uuidOf } from '../../ids.ts';
import { hubForFile, organisationId, personas } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import {
  ask,
  contactFields as fields,
  soundContact,
  type TestContact,
} from '../../testing/samples/contacts.ts';
import { contactVisibilities } from './contact-bounds.ts';
import type { ContactVisibility } from './contact-bounds.ts';

/** Whom to call in a house: who sees, finds, adds, changes and removes what, by the grid and by who is what to the house. */

const hub = hubForFile();
let owner: Client;
let coordinator: TestClient;
/** the SPIP of Puy-de-Dôme: coordinated by ANEF 63, with people of its own */
let house: string;

beforeAll(async () => {
  owner = await ownerOf(hub);
  coordinator = await hub.as('coordination0363');
  house = await organisationId(coordinator, 'spip puy de dome', 'PROBATION_SERVICE');
});
afterAll(() => owner.end());

async function added(given: object = {}, client = coordinator): Promise<TestContact> {
  const { contact, userErrors } = await ask(client, 'addContact', {
    organisationId: house,
    ...soundContact(given),
  });
  expect(userErrors).toEqual([]);
  return contact!;
}

async function contactsOf(client: TestClient, id = house): Promise<readonly TestContact[]> {
  const { organisation } = await client.data<{ organisation: { contacts: TestContact[] } }>(
    `query ($id: ID!) { organisation(id: $id) { contacts ${fields} } }`,
    { id },
  );
  return organisation.contacts;
}

const refused = (field: string | null, code = 'NOT_FOUND') => ({
  ...{ contact: null, organisation: null },
  userErrors: [{ code, field }],
});

test('the coordination of Allier and Puy-de-Dôme can be called from the first day', async () => {
  const client = await hub.as('parquet63');
  const anef = await organisationId(client, 'anef 63 cpca', 'CPCA');
  expect(await contactsOf(client, anef)).toMatchObject([
    { mobile: '06 17 89 04 02', callFirst: true, visibility: 'NETWORK', mayChange: false },
  ]);
  for (const search of ['06 17 89 04 02', '0617890402', 'coordination allier']) {
    const { organisations } = await client.data<{ organisations: { edges: { node: { id: string } }[] } }>(
      'query ($search: String) { organisations(search: $search, first: 5) { edges { node { id } } } }',
      { search },
    );
    expect(
      organisations.edges.map(({ node }) => node.id),
      search,
    ).toContain(anef);
  }
});

describe.each(personas)('%s', (person) => {
  const grid = gridOf('Contact');
  const shown = new Map<ContactVisibility, string>();
  const name = (visibility: ContactVisibility) => `Zélie${visibility.toLowerCase()}`;
  let client: TestClient;
  let bits: number;

  beforeAll(async () => {
    client = await hub.as(person);
    bits = (await toHouses(owner, await viewerSettingsOf(owner, person)))(uuidOf('Organisation', house));
    for (const visibility of contactVisibilities) {
      const id = newId();
      await owner.query(
        `insert into hub.contact (id, organisation_id, function, name, visibility, search_text)
         values ($1, $2, 'Greffe', $3, $4, $5)`,
        [
          id,
          uuidOf('Organisation', house),
          name(visibility),
          visibility,
          `greffe ${name(visibility).toLowerCase().replace('é', 'e')}`,
        ],
      );
      shown.set(visibility, nodeId('Contact', id));
    }
  });
  afterAll(() => owner.query("delete from hub.contact where function = 'Greffe'"));

  test.each(contactVisibilities)(
    'reads and finds what is shown to it, on every way: %s',
    async (visibility) => {
      const sees = seesRow(grid, bits & contactAudiences[visibility]);
      const id = shown.get(visibility)!;
      const { node } = await client.data<{ node: { id: string; organisation: { id: string } } | null }>(
        'query ($id: ID!) { node(id: $id) { id ... on Contact { organisation { id } } } }',
        { id },
      );
      expect(node).toEqual(sees ? { id, organisation: { id: house } } : null);
      expect((await contactsOf(client)).some((contact) => contact.id === id)).toBe(sees);
      const { organisations } = await client.data<{
        organisations: { totalCount: number; edges: { node: { id: string } }[] };
      }>(
        'query ($search: String) { organisations(search: $search, first: 5) { totalCount edges { node { id } } } }',
        { search: name(visibility) },
      );
      expect(organisations.edges.map(({ node: found }) => found.id)).toEqual(sees ? [house] : []);
      expect(organisations.totalCount).toBe(sees ? 1 : 0);
    },
  );

  test.each(contactVisibilities)('adds, changes and removes as the grid says: %s', async (visibility) => {
    const may = (bits & contactAudiences[visibility] & maskOf(grid, 'do add', 'yes')) !== 0;
    const mayAtAll = (bits & maskOf(grid, 'do add', 'yes')) !== 0;
    const { organisation } = await client.data<{
      organisation: { mayAddContacts: boolean; contactVisibilities: ContactVisibility[] };
    }>('query ($id: ID!) { organisation(id: $id) { mayAddContacts contactVisibilities } }', { id: house });
    expect(organisation.mayAddContacts).toBe(mayAtAll);
    expect(organisation.contactVisibilities.includes(visibility)).toBe(may);
    const addition = await ask(client, 'addContact', {
      organisationId: house,
      ...soundContact({ visibility }),
    });
    const change = await ask(client, 'updateContact', {
      ...{ id: shown.get(visibility)!, version: 1 },
      ...soundContact({ visibility, function: 'Greffe' }),
    });
    if (!may) {
      expect(addition).toEqual(mayAtAll ? refused('visibility', 'INVALID') : refused('organisationId'));
      expect(change).toEqual(refused('id'));
      expect(await ask(client, 'removeContact', { id: shown.get(visibility)!, version: 1 })).toEqual(
        refused('id'),
      );
      return;
    }
    expect(addition).toMatchObject({ userErrors: [], contact: { visibility, mayChange: true } });
    expect(change).toMatchObject({ userErrors: [], contact: { version: 2, phone: '04 73 00 00 09' } });
    for (const { id, version } of [addition.contact!, change.contact!]) {
      const {
        contact,
        organisation: after,
        userErrors,
      } = await ask(client, 'removeContact', { id, version });
      expect({ contact, userErrors }).toEqual({ contact: null, userErrors: [] });
      expect(after!.contacts.map((one) => one.id)).not.toContain(id);
    }
  });
});

test('an id that none has is answered like one that is not for the viewer', async () => {
  for (const id of ['anything', nodeId('Contact', newId()), house]) {
    expect(await ask(coordinator, 'updateContact', { id, version: 1, ...soundContact() })).toEqual(
      refused('id'),
    );
    expect(await ask(coordinator, 'removeContact', { id, version: 1 })).toEqual(refused('id'));
    if (id !== house)
      expect(await ask(coordinator, 'addContact', { organisationId: id, ...soundContact() })).toEqual(
        refused('organisationId'),
      );
  }
});

test.each([
  ['function', { function: ' ' }, 'REQUIRED'],
  ['function', { function: 'x'.repeat(121) }, 'TOO_LONG'],
  ['name', { name: 'a\u202eb' }, 'INVALID'],
  ['phone', { phone: 'au standard' }, 'INVALID'],
  ['mobile', { mobile: '12' }, 'INVALID'],
  ['email', { email: 'accueil' }, 'INVALID'],
  // Nobody is reached by nothing, nor called by letter.
  ['phone', { phone: null, mobile: null, email: null }, 'REQUIRED'],
  ['phone', { phone: '', mobile: '', email: '' }, 'REQUIRED'],
  ['mobile', { mobile: '- - - -' }, 'INVALID'],
  ['phone', { phone: null, mobile: null, callFirst: true }, 'REQUIRED'],
  ['callWhen', { callWhen: 'x'.repeat(121) }, 'TOO_LONG'],
  ['visibility', { callFirst: true, visibility: 'COORDINATORS' }, 'INVALID'],
  // A coordinator of the department does not put away from its own eyes what is another house's.
  ['visibility', { visibility: 'HOUSE' }, 'INVALID'],
] as const)('is refused by its %s: %j', async (field, given, code) => {
  const before = await contactsOf(coordinator);
  expect(await ask(coordinator, 'addContact', { organisationId: house, ...soundContact(given) })).toEqual(
    refused(field, code),
  );
  expect(await contactsOf(coordinator)).toEqual(before);
});

test.each([undefined, null, 'EVERYBODY'])(
  'is shown to nobody by default: visibility %j',
  async (visibility) => {
    const before = await contactsOf(coordinator);
    const { errors } = await coordinator.query(
      'mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } } }',
      { input: { organisationId: house, ...soundContact({ visibility }) } },
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(await contactsOf(coordinator)).toEqual(before);
  },
);

test.each([
  { phone: null, mobile: null },
  { phone: null, email: null, callFirst: true },
  { mobile: null, email: null, callFirst: true },
])('is kept with one way to be reached: without %j', async (without) => {
  await added(without);
});

test('what is left out is emptied, and words stand in one line', async () => {
  const { id, version } = await added({ name: '  Aline\n  Tournier ' });
  const { contact } = await ask(coordinator, 'updateContact', {
    ...{ id, version, function: ' Accueil  général ' },
    ...{ email: 'accueil@exemple.fr', callFirst: false, visibility: 'NETWORK' },
  });
  expect(contact).toMatchObject({
    ...{ function: 'Accueil général', name: null, phone: null, mobile: null, callWhen: null },
  });
});

test('on an older version is refused and says so, and nothing of the first is lost', async () => {
  const { id, version } = await added();
  const answers = await Promise.all(
    ['un', 'deux', 'trois'].map((name) =>
      ask(coordinator, 'updateContact', { id, version, ...soundContact({ name }) }),
    ),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'STALE')).toHaveLength(2);
  expect(await ask(coordinator, 'removeContact', { id, version })).toEqual(refused(null, 'STALE'));
});

describe('the one to call first', () => {
  const firsts = async () => (await contactsOf(coordinator)).filter(({ callFirst }) => callFirst);

  test('is one, leads the list, and gives way to another', async () => {
    const one = await added({ callFirst: true });
    expect(await firsts()).toMatchObject([{ id: one.id }]);
    const other = await added({ callFirst: true });
    expect(await firsts()).toMatchObject([{ id: other.id }]);
    const [first] = await contactsOf(coordinator);
    expect(first?.id).toBe(other.id);
    // Whoever looked at the one before knows an older version of it.
    expect(
      await ask(coordinator, 'updateContact', { id: one.id, version: one.version, ...soundContact() }),
    ).toEqual(refused(null, 'STALE'));
  });

  test('is one also when several name theirs at once', async () => {
    const client = await hub.as('spip63');
    const all = await Promise.all([added(), added({}, client), added(), added({}, client)]);
    await Promise.all(
      all.map(({ id, version }, index) =>
        ask(index % 2 ? client : coordinator, 'updateContact', {
          id,
          version,
          ...soundContact({ callFirst: true }),
        }),
      ),
    );
    await Promise.all(
      [1, 2, 3].map(() =>
        ask(coordinator, 'addContact', { organisationId: house, ...soundContact({ callFirst: true }) }),
      ),
    );
    expect(await firsts()).toHaveLength(1);
  });

  test('is one in the database too, and shown to everybody', async () => {
    const second = `insert into hub.contact (id, organisation_id, function, call_first, visibility, search_text)
                    values ($1, $2, 'x', true, $3, 'x')`;
    const uuid = uuidOf('Organisation', house);
    await expect(owner.query(second, [newId(), uuid, 'NETWORK'])).rejects.toThrow('contact_called_first');
    await expect(owner.query(second, [newId(), uuid, 'HOUSE'])).rejects.toThrow('first_is_for_everybody');
  });
});

test('the journal keeps who did what, and no word of the contact', async () => {
  const { id, version } = await added({ function: 'Parloir' });
  await ask(coordinator, 'removeContact', { id, version });
  const rows = await hub.sql<{ action: string; name: string }>(
    `select action, person_name as name from hub.audit_event join hub.membership on membership.id = membership_id
      where object_type = 'Contact' and object_id = $1 order by at, action`,
    [uuidOf('Contact', id)],
  );
  expect(rows.map(({ action }) => action)).toEqual(['ADD_CONTACT', 'REMOVE_CONTACT']);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(1);
});

test('whoever has the sheet open is told of what is shown to them, and of nothing else', async () => {
  const people = ['parquet63', 'coordination26', 'spip63'] as const;
  const clients = await Promise.all(people.map((person) => hub.as(person)));
  const listening = await whenListening(
    people.length,
    () =>
      Promise.resolve(
        clients.map((client) =>
          client.subscribe<{ contactsChanged: { contacts: TestContact[] } }>(
            `subscription ($id: ID!) { contactsChanged(organisationId: $id) { contacts ${fields} } }`,
            { id: house },
          ),
        ),
      ),
    'Organisation',
  );
  const own = clients[2]!;
  // Hidden from two of them, then from one, then from nobody: each is told first of what is shown to them.
  const inTurn = { HOUSE: 'Un', COORDINATORS: 'Deux', NETWORK: 'Trois' } as const;
  const made = [];
  for (const [visibility, called] of Object.entries(inTurn))
    made.push(await added({ visibility, function: called }, own));
  const named = async (index: number): Promise<readonly string[]> => {
    const { data } = await listening[index]!.next();
    return data!.contactsChanged.contacts.map((contact) => contact.function);
  };
  expect(await named(2)).toContain('Un');
  const [magistrate, colleague] = [await named(0), await named(1)];
  expect(magistrate).toContain('Trois');
  expect(colleague).toContain('Deux');
  expect([...magistrate, ...colleague]).not.toContain('Un');
  expect(magistrate).not.toContain('Deux');
  // What is removed, or hidden from them now, is news to who saw it.
  await ask(own, 'updateContact', {
    ...soundContact({ function: 'Trois', visibility: 'HOUSE' }),
    id: made[2]!.id,
    version: 1,
  });
  expect(await named(0)).not.toContain('Trois');
  for (const events of listening) events.stop();
});

test('the sheet of a house that does not exist is followed by nobody', async () => {
  for (const id of ['anything', nodeId('Organisation', newId())]) {
    const { errors } = await coordinator
      .subscribe('subscription ($id: ID!) { contactsChanged(organisationId: $id) { id } }', { id })
      .next();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND']);
  }
});
