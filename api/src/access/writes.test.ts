import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../testing/index.ts';
import { newId } from '../ids.ts';
import { fieldsOf, maskOf, storedIn } from './grid.ts';
import type { Grid } from './grid.ts';
import { referralActions, referralStatuses, transitionOf } from './policy/transitions.ts';
import type { ReferralStatus } from './policy/transitions.ts';
import { caseRelations } from './relations.ts';
import { mayTake } from '../referrals/referral-node.ts';
import { arrangeCases, holders, strangers } from './testing/cases.ts';
import type { Case, Cases, Holder } from './testing/cases.ts';
import { asViewer, forbidden, loggedIn, ownerOf, refusalOf, toldViewer } from './testing/behind-the-wall.ts';
import type { ToldViewer } from './testing/behind-the-wall.ts';
import { copyIn } from './testing/copies.ts';
import { gridOf } from './testing/expectation.ts';
import { fixedColumns, stepColumns } from './writes.ts';

/** What the writer's role may do with plain SQL, if a verb forgot its checks: by the same grids and transitions. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;
const copies = new Map<string, Case>();
const viewers = new Map<string, ToldViewer>();

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.set(person, await toldViewer(owner, person));
  for (const of of ['followed', 'unannounced'] as const) {
    for (const status of referralStatuses)
      copies.set(`${of} ${status}`, await copyIn(owner, cases[of], status));
  }
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const byRelation = Object.entries(caseRelations).map(([relation, bit]) => ({
  relation,
  holder: holders.find(({ bits }) => bits === bit)!,
}));
const viewerOf = ({ person }: Holder): ToldViewer => viewers.get(person)!;
const copyOf = (holder: Holder, status: ReferralStatus): Case => copies.get(`${holder.of} ${status}`)!;

/** True when the statement, run as writer, changes at least one row; a refusal must be one of rights. */
async function changes(viewer: ToldViewer, sql: string, parameters: unknown[]): Promise<boolean> {
  return asViewer(api, 'maillage_writer', viewer, async () => {
    try {
      return ((await api.query(sql, parameters)).rowCount ?? 0) > 0;
    } catch (error) {
      expect((error as { code?: string }).code, String(error)).toBe(forbidden);
      return false;
    }
  });
}

describe('columns', () => {
  interface Table {
    readonly name: 'referral' | 'participant';
    readonly grid: Grid;
    readonly key: (copy: Case) => string;
  }
  const tables: readonly Table[] = [
    { name: 'referral', grid: gridOf('Referral'), key: ({ uuid }) => uuid },
    { name: 'participant', grid: gridOf('Participant'), key: ({ personUuid }) => personUuid },
  ];

  /** Another value of the column's type; of a key, one that exists. */
  const other = (column: string, type: string): string => {
    if (column === 'department_code') return "case when department_code = '03' then '63' else '03' end";
    if (column === 'commune_insee') return "case when commune_insee = '03190' then '63113' else '03190' end";
    const byType: Readonly<Record<string, string>> = {
      text: `coalesce(${column}, '') || 'x'`,
      uuid: column === 'id' || column === 'participant_id' ? 'gen_random_uuid()' : `'${anOrganisation()}'`,
      bool: `not coalesce(${column}, false)`,
      int4: `case when ${column} = 3 then 4 else ${column} + 1 end`,
      date: `coalesce(${column}, current_date) + 1`,
      timestamptz: `coalesce(${column}, now()) + interval '1 s'`,
      _text: `array_append(${column}, 'X')`,
    };
    return byType[type] ?? 'null';
  };

  const mayWrite = ({ name, grid }: Table, column: string, status: ReferralStatus, bits: number): boolean => {
    if (name === 'referral') {
      if (fixedColumns.never.some((fixed) => fixed === column)) return false;
      if (fixedColumns.always.some((bookkeeping) => bookkeeping === column)) return bits !== 0;
      if (stepColumns.includes(column)) return false;
      if (fixedColumns.inDraft.some((drafted) => drafted === column))
        return status === 'DRAFT' && (bits & caseRelations.referrer) !== 0;
    }
    const field = fieldsOf(grid).find((candidate) => storedIn(grid, candidate).includes(column));
    if (field === undefined) return false;
    const mask = maskOf(grid, field, 'write') | (status === 'DRAFT' ? maskOf(grid, field, 'writeDraft') : 0);
    return (mask & bits) !== 0;
  };

  /** Of a draft its sender alone is a party. */
  const bitsIn = (status: ReferralStatus, { bits }: Holder): number =>
    status === 'DRAFT' ? ((bits & 3) !== 0 ? caseRelations.referrer : 0) : bits;

  const cells = tables.flatMap((table) =>
    (['DRAFT', 'ACKNOWLEDGED', 'ACCEPTED'] as const).flatMap((status) =>
      byRelation.map((one) => ({ ...one, table, status, name: table.name })),
    ),
  );

  test.each(cells)(
    '$relation × hub.$name × $status × UPDATE, column by column',
    async ({ holder, table, status }) => {
      const copy = copyOf(holder, status);
      const { rows } = await owner.query<{ column: string; type: string }>(
        `select attname as column, typname as type from pg_attribute join pg_type on pg_type.oid = atttypid
        where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attname <> 'status'
          and not (attname = 'id' and $1::text = 'hub.participant')`,
        [`hub.${table.name}`],
      );
      const bits = bitsIn(status, holder);
      for (const { column, type } of rows) {
        const sql = `update hub.${table.name} set ${column} = ${other(column, type)} where id = $1`;
        const changed = await changes(viewerOf(holder), sql, [table.key(copy)]);
        const allowed = mayWrite(table, column, status, bits);
        expect(changed, `${table.name}.${column}`).toBe(allowed);
      }
    },
  );

  const anOrganisation = (): string => viewers.get('coordination26')!.organisation_id;
});

describe('steps', () => {
  const cells = referralStatuses.flatMap((from) => byRelation.map((one) => ({ ...one, from })));

  test.each(cells)('$relation × $from → every other state × UPDATE', async ({ holder, from }) => {
    const bits = from === 'DRAFT' ? ((holder.bits & 3) !== 0 ? caseRelations.referrer : 0) : holder.bits;
    for (const to of referralStatuses.filter((status) => status !== from)) {
      const allowed = referralActions.some(
        (action) =>
          transitionOf(action).to === to && transitionOf(action).from.includes(from) && mayTake(action, bits),
      );
      const sql = 'update hub.referral set status = $2 where id = $1';
      expect(await changes(viewerOf(holder), sql, [copyOf(holder, from).uuid, to]), `${from} → ${to}`).toBe(
        allowed,
      );
    }
  });

  test.each(cells)('$relation × $from × DELETE: a draft, by its sender', async ({ holder, from }) => {
    const allowed = from === 'DRAFT' && (holder.bits & 3) !== 0;
    expect(
      await changes(viewerOf(holder), 'delete from hub.referral where id = $1', [copyOf(holder, from).uuid]),
    ).toBe(allowed);
  });
});

const insertParty =
  'insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at) values ($1, $2, $3, now())';

describe('parties', () => {
  test.each(strangers)('%s × %s × INSERT: nobody makes themselves a party', async (person, of) => {
    const viewer = viewers.get(person)!;
    for (const relations of Object.values(caseRelations)) {
      expect(await changes(viewer, insertParty, [viewer.organisation_id, cases[of].uuid, relations])).toBe(
        false,
      );
    }
  });

  const related = holders.filter(({ bits }) => (bits & caseRelations.coordinator) === 0);
  test.each(related)(
    '$title × $of × UPDATE, INSERT, DELETE: no party says who else is one, or what it is itself',
    async (holder) => {
      const viewer = viewerOf(holder);
      const { uuid } = cases[holder.of];
      expect(
        await changes(viewer, 'update hub.referral_party set relations = 255 where referral_id = $1', [uuid]),
      ).toBe(false);
      expect(
        await changes(
          viewer,
          "update hub.referral_party set modules = '{HOUSING,PSYCHOLOGICAL_SUPPORT}' where referral_id = $1",
          [uuid],
        ),
      ).toBe(false);
      expect(await changes(viewer, 'delete from hub.referral_party where referral_id = $1', [uuid])).toBe(
        false,
      );
      expect(await changes(viewer, insertParty, [viewers.get('spip03')!.organisation_id, uuid, 4])).toBe(
        false,
      );
    },
  );

  test('coordinator × followed × INSERT: who coordinates says who takes in what', async () => {
    const organisation = viewers.get('spip03')!.organisation_id;
    expect(
      await changes(viewers.get('coordination0363')!, insertParty, [organisation, cases.followed.uuid, 64]),
    ).toBe(true);
    expect(
      await changes(viewers.get('coordination26')!, insertParty, [organisation, cases.followed.uuid, 64]),
    ).toBe(false);
  });

  test('a sender × UNINFORMED × UPDATE: nobody gives consent in the person’s place', async () => {
    const sent = copies.get('unannounced SUBMITTED')!;
    const sql = 'update hub.referral_party set relations = 1 where referral_id = $1';
    expect(await changes(viewers.get('association03')!, sql, [sent.uuid])).toBe(false);
  });
});

describe('lines of the timeline', () => {
  const insertLine = `insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, note, audience)
     values ($1, $2, now(), 'ADD_STATUS_UPDATE', $3, $4, $5, $6, 'x', 255)`;
  const signature = async (person: string) => {
    const { membership_id, organisation_id } = viewers.get(person)!;
    const { rows } = await owner.query<{ person_name: string; function: string }>(
      'select person_name, function from hub.membership where id = $1',
      [membership_id],
    );
    return {
      id: membership_id,
      name: rows[0]!.person_name,
      function: rows[0]!.function,
      organisation: organisation_id,
    };
  };
  type Signature = Awaited<ReturnType<typeof signature>>;
  const signed = (referral: string, { id, name, function: memberFunction, organisation }: Signature) => [
    newId(),
    referral,
    id,
    name,
    memberFunction,
    organisation,
  ];

  test.each(holders)(
    '$title × $of × INSERT: in one’s own name and in no part of another’s',
    async (holder) => {
      const { uuid } = cases[holder.of];
      const own = await signature(holder.person);
      const other = await signature(holder.person === 'equipe63' ? 'spip63' : 'equipe63');
      expect(await changes(viewerOf(holder), insertLine, signed(uuid, own))).toBe(true);
      for (const part of ['id', 'name', 'function', 'organisation'] as const) {
        expect(
          await changes(viewerOf(holder), insertLine, signed(uuid, { ...own, [part]: other[part] })),
          part,
        ).toBe(own[part] === other[part]);
      }
    },
  );

  test.each(strangers)('%s × %s × INSERT', async (person, of) => {
    expect(
      await changes(viewers.get(person)!, insertLine, signed(cases[of].uuid, await signature(person))),
    ).toBe(false);
  });

  test.each(holders)('$title × $of × UPDATE, DELETE: a line is written once', async (holder) => {
    for (const sql of [
      "update hub.status_update set note = 'y' where referral_id = $1",
      'delete from hub.status_update where referral_id = $1',
    ]) {
      expect(await changes(viewerOf(holder), sql, [cases[holder.of].uuid])).toBe(false);
    }
  });
});

describe('rows', () => {
  const read = async (
    role: 'maillage_reader' | 'maillage_writer',
    viewer: ToldViewer,
    sql: string,
  ): Promise<unknown[]> =>
    asViewer(api, role, viewer, async () =>
      (await api.query<{ key: unknown }>(sql)).rows.map(({ key }) => key).sort(),
    );

  test.each(personas)(
    '%s × SELECT as writer: the rows that the masked views show, and no other',
    async (person) => {
      const viewer = viewers.get(person)!;
      for (const table of ['referral', 'participant', 'status_update']) {
        const [written, seen] = [
          await read('maillage_writer', viewer, `select id as key from hub.${table}`),
          await read('maillage_reader', viewer, `select id as key from visible.${table}`),
        ];
        expect(written, table).toEqual(seen);
      }
    },
  );

  test.each(strangers)('%s × %s × UPDATE of everything one can reach: not this case', async (person, of) => {
    const viewer = viewers.get(person)!;
    for (const sql of [
      'update hub.referral set version = version + 1 where id = $1',
      'update hub.participant set language = language where id = $2',
    ]) {
      const touched = await asViewer(
        api,
        'maillage_writer',
        viewer,
        async () =>
          (
            await api.query(`${sql} and $1::uuid is not null and $2::uuid is not null`, [
              cases[of].uuid,
              cases[of].personUuid,
            ])
          ).rowCount,
      );
      expect(touched).toBe(0);
    }
  });

  test('a draft on someone else’s person × INSERT: no way to read them', async () => {
    const viewer = viewers.get('association03')!;
    const insert = `insert into hub.referral (id, participant_id, referrer_id, referrer_name, created_at, updated_at)
                    values ($1, $2, $3, 'x', now(), now())`;
    expect(await changes(viewer, insert, [newId(), cases.own.personUuid, viewer.organisation_id])).toBe(
      false,
    );
  });

  test('a referral in another’s name, or already sent × INSERT', async () => {
    const viewer = viewers.get('association03')!;
    const insert = `with person as (insert into hub.participant (id) values ($2) returning id)
                    insert into hub.referral (id, participant_id, referrer_id, referrer_name, status, created_at, updated_at)
                    select $1, id, $3, 'x', $4, now(), now() from person`;
    const row = (organisation: string, status: string) => [newId(), newId(), organisation, status];
    expect(await changes(viewer, insert, row(viewer.organisation_id, 'DRAFT'))).toBe(true);
    expect(await changes(viewer, insert, row(viewers.get('spip63')!.organisation_id, 'DRAFT'))).toBe(false);
    expect(await changes(viewer, insert, row(viewer.organisation_id, 'SUBMITTED'))).toBe(false);
  });

  test.each(['ars', 'prefecture', 'admin', 'coordination0363', 'equipe63', 'psychologue63'] as const)(
    '%s × INSERT of a referral: who may not refer',
    async (person) => {
      const viewer = viewers.get(person)!;
      expect(
        await refusalOf(
          asViewer(api, 'maillage_writer', viewer, () =>
            api.query('insert into hub.participant (id) values ($1)', [newId()]),
          ),
        ),
      ).toBe(forbidden);
    },
  );

  test('audit and outbox × SELECT: written by the API, read by nobody through it', async () => {
    for (const table of ['audit_event', 'outbox']) {
      expect(
        await refusalOf(
          asViewer(api, 'maillage_writer', viewers.get('coordination0363')!, () =>
            api.query(`select 1 from hub.${table}`),
          ),
        ),
      ).toBe(forbidden);
    }
  });
});
