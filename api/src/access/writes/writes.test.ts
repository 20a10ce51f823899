import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { newId, parseNodeId } from '../../ids.ts';
import { changed, completeDraft, hubForFile, personas } from '../../testing/index.ts';
import { knownColumns } from '../../known-values.ts';
import { fieldsOf, maskOf, storedIn } from '../grid.ts';
import type { Grid } from '../grid.ts';
import {
  openStatuses,
  referralActions,
  referralStatuses,
  statesBefore,
  transitionOf,
} from '../policy/transitions.ts';
import type { ReferralAction, ReferralStatus } from '../policy/transitions.ts';
import { caseRelations, enteringRelations } from '../relations.ts';
import { mayTake } from '../../referrals/reading/referral-node.ts';
import { arrangeCases, holderByRelation } from '../testing/cases/cases.ts';
import type { Case, Cases, Holder } from '../testing/cases/cases.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { bitsOnCopy, copyFor, copyIn, isEntered } from '../testing/cases/copies.ts';
import { gridOf } from '../testing/expected/expectation.ts';
import { drawn } from '../../testing/runs/drawn.ts';
import { entryColumns, fixedColumns, standingColumns, stepColumns } from './referral-columns.ts';

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
  for (const { holder } of holderByRelation) {
    for (const status of referralStatuses) {
      const name = nameOf(holder, status);
      if (!copies.has(name)) copies.set(name, await copyFor(owner, cases, holder, status));
    }
  }
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

/** Whose drafts are: who sends, and who enters for somebody. */
const drafters = caseRelations.referrer | enteringRelations;
const viewerOf = ({ person }: Holder): ViewerSettings => viewers.get(person)!;
const nameOf = (holder: Holder, status: ReferralStatus): string =>
  `${holder.of} ${status} ${isEntered(status, holder)}`;
const copyOf = (holder: Holder, status: ReferralStatus): Case => copies.get(nameOf(holder, status))!;

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
    // a day, a month or a year alone
    if (column === 'birth_date') return "case when birth_date = '1985' then '1986-07' else '1985' end";
    if (column === 'assignee_id') return `'${viewers.get('equipe63')!.membership_id}'`;
    // A code of the list, which the cases do not have.
    if (/^(decline|withdraw|entry_withdraw|suspend|end|reopen)_reason$/.test(column)) return "'OTHER'";
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
      if (standing?.onlyWithStatus) return false;
      if (standing && status !== 'DRAFT')
        return standing.actions.some(
          (action) =>
            // Who takes a case over writes its own house alone, in the place of the one that asked: below.
            action !== 'ACCEPT_HANDOVER' &&
            transitionOf(action).from.includes(status) &&
            mayTake(action, bits),
        );
      if (fixedColumns.inDraft.some((drafted) => drafted === column))
        return status === 'DRAFT' && (bits & drafters) !== 0;
      // no copy was entered: what was is corrected in a test of its own
      if (entryColumns.includes(column) && status !== 'DRAFT') return false;
    }
    const field = fieldsOf(grid).find((candidate) => storedIn(grid, candidate).includes(column));
    if (field === undefined) return false;
    const mask =
      maskOf(grid, field, 'write') |
      (status === 'DRAFT' ? maskOf(grid, field, 'writeDraft') : 0) |
      (openStatuses.some((open) => open === status) ? maskOf(grid, field, 'writeOpen') : 0);
    return (mask & bits) !== 0;
  };

  const cells = tables.flatMap((table) =>
    (['DRAFT', 'ACKNOWLEDGED', 'ACCEPTED', 'COMPLETED'] as const).flatMap((status) =>
      holderByRelation.map((one) => ({ ...one, table, status, name: table.name })),
    ),
  );

  test.each(drawn(cells, 2))(
    '$relation × hub.$name × $status × UPDATE, column by column',
    async ({ holder, table, status }) => {
      const copy = copyOf(holder, status);
      const { rows } = await owner.query<{ column: string; type: string }>(
        `select attname as column, typname as type from pg_attribute join pg_type on pg_type.oid = atttypid
        where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attname <> 'status'
          and not (attname = 'id' and $1::text = 'hub.participant')`,
        [`hub.${table.name}`],
      );
      const bits = bitsOnCopy(status, holder);
      for (const { column, type } of rows) {
        const sql = `update hub.${table.name} set ${column} = ${other(table.name, column, type)} where id = $1`;
        const changed = await changes(api, viewerOf(holder), sql, [table.key(copy)]);
        const allowed = mayWrite(table, column, status, bits);
        expect(changed, `${table.name}.${column}`).toBe(allowed);
      }
    },
  );

  const anOrganisation = (): string => viewers.get('coordination26')!.organisation_id;

  test('asked × UPDATE: its own house in the place of the one that asked, and nothing elsewhere', async () => {
    const { uuid } = await copyIn(owner, cases.own, 'ACCEPTED');
    const [asked, court] = [viewers.get('spip03')!, viewers.get('jap63')!];
    const put = (column: string, house: string): Promise<boolean> =>
      changes(api, asked, `update hub.referral set ${column} = $2 where id = $1`, [uuid, house]);
    expect(await put('supervised_by_id', asked.organisation_id)).toBe(true);
    expect(await put('supervised_by_id', court.organisation_id)).toBe(false);
    expect(await put('ordered_by_id', asked.organisation_id)).toBe(false);
  });
});

describe('steps', () => {
  /** Where a step leads; what goes back has no line here that says to which of the states. */
  const leadsTo = (action: ReferralAction, from: ReferralStatus) => {
    const { to } = transitionOf(action);
    return to === 'BEFORE' ? statesBefore(from)[0] : to;
  };
  const cells = referralStatuses.flatMap((from) => holderByRelation.map((one) => ({ ...one, from })));

  test.each(drawn(cells, 2))('$relation × $from → every other state × UPDATE', async ({ holder, from }) => {
    const bits = bitsOnCopy(from, holder);
    for (const to of referralStatuses.filter((status) => status !== from)) {
      const allowed = referralActions.some(
        (action) =>
          leadsTo(action, from) === to &&
          transitionOf(action).from.includes(from) &&
          // no copy was entered: what was is withdrawn in a test of its own
          !transitionOf(action).undoesEntry &&
          mayTake(action, bits),
      );
      const sql = 'update hub.referral set status = $2 where id = $1';
      expect(
        await changes(api, viewerOf(holder), sql, [copyOf(holder, from).uuid, to]),
        `${from} → ${to}`,
      ).toBe(allowed);
    }
  });

  test.each(cells)('$relation × $from × DELETE: a draft, by whose it is', async ({ holder, from }) => {
    const allowed = from === 'DRAFT' && (bitsOnCopy(from, holder) & drafters) !== 0;
    expect(
      await changes(api, viewerOf(holder), 'delete from hub.referral where id = $1', [
        copyOf(holder, from).uuid,
      ]),
    ).toBe(allowed);
  });
});

describe('what a CPCA enters for somebody', () => {
  test('a draft that a CPCA enters × INSERT: in its own name, for whichever house, and not as one that it sends', async () => {
    const viewer = viewers.get('equipe63')!;
    const insert = `with person as (insert into hub.participant (id) values ($2) returning id)
                    insert into hub.referral (id, participant_id, entered_by_id, referrer_id, referrer_name, status, created_at, updated_at)
                    select $1, id, $3, $4, 'x', $5, now(), now() from person`;
    const [own, court, other] = (['equipe63', 'parquet63', 'coordination26'] as const).map(
      (person) => viewers.get(person)!.organisation_id,
    );
    const attempts = [
      [own, court, 'DRAFT'],
      [own, null, 'DRAFT'],
      [other, court, 'DRAFT'],
      [null, own, 'DRAFT'],
      [null, court, 'DRAFT'],
      [own, court, 'ACKNOWLEDGED'],
    ];
    const passed = [];
    for (const [enteredBy, referrer, status] of attempts)
      passed.push(await changes(api, viewer, insert, [newId(), newId(), enteredBy, referrer, status]));
    expect(passed).toEqual([true, true, false, false, false, false]);
  });

  test('what was entered × INSERT, UPDATE of its parties: nobody is made one, or left alone, afterwards', async () => {
    const team = await hub.as('equipe63');
    const draft = await completeDraft(team, {
      ...{
        origin: 'PERSON',
        receivedVia: 'VISIT',
        receivedOn: new Date().toISOString().slice(0, 10),
        receivedBy: 'Lina Marchal',
      },
      ...{ personInformation: 'CONSENTED' },
    });
    const { id } = await changed(team, 'enterReferral', {
      ...{ id: draft.id, version: draft.version, idempotencyKey: `parties-${draft.id}` },
    });
    const uuid = parseNodeId(id)!.uuid;
    const court = viewers.get('parquet63')!.organisation_id;
    for (const person of ['equipe63', 'coordination0363'] as const) {
      const viewer = viewers.get(person)!;
      const insert = `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
                      select $1, id, $3, submitted_at from hub.referral where id = $2`;
      expect(await changes(api, viewer, insert, [viewers.get('spip03')!.organisation_id, uuid, 4])).toBe(
        false,
      );
      const change =
        'update hub.referral_party set relations = $3 where organisation_id = $1 and referral_id = $2';
      expect(await changes(api, viewer, change, [court, uuid, 5])).toBe(false);
      const again =
        'update hub.referral_party set relations = relations where organisation_id = $1 and referral_id = $2';
      expect(await changes(api, viewer, again, [court, uuid])).toBe(false);
    }
  });
});
