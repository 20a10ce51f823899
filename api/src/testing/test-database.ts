import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { inject } from 'vitest';
import { databaseUrl, withClient } from '../start/postgres/database.ts';
import { startEmbedded, throwaway } from '../start/postgres/embedded.ts';
import { prepareDatabase } from '../start/prepare.ts';
import { databaseRights } from '../start/roles/roles.ts';
import { signEverybodyIn } from './sessions.ts';
import { testSecret } from './test-secret.ts';

export { testSecret } from './test-secret.ts';

const template = 'maillage_template';

/** A database of its own with the reference network and the demonstration's accounts in it, all of them signed in. */
export interface TestDatabase {
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A copy of the run's template, which the first to ask prepares. */
export async function testDatabase(): Promise<TestDatabase> {
  return newDatabase(async (admin, adminUrl, name) => {
    await admin.query('select pg_advisory_lock(1)');
    await ensureTemplate(admin, adminUrl);
    await admin.query(`create database ${name} template ${template}`);
    await admin.query(databaseRights(name));
  });
}

/** A database with nothing in it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return newDatabase(async (admin, _, name) => void (await admin.query(`create database ${name}`)));
}

async function newDatabase(
  create: (admin: Client, adminUrl: string, name: string) => Promise<void>,
): Promise<TestDatabase> {
  const server = await startEmbedded(inject('databaseFolder'), { settings: throwaway });
  const name = `test_${randomUUID().slice(0, 8)}`;
  await withClient(server.adminUrl, (admin) => create(admin, server.adminUrl, name));
  return {
    adminUrl: databaseUrl(server.adminUrl, name),
    drop: () =>
      withClient(
        server.adminUrl,
        async (admin) => void (await admin.query(`drop database ${name} with (force)`)),
      ),
  };
}

async function ensureTemplate(admin: Client, adminUrl: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return;
  const unfinished = `${template}_unfinished`;
  await admin.query(`drop database if exists ${unfinished} with (force)`);
  await admin.query(`create database ${unfinished}`);
  await prepareDatabase({
    adminUrl: databaseUrl(adminUrl, unfinished),
    secrets: [testSecret],
    demo: true,
  });
  await admin.query(databaseRights(unfinished));
  await signEverybodyIn(databaseUrl(adminUrl, unfinished));
  await admin.query(`alter database ${unfinished} rename to ${template}`);
}
