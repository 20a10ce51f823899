import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fs } from '@mikro-orm/core/fs-utils';
import { Migration } from '@mikro-orm/migrations';
import type { MikroORM, Transaction } from '@mikro-orm/postgresql';
import { checkOldRows } from './check-old-rows.ts';
import { StartProblem } from '../problem.ts';
import { schemaInForce } from './release.ts';
import { rightsInForce } from './rights-in-force.ts';

type Execute = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/**
 * Brings the tables up to date, and puts the rights of `schema/visible.sql` and the values of `schema/values.sql` in
 * force, in one transaction: no table ever exists without its mask. What may take its time on a large table, and closes it to nobody, comes after it, a
 * statement at a time: migrations that are not transactional (an index built concurrently). Where nothing is to be
 * done, nothing is locked. `owner` is connected as maillage_owner.
 * @param sql what is put in force: but for tests of an upgrade, that of this release
 */
export async function migrate(owner: MikroORM, sql = schemaInForce()): Promise<void> {
  const hash = createHash('sha256').update(sql).digest('hex');
  const { together, apart } = await pendingMigrations(owner);
  const run = async (migrations: readonly string[], transaction?: Transaction): Promise<unknown> =>
    owner.migrator.up({ migrations: [...migrations], ...(transaction && { transaction }) });
  if (together.length > 0 || !(await isInForce((text) => owner.em.execute(text), hash)))
    await whenNobodyElseHolds(() =>
      owner.em.fork().transactional(async (em) => {
        const execute: Execute = (text, parameters) => em.execute(text, parameters);
        await lockEverything(execute);
        await run(together, em.getTransactionContext());
        await apply(execute, sql, hash);
      }),
    );
  for (const name of apart) await run([name]);
  await checkOldRows((text) => owner.em.execute(text));
}

/** What is still to be run: `together` in the one transaction with the rights, `apart` after it. Each in its order. */
async function pendingMigrations(
  owner: MikroORM,
): Promise<Readonly<Record<'together' | 'apart', readonly string[]>>> {
  const pending = { together: [] as string[], apart: [] as string[] };
  for (const { name, path: file = '' } of await owner.migrator.getPending()) {
    const exported = Object.values(await fs.dynamicImport<Record<string, typeof Migration>>(file));
    const [Class = Migration] = exported;
    const transactional = (Reflect.construct(Class, []) as Migration).isTransactional();
    pending[transactional ? 'together' : 'apart'].push(name);
  }
  return pending;
}

/** True when the catalogue still is what this very file made of it: nobody has given or changed a right since. */
async function isInForce(execute: Execute, hash: string): Promise<boolean> {
  const [{ applied } = { applied: null }] = (await execute(
    "select obj_description(to_regnamespace('visible'), 'pg_namespace') as applied",
  )) as { applied: string | null }[];
  return applied === `${hash} ${await rightsInForce(execute)}`;
}

async function apply(execute: Execute, sql: string, hash: string): Promise<void> {
  await execute(sql);
  await execute(`comment on schema visible is '${hash} ${await rightsInForce(execute)}'`);
}

/**
 * PostgreSQL ends one of two transactions that wait for each other, the one that has waited a second (`deadlock_timeout`).
 * Who is at work must not be that one: all locks are taken first, within less than a second, or given back and asked for
 * again. Once they are there nothing is waited for any more, and whoever works meanwhile waits and goes on. A migration
 * that asks for a lock of something else (an extension, another schema) waits no longer for it: `lock_timeout`.
 */
const lockMilliseconds = 700;

async function lockEverything(execute: Execute): Promise<void> {
  await execute(
    `set local statement_timeout = ${lockMilliseconds}; set local lock_timeout = ${lockMilliseconds}`,
  );
  await execute(`do $$
    declare
      relation regclass;
    begin
      for relation in
        select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('visible', 'jobs', 'hub', 'graphile_worker') and c.relkind in ('r', 'p', 'v') and c.relowner = current_user::regrole
         order by n.nspname desc, c.relname
      loop
        execute format('lock table %s in access exclusive mode', relation);
      end loop;
    end $$`);
  await execute('set local statement_timeout = 0');
}

/** What PostgreSQL answers when a lock was not had in time, or when two waited for each other. */
const busy = ['57014', '55P03', '40P01'];
const attempts = 60;

/** Tries until it has the locks: for a minute and more, within which any request at work has ended. */
async function whenNobodyElseHolds(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (cause) {
      if (!busy.includes((cause as { code?: string }).code ?? '')) throw cause;
      if (attempt === attempts)
        throw new StartProblem(
          'The tables stay locked by others, so the rights of this release cannot be put in force. End what works on the database for this long, or stop the other hubs, and start again.',
          { cause },
        );
      await pause(100 + Math.random() * 300);
    }
  }
}
