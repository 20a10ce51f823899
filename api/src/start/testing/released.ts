import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import { initOrm } from '../../orm.ts';
import { repositoryFolder } from '../../settings.ts';
import { withClient } from '../postgres/database.ts';
import { addressOf } from '../secret/logins.ts';
import { migrateJobs } from '../migrations/migrate-jobs.ts';
import { rightsSql } from '../migrations/rights-in-force.ts';
import { prepareRoles } from '../roles/roles.ts';

const folder = path.join(import.meta.dirname, '../releases');

/** The releases of which a hub may still be in use, oldest first. */
export const releases: readonly string[] = readdirSync(folder).sort();

const fileOf = (release: string, name: string): string => {
  const file = path.join(folder, release, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** The migrations that a release had, each with the checksum of its text then. */
export function migrationsOf(
  release: string,
): readonly { readonly name: string; readonly checksum: string }[] {
  return fileOf(release, 'migrations.sha256')
    .trim()
    .split('\n')
    .map((line) => ({ checksum: line.slice(0, 64), name: line.slice(66) }));
}

/** The checksum of a migration's text now. */
export const checksumOf = (migration: string): string =>
  createHash('sha256')
    .update(readFileSync(path.join(repositoryFolder, 'migrations', migration)))
    .digest('hex');

/** Makes of an empty database one as this release made it, with a little in it. */
export async function asReleased(adminUrl: string, release: string, secret: string): Promise<void> {
  await withClient(adminUrl, (admin) => prepareRoles(admin, secret));
  await migrateJobs(adminUrl);
  await asOwner(adminUrl, async (orm) => {
    await orm.migrator.up({
      migrations: migrationsOf(release).map(({ name }) => path.basename(name, '.ts')),
    });
    for (const name of ['queue.sql', 'visible.sql', 'filling.sql'])
      await orm.em.execute(fileOf(release, name));
  });
}

/** Runs work as the owner of the tables, as the hub's start does. */
export async function asOwner(adminUrl: string, work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const orm = await initOrm(addressOf(adminUrl), { role: 'maillage_owner', connections: 2 });
  try {
    await work(orm);
  } finally {
    await orm.close();
  }
}

/** Everything that a database is made of, a line each: rights and policies, tables, constraints, indexes, triggers, functions. */
export async function catalogueOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with relation as (
      select c.*, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('hub', 'visible', 'jobs', 'auth', 'graphile_worker') and c.relkind in ('r', 'p', 'v', 'S'))
    select line from (${rightsSql}
      union all
      select format('column %s.%s %s %s %s', name, attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
        from relation join pg_attribute on attrelid = relation.oid and attnum > 0 and not attisdropped
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
      union all
      select format('constraint %s on %s %s', conname, name, pg_get_constraintdef(pg_constraint.oid)) from pg_constraint join relation on relation.oid = conrelid
      union all
      select pg_get_indexdef(indexrelid) from pg_index join relation on relation.oid = indrelid
      union all
      select format('trigger %s %s', tgenabled, pg_get_triggerdef(pg_trigger.oid)) from pg_trigger join relation on relation.oid = tgrelid where not tgisinternal
      union all
      select format('function of %s: %s', proowner::regrole, pg_get_functiondef(p.oid)) from pg_proc p join pg_namespace n on n.oid = pronamespace
       where nspname in ('hub', 'auth', 'public') and prokind = 'f') whole order by line collate "C"`);
  return rows.map(({ line }) => line);
}
