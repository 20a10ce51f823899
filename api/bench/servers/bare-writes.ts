import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { demoAccounts, type DemoKey } from '../../src/demo/accounts.ts';
import type { ViewerSettings } from '../viewer.ts';

/**
 * The statements without which a step is not taken: the row locked and changed, its line, its trace and its event. What
 * the database does by itself (guards, parties of the person, desks, who is told) it does for them as for the hub.
 */
interface Author {
  readonly membership: string;
  readonly organisation: string;
  readonly name: string;
  readonly function: string;
}

/** Accepts a referral that was acknowledged. */
export async function accept(client: PoolClient, viewer: ViewerSettings, id: string): Promise<void> {
  const now = new Date();
  const { version, status } = await locked(client, id);
  await client.query({
    name: 'accept',
    text: `update hub.referral set status = 'ACCEPTED', updated_at = $2, due_at = $2::timestamptz + interval '14 days', accepted_at = $2,
      version = version + 1 where id = $1 and version = $3`,
    values: [id, now, version],
  });
  await record(client, authorOf(viewer, 'coordination0363'), id, now, 'ACCEPT', status, 'ACCEPTED', 255);
}

/** Sends a draft to the CPCA that reads, with the parties that follow from it. */
export async function submit(
  client: PoolClient,
  viewer: ViewerSettings,
  recipient: string,
  id: string,
): Promise<void> {
  const now = new Date();
  const { version } = await locked(client, id);
  const author = authorOf(viewer, 'spip63');
  await client.query({
    name: 'submit',
    text: `update hub.referral set reference = $4, status = 'SUBMITTED', recipient_id = $5, submitted_at = $2, updated_at = $2,
      acknowledge_by = $2::timestamptz + interval '4 days', due_at = $2::timestamptz + interval '4 days', version = version + 1
      where id = $1 and version = $3`,
    values: [id, now, version, `63-2026-${id}`, recipient],
  });
  await client.query({
    name: 'key',
    text: 'insert into hub.idempotency_key (organisation_id, key, referral_id) values ($1, $2, $3)',
    values: [author.organisation, `bare-${id}`, id],
  });
  await client.query({
    name: 'consent',
    text: `insert into hub.consent (id, referral_id, at, kind, manner, said_on, author_id, author_name, author_function, author_organisation_id)
      values ($1, $2, $3::timestamptz, 'INFORMED', 'WITH_REFERRAL', $3::timestamptz::date, $4, $5, $6, $7)`,
    values: [randomUUID(), id, now, author.membership, author.name, author.function, author.organisation],
  });
  await client.query({
    name: 'parties',
    text: `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
      values ($1, $3, 1, '{}', $4), ($2, $3, 24, '{}', $4)
      on conflict (organisation_id, referral_id) do update
        set relations = excluded.relations, modules = excluded.modules, submitted_at = excluded.submitted_at`,
    values: [author.organisation, recipient, id, now],
  });
  await record(client, author, id, now, 'SUBMIT', 'DRAFT', 'SUBMITTED', 31);
}

async function locked(client: PoolClient, id: string): Promise<{ version: number; status: string }> {
  const { rows } = await client.query<{ version: number; status: string }>({
    name: 'locked',
    text: 'select * from hub.referral where id = $1 for update',
    values: [id],
  });
  const [row] = rows;
  if (row === undefined) throw new Error(`${id} is not there for who writes.`);
  return row;
}

async function record(
  client: PoolClient,
  author: Author,
  id: string,
  now: Date,
  action: string,
  from: string,
  to: string,
  audience: number,
): Promise<void> {
  await client.query({
    name: 'line',
    text: `insert into hub.status_update (id, referral_id, at, action, from_status, to_status, author_id, author_name, author_function, author_organisation_id, audience)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      randomUUID(),
      id,
      now,
      action,
      from,
      to,
      author.membership,
      author.name,
      author.function,
      author.organisation,
      audience,
    ],
  });
  await client.query({
    name: 'trace',
    text: `insert into hub.audit_event (id, at, membership_id, organisation_id, action, object_type, object_id)
      values ($1, $2, $3, $4, $5, 'Referral', $6)`,
    values: [randomUUID(), now, author.membership, author.organisation, action, id],
  });
  await client.query({
    name: 'event',
    text: `insert into hub.outbox (id, at, topic, audience, object_type, object_id) values ($1, $2, $3, $4, 'Referral', $5)`,
    values: [randomUUID(), now, action, audience, id],
  });
}

function authorOf(viewer: ViewerSettings, key: DemoKey): Author {
  const account = demoAccounts.find((one) => one.key === key);
  return {
    membership: viewer['maillage.membership_id'] ?? '',
    organisation: viewer['maillage.organisation_id'] ?? '',
    name: account?.name ?? '',
    function: account?.function ?? '',
  };
}
