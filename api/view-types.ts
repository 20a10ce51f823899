import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isEnumType, printType, type GraphQLSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { grids } from './src/access/index.ts';
import { describeViews } from './src/access/view-types/described-view.ts';
import { viewTypesText } from './src/access/view-types/types-text.ts';
import { initOrm } from './src/orm.ts';
import { repositoryFolder } from './src/settings.ts';
import { withClient } from './src/start/database.ts';
import { startEmbedded, throwaway } from './src/start/embedded.ts';
import { addressOf } from './src/start/logins.ts';
import { migrateJobs } from './src/start/migrate-jobs.ts';
import { migrate } from './src/start/migrate.ts';
import { prepareRoles } from './src/start/roles.ts';
import { endRunFolder, runFolder } from './src/testing/run-folder.ts';

/**
 * `access/visible.types.ts`: the masked views, as a database that has them describes them. That takes some seconds of a
 * database of its own, so the file says of what it was made, and as long as it would be made of the same it stays.
 * @param sql the views
 */
export async function viewTypes(filename: string, sql: string, schema: GraphQLSchema): Promise<string> {
  const sources = sourcesOf(sql, schema);
  const known = existsSync(filename) ? readFileSync(filename, 'utf8') : '';
  if (known === marked(sources, known.slice(known.indexOf('\n') + 1))) return known;
  const text = await withScratchDatabase(sql, async (adminUrl) =>
    withClient(adminUrl, async (owner) => viewTypesText(await describeViews(owner), schema)),
  );
  return marked(sources, await format(text, { ...(await resolveConfig(filename)), parser: 'typescript' }));
}

/** The file with its first line, which nobody who edits the rest by hand would write. */
function marked(sources: string, body: string): string {
  const mark = createHash('sha256').update(sources).update(body).digest('hex').slice(0, 16);
  return `// Generated from the views by npm run codegen (${mark}). Do not edit: change the grid, or add a migration.\n${body}`;
}

/** Everything that the types follow from, and what makes them. */
function sourcesOf(sql: string, schema: GraphQLSchema): string {
  const folder = (name: string): readonly string[] =>
    readdirSync(path.join(repositoryFolder, name))
      .sort()
      .map((file) => readFileSync(path.join(repositoryFolder, name, file), 'utf8'));
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType).map(printType);
  const views = grids.map(({ type, view }) => `${type} ${view?.present?.join(' ')}`);
  const makers = ['grid.ts', 'open-views.ts'].map((file) =>
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
