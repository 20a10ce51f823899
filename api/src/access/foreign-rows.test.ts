import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../testing/index.ts';
import { newId } from '../ids.ts';
import { caseRelations, everyRelation } from './relations.ts';
import { arrangeCases } from './testing/cases.ts';
import { asViewer, forbidden, loggedIn, ownerOf, toldViewer } from './testing/behind-the-wall.ts';
import type { ToldViewer } from './testing/behind-the-wall.ts';

/**
 * Every table that the writer's role reaches × every verb × every person: plain SQL on a row that is somebody else's, or
 * in somebody else's name, is refused. What is one's own is said here a second time, from the tables and not from the
 * policies; a table that comes in has no line here, and the file fails.
 */

const hub = hubForFile();
let owner: Client;
let api: Client;
const viewers = new Map<string, ToldViewer>();

type Verb = 'insert' | 'update' | 'delete';
/** Per verb, SQL: true for a `row` that the person of $1 (membership), $2 (organisation) and $3 (functions) may so change. */
type Own = Readonly<Partial<Record<Verb, string>>> & { readonly columns?: readonly string[] };

const mine = 'row.membership_id = $1::uuid';
const ours = 'row.organisation_id = $2::uuid';
const tied = (referral: string): string =>
  `exists (select from hub.referral_party party where party.referral_id = ${referral} and party.organisation_id = $2::uuid and party.relations & $3::int <> 0)`;
const signed = `row.author_id = $1::uuid and ${tied('row.referral_id')}`;
const coordinates = `$3::int & ${caseRelations.coordinator} <> 0`;
const acrossPersons = ['row.low_id', 'row.high_id']
  .map(
    (person) =>
      `exists (select from hub.participant_party party where party.participant_id = ${person} and party.organisation_id = $2::uuid and party.relations & $3::int & ${caseRelations.coordinator} <> 0)`,
  )
  .join(' and ');

const own: Readonly<Record<string, Own>> = {
  attachment: { insert: mine },
  attachment_content: {
    insert:
      'exists (select from hub.attachment file where file.id = row.attachment_id and file.membership_id = $1::uuid)',
  },
  audit_event: { insert: `${mine} and ${ours}` },
  consent: { insert: signed },
  deadline_setting: {
    insert: `${ours} and ${coordinates}`,
    update: `${ours} and ${coordinates}`,
    columns: ['version', 'amounts'],
  },
  idempotency_key: { insert: ours },
  mail: {
    update: `$1::uuid = (select id from hub.membership where function = 'ADMINISTRATOR') and row.state <> 'SENT'`,
    columns: ['state'],
  },
  message: { insert: signed },
  message_attachment: {
    insert:
      'exists (select from hub.attachment file where file.id = row.attachment_id and file.membership_id = $1::uuid)',
  },
  message_reading: { insert: mine },
  notification: { update: mine, columns: ['read_at'] },
  notification_preference: {
    insert: mine,
    update: mine,
    columns: [
      'language',
      'in_app',
      'mail_at_once',
      'mail_in_digest',
      'digest_hour',
      'quiet_from',
      'quiet_until',
      'quiet_on_weekends',
    ],
  },
  offer: {
    update: `${ours} and ${coordinates}`,
    columns: ['places', 'weeks', 'next_start', 'volunteer_percent', 'declared_at', 'version'],
  },
  outbox: { insert: tied('row.referral_id') },
  // A new person is nobody's; once a referral is about them they are whose referral it is.
  participant: {
    insert: `$3::int & ${caseRelations.referrer} <> 0`,
    update: `exists (select from hub.participant_party party where party.participant_id = row.id and party.organisation_id = $2::uuid and party.relations & $3::int <> 0)`,
    delete: 'false',
  },
  person_link: {
    insert: `${acrossPersons} and row.decided_by_id = $1::uuid`,
    update: acrossPersons,
    columns: ['undone_at', 'undone_by_id'],
  },
  reading_claim: { insert: mine, update: mine, delete: mine, columns: ['person_name', 'until'] },
  reason: {
    insert: `${coordinates} and exists (select from hub.agreement where lead_id = $2::uuid)`,
    update: `${coordinates} and exists (select from hub.agreement where lead_id = $2::uuid)`,
    columns: ['version', 'label_fr', 'label_en', 'note_required', 'active', 'position'],
  },
  // Neither another's, nor one that is sent already: those come in by their steps alone.
  referral: {
    insert: 'false',
    update: tied('row.id'),
    delete: `row.status = 'DRAFT' and row.referrer_id = $2::uuid`,
  },
  // Steps alone change who is what: parties.test.ts tries the steps.
  referral_party: { insert: 'false', update: 'false', delete: 'false' },
  saved_view: {
    insert: mine,
    update: mine,
    delete: mine,
    columns: ['place', 'name', 'criteria', 'is_default'],
  },
  status_update: { insert: signed },
};

interface Reach {
  readonly table: string;
  readonly verbs: readonly Verb[];
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly inserted: readonly string[];
}
let reached: readonly Reach[] = [];

beforeAll(async () => {
  const cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.set(person, await toldViewer(owner, person));
  await fill(cases.followed.uuid);
  const { rows } = await owner.query<Reach>(`
    select c.relname as table,
           array_remove(array[case when insertable <> '{}' then 'insert' end, case when updatable <> '{}' then 'update' end,
                              case when has_table_privilege('maillage_writer', c.oid, 'DELETE') then 'delete' end], null) as verbs,
           array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
                  where indrelid = c.oid and indisprimary) as key, updatable as columns, types, insertable as inserted
      from pg_class c cross join lateral (
        select array_agg(attname::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'INSERT')) as insertable,
               array_agg(attname::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'UPDATE')) as updatable,
               array_agg(atttypid::regtype::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'UPDATE')) as types
          from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) columns
     where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and (insertable <> '{}' or updatable <> '{}')
     order by 1`);
  reached = rows;
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

/** Rows of everybody in the tables that a demonstration leaves empty. */
async function fill(referral: string): Promise<void> {
  await owner.query(
    `insert into hub.deadline_setting (organisation_id) select id from hub.organisation where kind = 'CPCA' on conflict do nothing`,
  );
  await owner.query(`insert into hub.saved_view (id, membership_id, place, name, criteria, is_default, created_at)
    select gen_random_uuid(), id, 'INBOX', 'À moi', '{}', false, now() from hub.membership`);
  await owner.query(`insert into hub.message_reading (message_id, membership_id, at)
    select message.id, membership.id, now() from hub.membership, (select id from hub.message limit 1) message on conflict do nothing`);
  await owner.query(
    `insert into hub.consent (id, referral_id, at, kind, manner, said_on, author_id, author_name, author_function, author_organisation_id)
    select gen_random_uuid(), $1, now(), 'CONSENTED', 'ORAL', current_date, id, person_name, function, organisation_id from hub.membership`,
    [referral],
  );
}

/** Tries one statement and undoes it: true when it changes a row, or would but for a key that is taken. */
async function goesThrough(sql: string, parameters: readonly unknown[]): Promise<boolean> {
  await api.query('savepoint attempt');
  try {
    return ((await api.query(sql, [...parameters])).rowCount ?? 0) > 0;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === forbidden) return false;
    // Refused for what it says, and not for whose it is: whoever wrote it was let through.
    if (code.startsWith('23')) return true;
    throw error;
  } finally {
    await api.query('rollback to attempt');
  }
}

/** Rows that are not this person's to change so. */
async function foreign(
  table: string,
  verb: Verb,
  viewer: ToldViewer,
): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(row) as row from hub.${table} row
      where not coalesce(${own[table]?.[verb] ?? 'false'}, false) and $1::uuid is not null and $2::uuid is not null and $3::int is not null
      order by md5(row::text) limit 4`,
    [viewer.membership_id, viewer.organisation_id, viewer.functions],
  );
  return rows.map(({ row }) => row);
}

/** A value that no row of the demonstration has there. */
function otherValue(column: string, type: string): string {
  if (column === 'state') return "'QUEUED'";
  const values: Readonly<Record<string, string>> = {
    text: "'x'",
    uuid: 'gen_random_uuid()',
    boolean: `not coalesce(${column}, false)`,
    integer: `coalesce(${column}, 0) + 1`,
    'text[]': "'{X}'",
    jsonb: `'{"x": 1}'`,
  };
  return values[type] ?? 'now()';
}

function attempts(
  { table, key, columns, types, inserted }: Reach,
  verb: Verb,
  row: Record<string, unknown>,
): readonly (readonly [string, readonly unknown[]])[] {
  const where = key.map((column, at) => `${column} = $${at + 1}`).join(' and ');
  const keys = key.map((column) => row[column]);
  if (verb === 'delete') return [[`delete from hub.${table} where ${where}`, keys]];
  if (verb === 'update')
    return columns.map((column, at) => [
      `update hub.${table} set ${column} = ${otherValue(column, types[at] ?? '')} where ${where}`,
      keys,
    ]);
  const copy = { ...row, ...(key.length === 1 && key[0] === 'id' ? { id: newId() } : {}) };
  return [
    [
      `insert into hub.${table} (${inserted.join(', ')}) select ${inserted.join(', ')} from jsonb_populate_record(null::hub.${table}, $1)`,
      [copy],
    ],
  ];
}

test('every table that the writer reaches is listed, and no other', () => {
  expect(reached.map(({ table }) => table)).toEqual(Object.keys(own).sort());
});

test('of what is changed row by row, these columns and no other', () => {
  for (const { table, columns } of reached) {
    if (['referral', 'participant', 'referral_party'].includes(table)) continue; // column by column in writes.test.ts
    expect([...(columns ?? [])].sort(), table).toEqual([...(own[table]?.columns ?? [])].sort());
  }
});

test.each(personas)(
  '%s × every table × every verb: nothing on a row that is somebody else’s',
  async (person) => {
    const viewer = viewers.get(person)!;
    const through: string[] = [];
    let tried = 0;
    for (const reach of reached) {
      for (const verb of reach.verbs) {
        const rows = await foreign(reach.table, verb, viewer);
        await asViewer(api, 'maillage_writer', viewer, async () => {
          for (const row of rows) {
            for (const [sql, parameters] of attempts(reach, verb, row)) {
              tried += 1;
              if (await goesThrough(sql, parameters)) through.push(`${sql} ${JSON.stringify(parameters)}`);
            }
          }
        });
      }
    }
    expect(through).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  },
);

test('an event is told of a step that one takes, and to nobody in another’s name', async () => {
  const [row] = await hub.sql<{ id: string }>(
    "select id from hub.referral where reference is not null and legal_basis <> 'VOLUNTARY' limit 1",
  );
  const tell = `insert into hub.outbox (id, at, topic, referral_id, audience) values ($1, now(), $2, $3, ${everyRelation})`;
  for (const [person, topic, told] of [
    ['hebergement63', 'ACCEPT', false],
    ['hebergement63', 'ADD_STATUS_UPDATE', true],
    ['coordination0363', 'ACCEPT', true],
    ['coordination0363', 'WITHDRAW', false],
  ] as const) {
    const answer = await asViewer(api, 'maillage_writer', viewers.get(person)!, () =>
      goesThrough(tell, [newId(), topic, row?.id]),
    );
    expect(answer, `${person} ${topic}`).toBe(told);
  }
});
