import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFolder } from '../settings.ts';

/** `npm run check:migrations` refuses a migration that breaks one of its rules, and says which one. */

interface Example {
  readonly name: string;
  /** the name of the class, where it is another one than that of the file */
  readonly exported?: string;
  readonly sql: string;
  readonly members?: string;
}

const apart = 'override isTransactional(): boolean { return false; }';
const sound: readonly Example[] = [
  {
    name: 'Migration20991127120000_column_that_may_be_null',
    sql: 'alter table hub.referral add column place text',
  },
  {
    name: 'Migration20991127120100_index_built_beside_the_traffic',
    sql: 'create index concurrently referral_place on hub.referral (place)',
    members: apart,
  },
  {
    name: 'Migration20991127120200_answered_above_its_statement',
    sql: '-- the table is empty until the release that fills it\n-- squawk-ignore adding-required-field\nalter table hub.later add column place text not null',
  },
];
const broken: readonly (Example & { readonly says: RegExp })[] = [
  {
    name: 'Migration024_numbered',
    sql: 'select 1',
    says: /Migration024_numbered: name it by the time it is written at/,
  },
  {
    name: 'Migration20991327120000_thirteenth_month',
    sql: 'select 1',
    says: /Migration20991327120000_thirteenth_month: name it by the time/,
  },
  {
    name: 'Migration20991127120300_called_otherwise',
    exported: 'Migration20991127120300_called_thus',
    sql: 'select 1',
    says: /called_otherwise: name its class as the file/,
  },
  {
    name: 'Migration20991127120400_goes_back',
    sql: 'select 1',
    members: 'override down(): void {}',
    says: /goes_back: leave down\(\) out/,
  },
  {
    name: 'Migration20991127120500_column_without_a_value',
    sql: 'alter table hub.referral add column place text not null',
    says: /adding-required-field[^]*column_without_a_value\.sql|column_without_a_value\.sql[^]*adding-required-field/,
  },
  {
    name: 'Migration20991127120600_index_that_stops_writing',
    sql: 'create index referral_place on hub.referral (place)',
    members: apart,
    says: /require-concurrent-index-creation/,
  },
  {
    name: 'Migration20991127120700_concurrently_in_a_transaction',
    sql: 'alter table hub.later add column other text; create index concurrently later_other on hub.later (other)',
    says: /ban-concurrent-index-creation-in-transaction/,
  },
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs the check in a folder that has these migrations, of which the named ones are in a release. */
function check(examples: readonly Example[], released: readonly string[] = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'maillage-rules-'));
  folders.push(folder);
  const release = path.join(folder, 'api/src/start/releases/2099');
  for (const made of [path.join(folder, 'migrations'), release]) mkdirSync(made, { recursive: true });
  writeFileSync(
    path.join(release, 'migrations.sha256'),
    released.map((name) => `${'0'.repeat(64)}  ${name}.ts\n`).join(''),
  );
  symlinkSync(path.join(repositoryFolder, 'node_modules'), path.join(folder, 'node_modules'));
  for (const { name, exported = name, sql, members = '' } of examples)
    writeFileSync(
      path.join(folder, 'migrations', `${name}.ts`),
      `import { Migration } from '@mikro-orm/migrations';
       export class ${exported} extends Migration { ${members} override up(): void { this.addSql(${JSON.stringify(sql)}); } }`,
    );
  const bin = path.join(repositoryFolder, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(
    path.join(bin, 'tsx'),
    [path.join(repositoryFolder, 'migration-rules.ts')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` } },
  );
  return { status, text: `${stdout}${stderr}` };
}

describe('beside migrations that break no rule', () => {
  let answer: ReturnType<typeof check>;
  beforeAll(() => {
    answer = check([...sound, ...broken]);
  });

  test.each(broken)('$name is refused, and why', ({ says }) => expect(answer.text).toMatch(says));

  test('the check fails, and says nothing of those', () => {
    expect(answer.status).toBe(1);
    for (const { name } of sound) expect(answer.text).not.toContain(name);
  });
});

test('what is released is asked nothing: it is not edited any more', () => {
  const { status, text } = check(
    [...sound, ...broken],
    broken.map(({ name }) => name),
  );
  expect({ status, text }).toMatchObject({ status: 0, text: expect.stringContaining('Found 0 issues') });
});
