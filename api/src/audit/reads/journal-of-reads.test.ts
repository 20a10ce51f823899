import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { classOf, fieldsOf, grids } from '../../access/index.ts';
import { gridOf, reads } from '../../access/testing/expected/expectation.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { copyIn } from '../../access/testing/cases/copies.ts';
import { holders, strangers, type Holder } from '../../access/testing/cases/cases.ts';
import { classifiedHeadings } from '../../access/policy/field-classes.ts';
import type { DemoKey } from '../../demo/index.ts';
import {
  forbidden,
  loggedIn,
  refusalOf,
  viewerSettingsOf,
} from '../../access/testing/attempts/direct-sql.ts';
import { newId, nodeId } from '../../ids.ts';
import { buildHubSchema } from '../../schema.ts';
import { hubForFile } from '../../testing/index.ts';
import { signIn } from '../../testing/client.ts';
import { isCaseType } from './case-types.ts';

/** Whatever is told of a case leaves a line that says to whom, of which case, and what kinds of thing; and nothing is told without. */

const hub = hubForFile();
const arranged = casesForFile(hub);
const schema = await buildHubSchema();

interface Line {
  readonly membership_id: string;
  readonly organisation_id: string;
  readonly function: string;
  readonly object_type: string;
  readonly object_ids: readonly string[];
  readonly referral_ids: readonly string[];
  readonly classes: readonly string[];
  readonly route: string;
  readonly operation: string | null;
}

/** What the journal says that was read while something was done. */
async function linesOf(work: () => Promise<unknown>): Promise<readonly Line[]> {
  const mark = newId();
  await work();
  return hub.sql<Line>("select * from hub.audit_event where action = 'READ' and id > $1 order by id", [mark]);
}

const data = async (person: DemoKey, document: string, variables: object = {}) =>
  (await hub.as(person)).data<Record<string, Record<string, unknown>>>(document, { ...variables });

/** The selection of a field, with whatever its type tells of itself. */
function selecting(type: string, field: string): string {
  const of = schema.getType(type);
  const named = isObjectType(of) ? getNamedType(of.getFields()[field]?.type) : null;
  if (!isObjectType(named)) return field;
  if (named.name.endsWith('Connection')) return `${field}(first: 5) { edges { node { __typename } } }`;
  return `${field} { __typename }`;
}

const withoutArguments = (type: string, field: string): boolean => {
  const of = schema.getType(type);
  const known = isObjectType(of) ? of.getFields()[field] : undefined;
  return known !== undefined && known.args.every(({ type: asked }) => !String(asked).endsWith('!'));
};

describe('the classes', () => {
  test.each(grids.filter(({ type }) => classifiedHeadings(type) !== null).map(({ type }) => type))(
    'of %s are those of the headings of its grid',
    (type) => {
      expect([...(classifiedHeadings(type) ?? [])].sort()).toEqual(Object.keys(gridOf(type).groups).sort());
    },
  );
});

/** What is told: not null, not hidden, not an empty list. */
const isTold = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

describe.each(holders)('$title of $of', ({ person, of, bits }: Holder) => {
  const asked = ['Referral', 'Participant'].flatMap((type) =>
    fieldsOf(gridOf(type))
      .filter((field) => withoutArguments(type, field))
      .map((field) => [type, field] as const),
  );

  test.each(asked)(
    '%s.%s: what is told is written down by its class, and nothing else is',
    async (type, field) => {
      const { id, uuid } = arranged.cases[of];
      const selection =
        type === 'Referral' ? selecting(type, field) : `participant { ${selecting(type, field)} }`;
      let referral: Readonly<Record<string, unknown>> | null = null;
      const lines = await linesOf(async () => {
        ({ referral = null } = await data(
          person,
          `query Told($id: ID!) { referral(id: $id) { ${selection} } }`,
          {
            id,
          },
        ));
      });
      const around = referral === null ? null : referral[type === 'Referral' ? field : 'participant'];
      const told =
        type === 'Referral' ? around : (around as Readonly<Record<string, unknown>> | null)?.[field];
      if (isTold(told)) expect(reads(gridOf(type), field, bits)).toBe(true);
      const itsClass = classOf(gridOf(type), field);
      const isWritten = isTold(told) && itsClass !== 'STATUS';
      expect(lines.map((line) => [line.referral_ids, line.classes])).toEqual(
        isWritten ? [[[uuid], [itsClass]]] : [],
      );
      // and nothing of the journal's own is in the answer
      expect(JSON.stringify(referral)).not.toMatch(/journal/i);
    },
  );
});

/** Every way in the contract from a root to an object of a case, by the arguments that it is asked with. */
const ways: Readonly<Record<string, () => string>> = {
  referrals: () => 'referrals(first: 3) { edges { node { legalBasis } } }',
  referral: () => `referral(id: "${arranged.cases.followed.id}") { legalBasis }`,
  node: () => `node(id: "${arranged.cases.followed.participantId}") { ... on Participant { birthName } }`,
  nodes: () =>
    `nodes(ids: ["${arranged.cases.followed.id}"]) { id ... on Referral { who: participant { ...Name } } }`,
  waitlist: () =>
    'waitlist(module: RESPONSIBILITY_GROUP, first: 3) { edges { node { referral { participant { birthName } } } } }',
  notifications: () =>
    'notifications(first: 3) { edges { node { referral { participant { birthName } } } } }',
  notificationsByObject: () =>
    (['ASKING', 'NEW', 'DONE'] as const)
      .map(
        (state) =>
          `${state.toLowerCase()}: notificationsByObject(state: ${state}, first: 3) { edges { node { referral { participant { birthName } } } } }`,
      )
      .join(' '),
};
const fragment = 'fragment Name on Participant { ... on Node { id } birthName } ';

describe('every way to a case', () => {
  const caseTypes = new Set(grids.filter(({ type }) => isCaseType(type)).map(({ type }) => String(type)));
  const leads = (name: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const type = schema.getType(name);
    if (seen.has(name)) return false;
    if (caseTypes.has(name) || name === 'Node') return true;
    if (!isObjectType(type)) return false;
    return Object.values(type.getFields()).some((field) =>
      leads(getNamedType(field.type).name, new Set([...seen, name])),
    );
  };
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

  test('is in this list, with whatever is new', () => {
    expect(
      roots
        .filter((field) => leads(getNamedType(field.type).name))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(ways).sort());
  });

  test.each(Object.keys(ways))('%s leaves a line', async (way) => {
    if (way === 'waitlist') await copyIn(arranged.owner, arranged.cases.followed, 'WAITLISTED');
    const selection = ways[way]?.() ?? '';
    const { membership_id: membership } = await viewerSettingsOf(arranged.owner, 'coordination0363');
    const lines = await linesOf(() =>
      data(
        'coordination0363',
        `query Ways { ${selection} } ${selection.includes('...Name') ? fragment : ''}`,
      ),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatchObject({
        membership_id: membership,
        function: 'COORDINATOR',
        route: 'HTTP',
        operation: 'Ways',
      });
      expect(line.referral_ids.length).toBeGreaterThan(0);
    }
  });

  test('a page of a list is one line, with whom it tells of', async () => {
    const [line, ...others] = await linesOf(() =>
      data('coordination0363', '{ referrals(first: 2) { edges { node { participant { birthName } } } } }'),
    );
    expect([line?.object_ids.length, others]).toEqual([2, []]);
  });

  test('who is likened to somebody is read as somebody else', async () => {
    const lines = await linesOf(() =>
      data(
        'coordination0363',
        'query ($id: ID!) { referral(id: $id) { possibleDuplicates { participant { birthName } } } }',
        {
          id: arranged.cases.followed.id,
        },
      ),
    );
    expect(
      lines.filter(({ object_type: type }) => type === 'Participant').flatMap((line) => line.object_ids),
    ).not.toContain(arranged.cases.followed.personUuid);
  });

  test('what tells of nobody leaves none', async () => {
    const lines = await linesOf(async () => {
      await data(
        'coordination0363',
        'query ($id: ID!) { referral(id: $id) { id reference status version isOverdue __typename } capacities { id } }',
        {
          id: arranged.cases.followed.id,
        },
      );
      await data('admin', 'query ($id: ID!) { referral(id: $id) { reference participant { birthName } } }', {
        id: arranged.cases.followed.id,
      });
    });
    expect(lines).toEqual([]);
  });
});

describe('what is refused', () => {
  const refusals = async (work: () => Promise<unknown>) => {
    const mark = newId();
    await work();
    return hub.sql<Line>("select * from hub.audit_event where action = 'REFUSED' and id > $1 order by id", [
      mark,
    ]);
  };
  const documents = [
    'query ($id: ID!) { referral(id: $id) { id } }',
    'query ($id: ID!) { node(id: $id) { id } }',
  ];

  test.each(strangers)('%s asks for %s in vain, and that is a line', async (person, of) => {
    const { id, uuid } = arranged.cases[of];
    for (const document of documents) {
      const [line, ...others] = await refusals(() => data(person, document, { id }));
      expect(others).toEqual([]);
      expect(line).toMatchObject({
        object_type: 'Referral',
        object_ids: [uuid],
        referral_ids: [uuid],
        classes: [],
      });
    }
  });

  test('what is not there is refused to nobody', async () => {
    for (const id of [nodeId('Referral', newId()), nodeId('Message', newId())])
      expect(await refusals(() => data('spip63', documents[1] ?? '', { id }))).toEqual([]);
  });
});

test('whoever comes in leaves a line', async () => {
  const mark = new Date();
  await signIn(hub.url, 'equipe63');
  const lines = await hub.sql<{ user_id: string; membership_id: string | null }>(
    "select * from hub.audit_event where action = 'SIGN_IN' and at >= $1",
    [mark],
  );
  const [account] = await hub.sql<{ id: string }>(
    'select id from auth."user" where email = \'equipe63@maillage.example\'',
  );
  expect(lines).toMatchObject([{ user_id: account?.id, membership_id: null }]);
});

describe('a line', () => {
  test('that cannot be kept leaves its answer untold', async () => {
    await arranged.owner.query(
      'revoke execute on function rights.record_reads(jsonb, text) from maillage_reader',
    );
    try {
      const answer = await (
        await hub.as('coordination0363')
      ).query<{ referral: unknown }>(
        'query ($id: ID!) { referral(id: $id) { reference participant { birthName } } }',
        {
          id: arranged.cases.followed.id,
        },
      );
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
      expect(JSON.stringify(answer)).not.toMatch(/birthName|record_reads/);
    } finally {
      await arranged.owner.query(
        'grant execute on function rights.record_reads(jsonb, text) to maillage_reader',
      );
    }
  });

  test.each(['update hub.audit_event set classes = null', 'delete from hub.audit_event'])(
    'is not changed, by its owner either: %s',
    async (sql) => {
      await data(
        'coordination0363',
        '{ referrals(first: 1) { edges { node { participant { birthName } } } } }',
      );
      expect(await refusalOf(arranged.owner.query(sql))).toBe(forbidden);
    },
  );

  test('is of whoever asks, whomever the reader names', async () => {
    const [own, foreign] = await Promise.all(
      (['spip63', 'coordination0363'] as const).map((key) => viewerSettingsOf(arranged.owner, key)),
    );
    const api = await loggedIn(hub);
    const id = newId();
    const line = {
      id,
      action: 'READ',
      type: 'Referral',
      keys: [],
      classes: [],
      operation: null,
      membership: foreign?.membership_id,
    };
    await api.query('begin; set local role maillage_reader');
    for (const [name, value] of Object.entries(own ?? {}))
      await api.query('select set_config($1, $2, true)', [`maillage.${name}`, value]);
    await api.query("select rights.record_reads($1::jsonb, 'HTTP')", [JSON.stringify([line])]);
    await api.query('commit');
    await api.end();
    const [written] = await hub.sql<Line>('select * from hub.audit_event where id = $1', [id]);
    expect(written?.membership_id).toBe(own?.membership_id);
  });
});
