import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../testing/index.ts';
import { knownColumns } from '../known-values.ts';
import { fieldsOf, maskOf, storedIn } from './grid.ts';
import type { Grid } from './grid.ts';
import { openStatuses, referralActions, referralStatuses, transitionOf } from './policy/transitions.ts';
import type { ReferralStatus } from './policy/transitions.ts';
import { caseRelations } from './relations.ts';
import { mayTake } from '../referrals/reading/referral-node.ts';
import { arrangeCases, holderByRelation } from './testing/cases.ts';
import type { Case, Cases, Holder } from './testing/cases.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from './testing/behind-the-wall.ts';
import type { ViewerSettings } from './testing/behind-the-wall.ts';
import { copyIn } from './testing/copies.ts';
import { gridOf } from './testing/expectation.ts';
import { fixedColumns, standingColumns, stepColumns } from './referral-columns.ts';

/** What the writer's role may do with plain SQL, if a verb forgot its checks: by the same grids and transitions. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;
const copies = new Map<string, Case>();
const viewers = new Map<string, ViewerSettings>();

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.set(person, await viewerSettingsOf(owner, person));
  for (const of of ['followed', 'unannounced'] as const) {
    for (const status of referralStatuses)
      copies.set(`${of} ${status}`, await copyIn(owner, cases[of], status));
  }
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const viewerOf = ({ person }: Holder): ViewerSettings => viewers.get(person)!;
const copyOf = (holder: Holder, status: ReferralStatus): Case => copies.get(`${holder.of} ${status}`)!;

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
  const other = (table: string, column: string, type: string): string => {
    const known = knownColumns.find((one) => one.table === table && one.column === column)?.values;
    if (known !== undefined && 'one' in known)
      return otherOf(
        column,
        known.one.map((word) => `'${word}'`),
      );
    if (known !== undefined && 'some' in known) {
      return otherOf(
        column,
        known.some.map((word) => `array['${word}']`),
      );
    }
    if (column === 'department_code') return "case when department_code = '03' then '63' else '03' end";
    if (column === 'commune_insee') return "case when commune_insee = '03190' then '63113' else '03190' end";
    if (column === 'assignee_id') return `'${viewers.get('equipe63')!.membership_id}'`;
    // A code of the list, which the cases do not have.
    if (/^(decline|withdraw|suspend|end)_reason$/.test(column)) return "'OTHER'";
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

  /** Of the words that the column may hold, one that it does not. */
  const otherOf = (column: string, [first, second]: readonly string[]): string =>
    `case when ${column} = ${first} then ${second} else ${first} end`;

  const mayWrite = ({ name, grid }: Table, column: string, status: ReferralStatus, bits: number): boolean => {
    if (name === 'referral') {
      if (fixedColumns.never.some((fixed) => fixed === column)) return false;
      if (fixedColumns.always.some((bookkeeping) => bookkeeping === column)) return bits !== 0;
      if (stepColumns.includes(column)) return false;
      const standing = standingColumns.find(({ columns }) => columns.includes(column));
      if (standing && status !== 'DRAFT')
        return standing.actions.some(
          (action) => transitionOf(action).from.includes(status) && mayTake(action, bits),
        );
      if (fixedColumns.inDraft.some((drafted) => drafted === column))
        return status === 'DRAFT' && (bits & caseRelations.referrer) !== 0;
    }
    const field = fieldsOf(grid).find((candidate) => storedIn(grid, candidate).includes(column));
    if (field === undefined) return false;
    const mask =
      maskOf(grid, field, 'write') |
      (status === 'DRAFT' ? maskOf(grid, field, 'writeDraft') : 0) |
      (openStatuses.some((open) => open === status) ? maskOf(grid, field, 'writeOpen') : 0);
    return (mask & bits) !== 0;
  };

  /** Of a draft its sender alone is a party. */
  const bitsIn = (status: ReferralStatus, { bits }: Holder): number =>
    status === 'DRAFT' ? ((bits & 3) !== 0 ? caseRelations.referrer : 0) : bits;

  const cells = tables.flatMap((table) =>
    (['DRAFT', 'ACKNOWLEDGED', 'ACCEPTED', 'COMPLETED'] as const).flatMap((status) =>
      holderByRelation.map((one) => ({ ...one, table, status, name: table.name })),
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
        const sql = `update hub.${table.name} set ${column} = ${other(table.name, column, type)} where id = $1`;
        const changed = await changes(api, viewerOf(holder), sql, [table.key(copy)]);
        const allowed = mayWrite(table, column, status, bits);
        expect(changed, `${table.name}.${column}`).toBe(allowed);
      }
    },
  );

  const anOrganisation = (): string => viewers.get('coordination26')!.organisation_id;
});

describe('steps', () => {
  const cells = referralStatuses.flatMap((from) => holderByRelation.map((one) => ({ ...one, from })));

  test.each(cells)('$relation × $from → every other state × UPDATE', async ({ holder, from }) => {
    const bits = from === 'DRAFT' ? ((holder.bits & 3) !== 0 ? caseRelations.referrer : 0) : holder.bits;
    for (const to of referralStatuses.filter((status) => status !== from)) {
      const allowed = referralActions.some(
        (action) =>
          transitionOf(action).to === to && transitionOf(action).from.includes(from) && mayTake(action, bits),
      );
      const sql = 'update hub.referral set status = $2 where id = $1';
      expect(
        await changes(api, viewerOf(holder), sql, [copyOf(holder, from).uuid, to]),
        `${from} → ${to}`,
      ).toBe(allowed);
    }
  });

  test.each(cells)('$relation × $from × DELETE: a draft, by its sender', async ({ holder, from }) => {
    const allowed = from === 'DRAFT' && (holder.bits & 3) !== 0;
    expect(
      await changes(api, viewerOf(holder), 'delete from hub.referral where id = $1', [
        copyOf(holder, from).uuid,
      ]),
    ).toBe(allowed);
  });
});
