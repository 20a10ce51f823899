import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import { repositoryFolder } from '../../settings.ts';
import { StartProblem } from '../problem.ts';
import { isReadable } from '../readable.ts';

/** What this release expects of a database. */
export interface Release {
  readonly version: string;
  /** Names of its migrations, in their order. */
  readonly migrations: readonly string[];
  /** Hash of its masks, and of the values that it knows. */
  readonly masks: string;
}

/** What a database has been brought to. */
export interface DatabaseState {
  readonly migrations: readonly string[];
  /** Hashes of the files of masks that were in force, the newest first. */
  readonly masks: readonly string[];
}

/** The release that these files are. */
export function thisRelease(): Release {
  const file = (name: string): string => path.join(repositoryFolder, name);
  return {
    version: (JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string }).version,
    migrations: readdirSync(file('migrations'))
      .filter((name) => /^[^.].*[.]ts$/.test(name))
      .map((name) => name.replace(/[.]ts$/, ''))
      .sort(),
    masks: createHash('sha256').update(schemaInForce()).digest('hex'),
  };
}

/**
 * What a start puts in force beside the migrations, as SQL: who may do what, and which values are known.
 * @param rights the file of this release, but for tests of an upgrade
 */
export function schemaInForce(rights = 'schema/visible.sql'): string {
  return [rights, 'schema/values.sql']
    .map((file) => path.resolve(repositoryFolder, file))
    .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
    .join('\n');
}

/** The state of a database, as its owner or the login of the accounts reads it. */
export async function stateOf(client: ClientBase): Promise<DatabaseState> {
  const names = async (schema: string, relation: string, order: string): Promise<readonly string[]> => {
    if (!(await isReadable(client, schema, relation))) return [];
    const { rows } = await client.query<{ name: string }>(
      `select name from ${schema}.${relation} order by ${order}`,
    );
    return rows.map(({ name }) => name);
  };
  const applied = await names('auth', 'applied_migration', 'name');
  return {
    // The view came with a migration: the owner of an older database reads its table.
    migrations: applied.length > 0 ? applied : await names('hub', 'migration', 'name'),
    masks: await names('auth', 'masks', 'in_force_since desc'),
  };
}

/**
 * Refuses a database that a newer release has worked on: its migrations cannot be undone, and who put the masks of
 * an older release back would show what the newer one hides.
 */
export function refuseNewerDatabase(release: Release, state: DatabaseState): void {
  const unknown = state.migrations.filter((name) => !release.migrations.includes(name));
  if (unknown.length > 0) {
    throw newer(
      release,
      `it has ${unknown.join(', ')}, and the newest migration here is ${release.migrations.at(-1) ?? 'none'}`,
    );
  }
  if (state.masks.indexOf(release.masks) > 0) {
    throw newer(
      release,
      `the masks here (${short(release.masks)}) were in force before and were replaced by newer ones (${short(state.masks[0])})`,
      ' To go back to them on purpose: npm run migrate -- --older-masks',
    );
  }
}

/** What keeps a hub that may change nothing from serving this database; null: nothing. */
export function missingOf(release: Release, state: DatabaseState): string | null {
  const pending = release.migrations.filter((name) => !state.migrations.includes(name));
  if (pending.length > 0) return `migrations ${pending.join(', ')}`;
  return state.masks[0] === release.masks ? null : `masks ${short(release.masks)}`;
}

/** Notes which masks are in force; the client acts as the owner. */
export async function noteMasks(owner: ClientBase, { masks }: Release): Promise<void> {
  await owner.query(
    `insert into auth.masks (name) select $1
      where $1 is distinct from (select name from auth.masks order by in_force_since desc limit 1)
     on conflict (name) do update set in_force_since = excluded.in_force_since`,
    [masks],
  );
}

const short = (hash = ''): string => hash.slice(0, 8);

const newer = ({ version }: Release, why: string, remedy = ''): StartProblem =>
  new StartProblem(
    `The database is newer than this release (${version}), and nothing was changed: ${why}. ` +
      `Start the newer release, or restore the backup made before it.${remedy}`,
  );
