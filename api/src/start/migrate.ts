import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { repositoryFolder } from '../settings.ts';

const viewsFile = path.join(repositoryFolder, 'schema/visible.sql');

/**
 * Brings the tables up to date and puts the masked views in force, in one transaction: no table ever exists
 * without its mask. `owner` is connected as maillage_owner.
 */
export async function migrate(owner: MikroORM): Promise<void> {
  await owner.em.fork().transactional(async (em) => {
    const transaction = em.getTransactionContext();
    const applied = await owner.migrator.up({ transaction });
    await applyViews((sql, parameters) => em.execute(sql, parameters), applied.length > 0);
  });
}

type Execute = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/** The views are replaced when their file changed, and after each migration since they read its tables. */
async function applyViews(execute: Execute, tablesChanged: boolean): Promise<void> {
  if (!existsSync(viewsFile)) return;
  const sql = readFileSync(viewsFile, 'utf8');
  const hash = createHash('sha256').update(sql).digest('hex');
  const [{ inForce } = { inForce: null }] = (await execute(
    "select obj_description('visible'::regnamespace, 'pg_namespace') as \"inForce\"",
  )) as { inForce: string | null }[];
  if (inForce === hash && !tablesChanged) return;
  await execute(sql);
  await execute(`comment on schema visible is '${hash}'`);
}
