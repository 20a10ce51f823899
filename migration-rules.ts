import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Migration } from '@mikro-orm/migrations';

/**
 * What holds for a migration that is not out yet (docs/database.md): it is named by the time it was written at, it goes
 * forward only, and nothing in it keeps a large table closed for long, which Squawk knows. What Squawk warns of and is
 * right all the same is answered above the statement: a line that says why, then `-- squawk-ignore RULE`.
 */
const texts = mkdtempSync(path.join(tmpdir(), 'maillage-migrations-'));
/** The last one written before these rules: nobody asked of it and those before what is asked here. */
const lastBeforeTheRules = 'Migration20261127070500_telling_lies_in_rights';
const released = globSync('api/src/start/releases/*/migrations.sha256').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(\w+)[.]ts$/gm)].map(([, name]) => name),
);
const excludedRules = [
  // the start of the hub gives every migration its `lock_timeout`, and has all locks before the first statement
  ...['require-lock-timeout', 'require-statement-timeout'],
  // a migration is applied once or not at all
  'prefer-robust-stmts',
  // versions, counts and bit sets
  'prefer-bigint-over-int',
];

const problems: string[] = [];

/** Looks at one, and writes its statements down, beside those of the others that run as it does. */
async function look(name: string): Promise<void> {
  const [, ...time] = /^Migration(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_[a-z0-9_]+$/.exec(name) ?? [];
  const [date, clock] = [time.slice(0, 3).join('-'), time.slice(3).join(':')];
  if (Number.isNaN(Date.parse(`${date}T${clock}Z`)))
    problems.push(`${name}: name it by the time it is written at, MigrationYYYYMMDDHHMMSS_what_it_does.`);
  const file = path.resolve('migrations', `${name}.ts`);
  const { [name]: Class } = (await import(file)) as Record<string, typeof Migration>;
  if (!Class) return void problems.push(`${name}: name its class as the file.`);
  if (Object.hasOwn(Class.prototype, 'down'))
    problems.push(`${name}: leave down() out; what turns out to be wrong is put right by another migration.`);
  const migration = Reflect.construct(Class, []) as Migration;
  await migration.up();
  const into = path.join(texts, migration.isTransactional() ? 'in-transaction' : 'apart');
  mkdirSync(into, { recursive: true });
  const statements = migration.getQueries().map((sql) => String(sql).trim().replace(/;?$/, ';'));
  writeFileSync(path.join(into, `${name}.sql`), `${statements.join('\n\n')}\n`);
}

function squawk(of: 'in-transaction' | 'apart', assuming: string): void {
  const files = globSync(path.join(texts, of, '*.sql'));
  if (files.length === 0) return;
  const options = [assuming, '--pg-version', '15.0', '--exclude', excludedRules.join(',')];
  const { status } = spawnSync('squawk', [...options, ...files], { stdio: 'inherit' });
  if (status !== 0)
    problems.push('Squawk warns. Write it so that it closes no table, or say above it why it does not.');
}

const names = globSync('migrations/*.ts').map((file) => path.basename(file, '.ts'));
const isOut = (name: string): boolean =>
  released.includes(name) || (/^Migration\d{14}_/.test(name) && name <= lastBeforeTheRules);
for (const name of names.filter((one) => !isOut(one)).sort()) await look(name);
squawk('in-transaction', '--assume-in-transaction');
squawk('apart', '--no-assume-in-transaction');
rmSync(texts, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
