import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isEnumType, printType, type GraphQLSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { grids } from './src/access/index.ts';
import { describeViews } from './src/access/view-types/described-view.ts';
import { viewTypesText } from './src/access/view-types/types-text.ts';
import { initOrm } from './src/orm.ts';
import { repositoryFolder } from './src/settings.ts';
import { withClient, startEmbedded, throwaway } from './src/start/postgres/index.ts';
import { addressOf } from './src/start/secret/index.ts';
import { migrateJobs, migrate } from './src/start/migrations/index.ts';
import { prepareRoles } from './src/start/roles/index.ts';
import { endRunFolder, runFolder } from './src/testing/runs/run-folder.ts';

/**
 * `access/visible.types.ts`: the masked views, as a database that has them describes them. That takes some seconds of a
 * database of its own, so what came of the same sources is kept beside the packages, and not in the file: a line there
 * that told of what it was made would be in conflict with that of everybody else.
 * @param sql the views
 */
export async function viewTypes(filename: string, sql: string, schema: GraphQLSchema): Promise<string> {
  const made = createHash('sha256').update(sourcesOf(sql, schema)).digest('hex');
  const kept = path.join(repositoryFolder, 'node_modules/.cache/view-types', made);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const text = await withScratchDatabase(sql, async (adminUrl) =>
    withClient(adminUrl, async (owner) => viewTypesText(await describeViews(owner), schema)),
  );
  const formatted = await format(`${generated}\n${text}`, {
    ...(await resolveConfig(filename)),
    parser: 'typescript',
  });
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, formatted);
  return formatted;
}

const generated =
  '// Generated from the views by npm run codegen. Do not edit: change the grid, or add a migration.';

/** Everything that the types follow from, and what makes them. */
function sourcesOf(sql: string, schema: GraphQLSchema): string {
  const folder = (name: string): readonly string[] =>
    readdirSync(path.join(repositoryFolder, name))
      .sort()
      .map((file) => readFileSync(path.join(repositoryFolder, name, file), 'utf8'));
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType).map(printType);
  const views = grids.map(({ type, view }) => `${type} ${view?.present?.join(' ')}`);
  const makers = ['grid.ts', 'masks/open-views.ts'].map((file) =>
    readFileSync(path.join(repositoryFolder, 'api/src/access', file), 'utf8'),
  );
  return [
    ...folder('migrations'),
    ...folder('api/src/access/view-types'),
    ...makers,
    ...enums,
    ...views,
    sql,
  ].join('\0');
}

/** A new database with the tables of the migrations and these views on them, for as long as the work lasts. */
async function withScratchDatabase<T>(sql: string, work: (adminUrl: string) => Promise<T>): Promise<T> {
  const folder = runFolder();
  try {
    const { adminUrl } = await startEmbedded(folder, { settings: throwaway });
    await withClient(adminUrl, (admin) => prepareRoles(admin, folder));
    await migrateJobs(adminUrl);
    const orm = await initOrm(addressOf(adminUrl), { role: 'maillage_owner', connections: 2 });
    await migrate(orm, sql).finally(() => orm.close());
    return await work(adminUrl);
  } finally {
    await endRunFolder(folder);
  }
}
