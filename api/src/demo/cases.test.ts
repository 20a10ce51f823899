import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referralStatuses } from '../access/index.ts';
import { nodeId } from '../ids.ts';
import { knownColumns } from '../known-values.ts';
import { isReference } from '../referrals/index.ts';
import { withClient } from '../start/postgres/database.ts';
import { hubForFile } from '../testing/index.ts';
import { demoCases, loadDemoCases } from './cases.ts';
import type { DemoKey } from './accounts.ts';

const hub = hubForFile();

const load = (): Promise<boolean> =>
  withClient(hub.database.adminUrl, async (client) => {
    await client.query('set role maillage_owner');
    await client.query('begin');
    const loaded = await loadDemoCases(client);
    await client.query('commit');
    return loaded;
  });

beforeAll(async () => void (await load()));

const tables = ['referral', 'participant', 'referral_party', 'status_update', 'membership'];
const counts = (): Promise<{ count: number }[]> =>
  hub.sql(tables.map((table) => `select count(*)::int as count from hub.${table}`).join(' union all '));

test('there are sixty people, in every state and under every legal frame, and two cases that go on elsewhere', async () => {
  const rows = await hub.sql<{ status: string; legal_basis: string; department_code: string }>(
    'select status, legal_basis, department_code from hub.referral',
  );
  expect(rows).toHaveLength(62);
  expect((await counts())[1]).toEqual({ count: 60 });
  expect(new Set(rows.map((row) => row.status))).toEqual(new Set(referralStatuses));
  expect(new Set(rows.map((row) => row.legal_basis)).size).toBe(11);
  expect(new Set(rows.map((row) => row.department_code)).size).toBe(6);
});

test('they are loaded once', async () => {
  const before = await counts();
  expect(await load()).toBe(false);
  expect(await counts()).toEqual(before);
});

test('no step lies in the future or before the one it follows, and each line continues the one before', async () => {
  const lines = await hub.sql<{
    referral_id: string;
    at: Date;
    from_status: string | null;
    to_status: string | null;
  }>(
    'select referral_id, at, from_status, to_status from hub.status_update where to_status is not null order by id',
  );
  const reached = new Map<string, { at: Date; to: string | null }>();
  for (const line of lines) {
    const before = reached.get(line.referral_id);
    expect(line.from_status).toBe(before?.to ?? 'DRAFT');
    expect(line.at.getTime()).toBeGreaterThan(before?.at.getTime() ?? 0);
    expect(line.at.getTime()).toBeLessThanOrEqual(Date.now());
    reached.set(line.referral_id, { at: line.at, to: line.to_status });
  }
  const sent = await hub.sql<{ id: string; status: string; reference: string }>(
    "select id, status, reference from hub.referral where status <> 'DRAFT' and redirected_from_id is null",
  );
  for (const { id, status, reference } of sent) {
    expect(reached.get(id)?.to).toBe(status);
    expect(isReference(reference)).toBe(true);
  }
});

test('the steps that have a date of their own are dated as the timeline says', async () => {
  const [wrong] = await hub.sql<{ count: number }>(
    `select count(*)::int as count from hub.referral
      where (status not in ('DRAFT', 'SUBMITTED')) <> (acknowledged_at is not null)
         or (status = 'DECLINED') <> (decline_reason is not null)
         or (status = 'WITHDRAWN') <> (withdraw_reason is not null)
         or (status = 'SUSPENDED') <> (suspend_reason is not null)
         or (status = 'SUSPENDED') <> (suspended_at is not null)
         or (status = 'ENDED_EARLY') <> (end_reason is not null)
         or (status = 'ENDED_EARLY') <> (ended_at is not null)
         or (status = 'COMPLETED') <> (completed_at is not null)
         or (status in ('SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY')) <> (intake_at is not null)
         or (status = 'SCHEDULED') <> (coalesce(intake_at > now(), false))
         or (status = 'REDIRECTED') <> (redirected_at is not null)
         or (redirect_to_id is not null) <> (redirect_asked_at is not null)
         or (status = 'REDIRECTED') <> exists (select from hub.referral later where later.redirected_from_id = referral.id)`,
  );
  expect(wrong).toEqual({ count: 0 });
});

test('nobody in them could be telephoned or written to', async () => {
  const people = await hub.sql<{ phone: string; email: string | null }>(
    'select phone, email from hub.participant',
  );
  for (const { phone, email } of people) {
    expect(phone).toMatch(/^06 39 98 \d\d \d\d$/);
    if (email !== null) expect(email).toMatch(/^[a-z-]+\.[a-z-]+@exemple\.fr$/);
  }
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
});

interface Seen {
  readonly status: string;
  readonly isOverdue: boolean | null;
  readonly relations: readonly string[];
  readonly hidden: readonly string[];
  readonly participant: { readonly birthName: string } | null;
}

describe('each person of the demonstration sees a share', () => {
  const shares = new Map<DemoKey, readonly Seen[]>();
  const people = [
    'parquet63', 'jap63', 'spip63', 'spip03', 'coordination0363', 'coordination26', 'equipe63', 'psychologue63',
    'sante63', 'hebergement63', 'association03', 'ars', 'prefecture', 'admin',
  ] as const satisfies readonly DemoKey[]; // prettier-ignore
  beforeAll(async () => {
    for (const person of people) {
      const client = await hub.as(person);
      const { referrals } = await client.data<{ referrals: { edges: { node: Seen }[] } }>(
        '{ referrals(first: 100) { edges { node { status isOverdue relations hidden participant { birthName } } } } }',
      );
      shares.set(person, referrals.edges.map(({ node }) => node)); // prettier-ignore
    }
  });
  afterAll(() => shares.clear());

  const share = (person: DemoKey): readonly Seen[] => shares.get(person) ?? [];
  const statuses = (person: DemoKey): ReadonlySet<string> =>
    new Set(share(person).map(({ status }) => status));

  test.each([
    ['parquet63', 12],
    ['jap63', 8],
    ['spip63', 8],
    ['spip03', 4],
    ['coordination0363', 25],
    ['equipe63', 25],
    ['coordination26', 14],
    ['psychologue63', 5],
    ['sante63', 3],
    ['hebergement63', 3],
    ['association03', 3],
  ] as const)('%s: at least %i', (person, least) => {
    expect(share(person).length).toBeGreaterThanOrEqual(least);
  });

  test.each(['ars', 'prefecture', 'admin'] as const)('%s: none', (person) => {
    expect(share(person)).toEqual([]);
  });

  test('the first start has something of everything to show', async () => {
    const late = share('coordination0363').filter(({ isOverdue }) => isOverdue);
    expect(new Set(late.map(({ status }) => status))).toEqual(
      new Set(['SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED']),
    );
    const coordinator = await hub.as('coordination0363');
    const { referrals, capacities } = await coordinator.data<{
      referrals: { edges: { node: { unreadMessages: number; recipientReason: string | null } }[] };
      capacities: { nextStart: string | null }[];
    }>(
      '{ referrals(first: 100) { edges { node { unreadMessages recipientReason } } } capacities { nextStart } }',
    );
    const cases = referrals.edges.map(({ node }) => node);
    expect(cases.filter(({ unreadMessages }) => unreadMessages > 0)).toHaveLength(3);
    expect(cases.filter(({ recipientReason }) => recipientReason !== null)).toHaveLength(1);
    expect(capacities.filter(({ nextStart }) => nextStart !== null)).toHaveLength(1);
  });

  test('a file of a conversation is there for who reads the conversation, and for nobody else', async () => {
    const [file] = await hub.sql<{ id: string; name: string }>('select id, name from hub.attachment');
    const address = `/files/${nodeId('Attachment', file!.id)}`;
    const officer = await hub.as('spip63');
    const answer = await officer.raw(address);
    expect([
      answer.status,
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 8)
        .toString(),
    ]).toEqual([200, '%PDF-1.4']);
    const housing = await hub.as('hebergement63');
    expect((await housing.raw(address)).status).toBe(404);
  });

  test('the sender has drafts, questions to answer and accepted ones', () => {
    expect([...statuses('spip63')]).toEqual(expect.arrayContaining(['DRAFT', 'INFO_REQUESTED', 'ACCEPTED']));
  });

  test('the coordination has some late, and no drafts', () => {
    expect(share('coordination0363').some(({ isOverdue }) => isOverdue === true)).toBe(true);
    expect(statuses('coordination0363')).not.toContain('DRAFT');
  });

  test('without the person’s consent the association follows the status only', () => {
    const uninformed = share('association03').filter(({ relations }) =>
      relations.includes('UNINFORMED_REFERRER'),
    );
    expect(uninformed.map(({ participant }) => participant)).toEqual([null]);
    expect(share('association03').some(({ participant }) => participant?.birthName === 'Diallo')).toBe(true);
  });

  test('partners and psychologist see them through their own masks', () => {
    expect(share('hebergement63').every(({ hidden }) => hidden.includes('legalBasis'))).toBe(true);
    expect(share('psychologue63').every(({ relations }) => relations.includes('CLINICIAN'))).toBe(true);
    expect(share('sante63').map(({ relations }) => relations.join())).toEqual(
      expect.arrayContaining(['HEALTH_PARTNER', 'REFERRER', 'REFERRER,HEALTH_PARTNER']),
    );
  });
});

test('each case has one day for each of its steps', () => {
  expect(
    demoCases.every(({ days }) => days.every((day, index) => day <= (days[index - 1] ?? Infinity))),
  ).toBe(true);
});

/** Columns in which codes stand that are in no list of the code, and why. */
const unlisted: Readonly<Record<string, string>> = {
  'hub.intercommunality.kind': 'as the official source writes it',
  'hub.reason.code': 'rows that the region adds',
  'hub.referral.decline_reason': 'codes of those rows, held by a trigger',
  'hub.referral.end_reason': 'the same',
  'hub.referral.suspend_reason': 'the same',
  'hub.referral.withdraw_reason': 'the same',
  'hub.referral.entry_withdraw_reason': 'the same',
  'hub.referral_desk.legal_basis': 'kept by the database from the referral, which is held',
  'hub.referral_desk.modules': 'the same',
  'hub.referral_desk.came_by': 'the same',
  'hub.audit_event.action': 'what older releases wrote stays as it was',
  'hub.outbox.topic': 'a queue: what an older release wrote is still told',
};

test('a column that holds codes alone is held to a list of the code', async () => {
  const columns = await hub.sql<{ column: string; codes: string }>(`
    select format('%s.%s', attrelid::regclass, attname) as column,
           (xpath('//codes/text()', query_to_xml(format(
             'select bool_and(word ~ %L) as codes from (select unnest(%s) as word from %s) words', '^[A-Z]{2,}(_[A-Z]+)*$',
             case atttypid when 'text'::regtype then format('array[%I]', attname) else quote_ident(attname) end, attrelid::regclass),
             false, false, '')))[1]::text as codes
      from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'hub'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
       and atttypid in ('text'::regtype, 'text[]'::regtype)`);
  const coded = columns.filter(({ codes }) => codes === 'true').map(({ column }) => column);
  const listed = knownColumns.map(({ table, column }) => `hub.${table}.${column}`);
  expect(coded.length).toBeGreaterThan(20);
  expect(coded.filter((column) => !listed.includes(column) && !(column in unlisted))).toEqual([]);
});
