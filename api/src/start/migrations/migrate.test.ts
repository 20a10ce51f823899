import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryFolder } from '../../settings.ts';
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { withClient } from '../postgres/database.ts';
import { migrate } from './migrate.ts';
import { asOwner } from '../testing/released.ts';

/** How migrations are run: which together, which apart, and for how long one waits for a lock. */

// within reach of the packages
const folder = path.join(repositoryFolder, `node_modules/.cache/migrate-test-${process.pid}`);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

/** Runs these migrations, and none of the hub's own, as the start of a hub runs its. */
async function run(
  ...migrations: readonly { readonly sql: string; readonly apart: boolean }[]
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { sql, apart }] of migrations.entries())
    writeFileSync(
      path.join(folder, `Migration${stamp++}_${index}.js`),
      `import { Migration } from '@mikro-orm/migrations';
       export class M${index} extends Migration {
         up() { this.addSql(${JSON.stringify(sql)}); }
         isTransactional() { return ${!apart}; }
       }`,
    );
  await asOwner(database.adminUrl, async (orm) => {
    orm.config.set('migrations', { ...orm.config.get('migrations'), path: folder, glob: '*.js' });
    await migrate(orm);
  });
}
let stamp = 99_990_101_000_000;

const rows = async <Row extends object>(sql: string): Promise<readonly Row[]> =>
  withClient(database.adminUrl, async (admin) => (await admin.query<Row>(sql)).rows);

test('an index that is built concurrently comes after what is done together, and waits for nobody who writes', async () => {
  await withClient(database.adminUrl, async (writing) => {
    await writing.query('begin; lock table hub.participant in row exclusive mode');
    await run({ sql: 'create index concurrently trial on hub.referral (urgent)', apart: true });
    await writing.query('commit');
  });
  expect(await rows("select indisvalid from pg_index where indexrelid = 'hub.trial'::regclass")).toEqual([
    { indisvalid: true },
  ]);
  await run(
    { sql: 'drop index concurrently hub.trial', apart: true },
    {
      sql: "create table hub.trial_lock as select current_setting('lock_timeout') as waits, to_regclass('hub.trial') is not null as there",
      apart: false,
    },
  );
  expect(await rows("select *, to_regclass('hub.trial') is not null as now from hub.trial_lock")).toEqual([
    { waits: '700ms', there: true, now: false },
  ]);
  expect(
    await rows('select name from hub.migration where name > $$Migration9999$$ order by name'),
  ).toHaveLength(3);
});
