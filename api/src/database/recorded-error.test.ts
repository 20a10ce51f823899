import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { formatError } from '../graphql/format-error.ts';
import { newId } from '../ids.ts';
import { initOrm } from '../orm.ts';
import { ParticipantEntity } from '../referrals/index.ts';
import { withClient } from '../start/postgres/database.ts';
import { addressOf } from '../start/secret/logins.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { TestDatabase } from '../testing/test-database.ts';
import { logSettings, recordedError } from './recorded-error.ts';

/** PostgreSQL repeats in its errors what it was given: nothing of it is written down or answered. */

const name = 'Étienne-Lefèvre';
let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await testDatabase();
  orm = await initOrm(addressOf(database.adminUrl), { role: 'maillage_owner', connections: 2 });
});
afterAll(async () => {
  await orm?.close();
  await database?.drop();
});

/** Each way in which a name gets into an error: a cast, a row, a key, a context, words of one's own. */
const refused: Readonly<Record<string, () => Promise<unknown>>> = {
  'a cast of a parameter': () => orm.em.fork().execute('select ?::text::int', [name]),
  'a cast in the statement': () => orm.em.fork().execute(`select '${name}'::int`),
  'a cast through the query builder': () =>
    sql`select ${name}::text::date`.execute(orm.em.fork().getKysely()),
  'a row that a constraint refuses': () =>
    orm.em.fork().execute('insert into hub.department (code, name) values (?, ?)', ['x', name]),
  'a key that is taken': () =>
    orm.em
      .fork()
      .execute("insert into hub.department values (?, 'x', 'x', 'x'), (?, 'x', 'x', 'x')", [name, name]),
  'a function, in its context': () => orm.em.fork().execute(`do $$ begin perform '${name}'::int; end $$`),
  'a trigger’s own words': () =>
    orm.em
      .fork()
      .execute(`do $$ begin raise exception 'no ${name}' using detail = '${name}', hint = '${name}'; end $$`),
  'an entity': async () => {
    const em = orm.em.fork();
    const person = { id: newId(), birthName: 'x', accessNeeds: name } as unknown as ParticipantEntity;
    em.create(ParticipantEntity, person, { partial: true });
    await em.flush();
  },
};

test.each(Object.keys(refused))('%s: told by its code, and not written down', async (way) => {
  const error = await refused[way]!().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(JSON.stringify([String(error), error])).toContain(name);

  expect(JSON.stringify(recordedError(error))).not.toContain(name);
  expect(recordedError(error).stack).toMatch(/^ {4}at /);

  const lines: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
  const fastify = Fastify({ logger: { ...logSettings, stream } });
  fastify.get('/', () => Promise.reject(error as Error));
  fastify.setErrorHandler((thrown, request, reply) => {
    request.log.error({ err: thrown }, 'A request failed');
    return reply.code(500).send({});
  });
  await fastify.inject('/');
  expect(lines.join('')).toContain('A request failed');
  expect(lines.join('')).not.toContain(name);

  // Also to who develops.
  const answer = formatError(false, () => undefined)({ message: (error as Error).message }, error);
  expect(JSON.stringify(answer)).not.toContain(name);
});

test('an error of our own keeps its words', () => {
  expect(recordedError(new Error('A key is missing.', { cause: new TypeError('x') }))).toMatchObject({
    type: 'Error',
    message: 'A key is missing.',
    cause: { type: 'TypeError', message: 'x' },
  });
});

test('the hub’s own PostgreSQL writes none of it into its log', async () => {
  const folder = await withClient(database.adminUrl, async (admin) => {
    await admin.query(`select '${name}'::int`).catch(() => undefined);
    const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
    return rows[0]!.data_directory;
  });
  const log = readFileSync(`${folder}.log`, 'utf8');
  expect(log).toContain('database system is ready');
  expect(log).not.toContain(name);
});
