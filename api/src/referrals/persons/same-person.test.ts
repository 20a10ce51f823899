import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases, Holder } from '../../access/testing/cases/cases.ts';
import { everyField } from '../../access/testing/attempts/documents.ts';
import { gridOf, reads } from '../../access/testing/expected/expectation.ts';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { newId, nodeId } from '../../ids.ts';
import { buildHubSchema } from '../../schema.ts';
import { hubForFile, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { foundBy } from './found-by.ts';

const hub = hubForFile();
const whole = everyField(await buildHubSchema(), 'Referral');
let cases: Cases;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  // Everybody looks like everybody else, and nothing is decided yet.
  await hub.sql('delete from hub.person_link');
  const names = { birthName: 'Étienne', usageName: null, firstName: 'Zoé' };
  await hub.sql(
    `update hub.participant set birth_name = 'Étienne', usage_name = null, first_name = 'Zoé', birth_date = '1987-11-04',
            phone = null, second_phone = null, email = null, search_text = $1, name_keys = $2`,
    [foundBy(names).searchText, foundBy(names).nameKeys],
  );
});

interface Person {
  readonly id: string;
  readonly birthName: string | null;
  readonly referrals: readonly { readonly id: string }[];
}
interface Known {
  readonly hidden: readonly string[];
  readonly possibleDuplicates: readonly { readonly because: string[]; readonly participant: Person }[] | null;
  readonly participant: {
    readonly hidden: readonly string[];
    readonly referrals: readonly { readonly id: string }[];
    readonly links:
      readonly { readonly id: string; readonly verdict: string; readonly participants: Person[] }[] | null;
  } | null;
}
const fields = `{ hidden possibleDuplicates { because participant { id birthName referrals { id } } }
  participant { hidden referrals { id } links { id verdict decidedBy decidedByOrganisation { id } participants { id birthName referrals { id } } } } }`;

const routes = {
  referral: async (client: TestClient, id: string) =>
    (await client.data<{ referral: Known }>(`query ($id: ID!) { referral(id: $id) ${fields} }`, { id }))
      .referral,
  node: async (client: TestClient, id: string) =>
    (
      await client.data<{ node: Known }>(`query ($id: ID!) { node(id: $id) { ... on Referral ${fields} } }`, {
        id,
      })
    ).node,
  list: async (client: TestClient, id: string) => {
    const { referrals } = await client.data<{ referrals: { edges: { node: Known & { id: string } }[] } }>(
      `{ referrals(first: 10) { edges { node { id ...known } } } } fragment known on Referral ${fields}`,
    );
    return referrals.edges.find(({ node }) => node.id === id)!.node;
  },
} as const;

const decide = async (client: TestClient, participantId: string, otherId: string, verdict: string) =>
  (
    await client.data<{
      linkPersons: { userErrors: { code: string; message: string; field: string | null }[] };
    }>(
      'mutation ($input: LinkPersonsInput!) { linkPersons(input: $input) { userErrors { code message field } } }',
      { input: { participantId, otherId, verdict } },
    )
  ).linkPersons.userErrors;
const undo = async (client: TestClient, id: string) =>
  (
    await client.data<{ undoPersonLink: { userErrors: { code: string }[] } }>(
      'mutation ($input: UndoPersonLinkInput!) { undoPersonLink(input: $input) { userErrors { code } } }',
      { input: { id } },
    )
  ).undoPersonLink.userErrors.map(({ code }) => code);
const linkOf = async (client: TestClient) =>
  (await routes.referral(client, cases.followed.id)).participant!.links![0]!;
const coordinator = () => hub.as('coordination0363');

/** Whether these bits decide whether someone is known. */
const compares = ({ bits }: Holder): boolean => reads(gridOf('Referral'), 'possibleDuplicates', bits);

describe.each(holders)('$title × $of', (holder) => {
  test.each(Object.keys(routes) as (keyof typeof routes)[])(
    'possibleDuplicates × %s: for who coordinates or works with both, null and named for the others',
    async (route) => {
      const answered = await routes[route](await hub.as(holder.person), cases[holder.of].id);
      expect(answered.hidden.includes('possibleDuplicates')).toBe(!compares(holder));
      if (!compares(holder)) return expect(answered.possibleDuplicates).toBeNull();
      const own = cases[holder.of].participantId;
      const others = holders
        .filter((other) => other.person === holder.person && compares(other))
        .map(({ of }) => cases[of].participantId)
        .filter((id) => id !== own);
      const proposed = answered.possibleDuplicates!.map(({ participant }) => participant.id);
      expect(proposed).toEqual(expect.arrayContaining(others));
      expect(proposed).not.toContain(own);
      return expect(answered.possibleDuplicates!.map(({ because }) => because)).toContainEqual([
        'SAME_NAMES',
        'SAME_BIRTH_DATE',
      ]);
    },
  );

  test('what is not for them is refused like what does not exist', async () => {
    if (holder.person === 'coordination0363') return;
    const client = await hub.as(holder.person);
    const before = await hub.sql('select count(*) from hub.person_link');
    const refused = await decide(client, cases.followed.participantId, cases.own.participantId, 'SAME');
    expect(refused.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const absent = await decide(client, nodeId('Participant', newId()), cases.own.participantId, 'SAME');
    expect(absent.map(({ code, message }) => ({ code, message }))).toEqual(
      refused.map(({ code, message }) => ({ code, message })),
    );
    expect(await hub.sql('select count(*) from hub.person_link')).toEqual(before);
  });
});

describe('once a coordinator said that two are one', () => {
  let link: string;
  beforeAll(async () => {
    const client = await coordinator();
    expect(await decide(client, cases.own.participantId, cases.followed.participantId, 'SAME')).toEqual([]);
    link = (await linkOf(client)).id;
  });

  test.each(holders)('$title × $of × links, by every route and by node(link)', async (holder) => {
    const client = await hub.as(holder.person);
    const may = reads(gridOf('PersonLink'), 'verdict', holder.bits);
    for (const route of Object.values(routes)) {
      const { participant } = await route(client, cases[holder.of].id);
      if (participant === null) continue;
      expect(participant.hidden.includes('links')).toBe(!may);
      if (!may) expect(participant.links).toBeNull();
      else expect(participant.links!.map(({ id }) => id)).toEqual(holder.of === 'unannounced' ? [] : [link]);
    }
    const { node } = await client.data<{ node: { verdict: string } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on PersonLink { verdict } } }',
      { id: link },
    );
    const deciding = ['coordination0363', 'equipe63'].includes(holder.person);
    expect(node).toEqual(deciding ? { verdict: 'SAME' } : null);
  });

  test('the other referrals of the person are there, and the pair is proposed no more', async () => {
    const answered = await routes.referral(await coordinator(), cases.followed.id);
    const other = answered.participant!.links![0]!.participants.find(
      ({ id }) => id === cases.own.participantId,
    );
    expect(other?.referrals.map(({ id }) => id)).toEqual([cases.own.id]);
    expect(answered.possibleDuplicates!.map(({ participant }) => participant.id)).not.toContain(
      cases.own.participantId,
    );
  });

  test('undoing it restores what was, and the audit trail keeps both', async () => {
    const client = await coordinator();
    expect(await undo(await hub.as('equipe63'), link)).toEqual(['NOT_FOUND']);
    expect(await undo(client, link)).toEqual([]);
    expect(await undo(client, link)).toEqual(['NOT_FOUND']);
    const answered = await routes.referral(client, cases.followed.id);
    expect(answered.participant!.links).toEqual([]);
    expect(answered.possibleDuplicates!.map(({ participant }) => participant.id)).toContain(
      cases.own.participantId,
    );
    const trail = await hub.sql<{ action: string }>(
      "select action from hub.audit_event where object_type = 'Participant' and object_id = $1 order by at, action",
      [cases.own.personUuid],
    );
    expect(trail.map(({ action }) => action).slice(-2)).toEqual(['MERGE_PERSONS', 'UNMERGE_PERSONS']);
  });
});

test('a decision and its undoing are told live at both referrals, to who reads it and to nobody else', async () => {
  const sees = async (client: TestClient, id: string): Promise<boolean> =>
    (await client.data<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })).node !==
    null;
  const clients = await Promise.all(
    [...new Set(holders.map(({ person }) => person))].map((one) => hub.as(one)),
  );
  const views: { client: TestClient; id: string }[] = [];
  for (const client of clients) {
    for (const { id } of [cases.own, cases.followed]) if (await sees(client, id)) views.push({ client, id });
  }
  const listening = await whenListening(views.length, async () =>
    views.map(({ client, id }) => client.subscribe(`subscription { referralChanged(id: "${id}") { id } }`)),
  );
  const client = await coordinator();
  expect(await decide(client, cases.own.participantId, cases.followed.participantId, 'SAME')).toEqual([]);
  const { id: link } = await linkOf(client);
  const answered = await Promise.all(views.map((view) => sees(view.client, link)));
  const receive = async () => {
    await Promise.all(listening.filter((_, index) => answered[index]).map((events) => events.next()));
    // Whoever reads it has heard by now; the others are given a moment more.
    const silent = await Promise.all(listening.map((events) => events.staysSilent(300)));
    expect(silent).toEqual(views.map(() => true));
  };
  // coordination and team, at both referrals, of more views than these
  expect(answered.filter(Boolean)).toHaveLength(4);
  expect(answered.length).toBeGreaterThan(8);
  await receive();
  expect(await undo(client, link)).toEqual([]);
  await receive();
  for (const events of listening) events.stop();
});

test('“these are two people” is remembered, and can be taken back', async () => {
  const client = await coordinator();
  expect(await decide(client, cases.followed.participantId, cases.own.participantId, 'DIFFERENT')).toEqual(
    [],
  );
  const proposed = async () =>
    (await routes.referral(client, cases.own.id)).possibleDuplicates!.map(
      ({ participant }) => participant.id,
    );
  expect(await proposed()).not.toContain(cases.followed.participantId);
  await undo(client, (await linkOf(client)).id);
  expect(await proposed()).toContain(cases.followed.participantId);
});

test('two coordinators who decide at once: one is first, the other is told who', async () => {
  const client = await coordinator();
  const answers = await Promise.all([
    decide(client, cases.followed.participantId, cases.own.participantId, 'SAME'),
    decide(client, cases.own.participantId, cases.followed.participantId, 'DIFFERENT'),
  ]);
  const answered = answers.flat();
  expect(answered.map(({ code }) => code)).toEqual(['STALE']);
  expect(answered[0]!.message).toMatch(/Claire Vasseur a agi avant vous/);
  expect(await undo(client, (await linkOf(client)).id)).toEqual([]);
});

describe('a person who is written down otherwise is proposed, with the reason', () => {
  test.each([
    [
      'as the name is heard',
      { birthName: 'Belkacem', firstName: 'Abdelkader', birthDate: '1981-01-19' },
      { birthName: 'Belkassem', firstName: 'Abdel Kader', birthDate: '1981-01-19' },
      ['SPELLED_ALIKE', 'SAME_BIRTH_DATE'],
    ],
    [
      'a letter off, and by another name',
      { birthName: 'Jaskulska', usageName: 'Dumontier', firstName: 'Agnieszka', birthDate: '1982-02-20' },
      { birthName: 'Dumontier', firstName: 'Agniesza', birthDate: '1982-02-20' },
      ['USAGE_NAME', 'ONE_LETTER_OFF', 'SAME_BIRTH_DATE'],
    ],
    [
      'with fewer names',
      { birthName: 'Vasconcelos Teixeira', firstName: 'Rui', birthDate: '1983-03-21' },
      { birthName: 'Teixeira', firstName: 'Rui', birthDate: '1983-03-21' },
      ['NAMES_WITHIN', 'SAME_BIRTH_DATE'],
    ],
    [
      'with another date of birth and a second telephone that is the first of the other',
      { birthName: 'Mbarki', firstName: 'Samia', birthDate: '1984-04-22', secondPhone: '06 39 98 77 03' },
      { birthName: 'M’Barki', firstName: 'Samia', birthDate: '1969-12-01', phone: '+33639987703' },
      ['SAME_NAMES', 'SAME_PHONE'],
    ],
    [
      'with another date of birth and the same address',
      { birthName: 'Nguyễn', firstName: 'Đức Khôi', birthDate: '1985-05-23', email: 'Khoi@exemple.fr' },
      { birthName: 'Nguyen', firstName: 'Duc Khoi', birthDate: '1969-12-02', email: 'khoi@exemple.fr' },
      ['SAME_NAMES', 'SAME_EMAIL'],
    ],
  ] as const)('%s', async (_how, one, other, because) => {
    const officer = await hub.as('spip63');
    const apart = {
      email: 'une@exemple.fr',
      phone: '06 39 98 70 01',
      secondPhone: null,
      secondPhoneOwner: null,
    };
    const another = {
      email: 'autre@exemple.fr',
      phone: '06 39 98 70 02',
      secondPhone: null,
      secondPhoneOwner: null,
    };
    const first = await sent(officer, { ...apart, ...one });
    const second = await sent(officer, { ...another, ...other });
    const client = await coordinator();
    for (const { id, of } of [
      { id: first.id, of: other },
      { id: second.id, of: one },
    ])
      expect(
        (await routes.referral(client, id)).possibleDuplicates!.map(({ because: why, participant }) => [
          why,
          participant.birthName,
        ]),
      ).toEqual([[because, of.birthName]]);
  });
});

test('a service that refers learns nothing of it: every answer is the same, byte for byte, whoever is known', async () => {
  const sender = await hub.as('association03');
  const first = await sent(sender, { birthName: 'Rochefort', firstName: 'Aline', birthDate: '1991-05-06' });
  const everything = async () => {
    const { referral } = await sender.data<{ referral: { participant: { id: string } } }>(
      `query ($id: ID!) { referral(id: $id) ${whole} }`,
      { id: first.id },
    );
    const list = await sender.data(
      `{ referrals(first: 3, filter: { search: "rochefort" }) { totalCount edges { node ${whole} } } }`,
    );
    const node = await sender.data(`query ($id: ID!) { node(id: $id) { ... on Referral ${whole} } }`, {
      id: first.id,
    });
    return { person: referral.participant.id, text: JSON.stringify([referral, list, node]) };
  };
  const alone = await everything();

  const officer = await hub.as('spip63');
  const second = await sent(officer, { birthName: 'ROCHEFORT', firstName: 'aline', birthDate: '1991-06-05' });
  expect((await everything()).text, 'another service has sent the same person').toBe(alone.text);

  const client = await coordinator();
  const [duplicate] = (await routes.referral(client, first.id)).possibleDuplicates!;
  expect(duplicate?.because).toEqual(['SAME_NAMES', 'DAY_AND_MONTH_SWAPPED', 'SAME_PHONE', 'SAME_EMAIL']);
  expect(duplicate?.participant.referrals.map(({ id }) => id)).toEqual([second.id]);
  await decide(client, alone.person, duplicate!.participant.id, 'SAME');
  expect((await everything()).text, 'a coordinator has said that they are one').toBe(alone.text);

  const { participant } = await routes.referral(client, first.id);
  await undo(client, participant!.links![0]!.id);
  expect((await everything()).text, 'and has undone it').toBe(alone.text);

  // sending someone who is known answers as sending someone who is not
  const payload = async (birthName: string) => {
    const {
      reference: _reference,
      id: _id,
      ...answer
    } = await sent(sender, {
      birthName,
      firstName: 'Aline',
      birthDate: '1991-05-06',
    });
    return answer;
  };
  expect(await payload('Rochefort')).toEqual(await payload('Jamaisvue'));
});
