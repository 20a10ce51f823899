import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { keepPlans, lookedFor, onePlan } from '../kept-plans.ts';
import { loginUrl } from '../start/secret/logins.ts';
import { hubForFile } from '../testing/index.ts';
import { testSecret } from '../testing/test-database.ts';
import { openReading } from './reading.ts';
import { openWriting } from './writing.ts';

const hub = hubForFile();
let pool: Pool;
let user: string;
beforeAll(async () => {
  const connectionString = loginUrl(hub.database.adminUrl, 'maillage_api', testSecret);
  // One connection, so that each reading has the one that the reading before gave back.
  pool = new Pool({ connectionString, max: 1, pipeline: true });
  keepPlans(pool);
  const [member] = await hub.sql<{ user_id: string }>(
    'select user_id from hub.membership order by id limit 1',
  );
  user = member?.user_id ?? '';
});
afterAll(() => pool.end());

const departments = async (variables: Readonly<Record<string, string>>): Promise<number> => {
  const reading = await openReading(pool, 'maillage_reader', variables);
  try {
    return (await reading.db.selectFrom('visible.department').select('code').execute()).length;
  } finally {
    reading.end();
  }
};

test('the first statement leaves behind the opening, and reads as the viewer', async () => {
  expect(await departments({ 'maillage.user_id': user })).toBeGreaterThan(0);
  // Nothing of the viewer stays on the connection.
  expect(await departments({})).toBe(0);
});

test('an opening that fails lets nothing be read behind it, and the connection is good again afterwards', async () => {
  await expect(departments({ 'maillage.user_id': user, 'no such setting': 'x' })).rejects.toThrow();
  expect(await departments({ 'maillage.user_id': user })).toBeGreaterThan(0);
  expect(await departments({})).toBe(0);
});

test('where no transaction was begun the login itself is asked, which reads nothing', async () => {
  const client = await pool.connect();
  await expect(client.query('select from visible.department')).rejects.toThrow(/permission denied/);
  client.release();
});

test('statements that do not need each other leave together', async () => {
  const reading = await openReading(pool, 'maillage_reader', { 'maillage.user_id': user });
  const order: string[] = [];
  const [first, second] = await Promise.all([
    sql<{ at: string }>`select now()::text as at, (select count(*) from generate_series(1, 50000))`
      .execute(reading.db)
      .finally(() => order.push('first')),
    sql<{ at: string }>`select now()::text as at`.execute(reading.db).finally(() => order.push('second')),
  ]);
  reading.end();
  expect(order).toEqual(['first', 'second']);
  expect(second.rows[0]?.at, 'of one transaction').toBe(first.rows[0]?.at);
});

test('a statement of the masked views is planned once, whatever values it is asked with', async () => {
  const reading = await openReading(pool, 'maillage_reader', { ...onePlan, 'maillage.user_id': user });
  for (const count of [1, 2, 3, 4, 5, 6, 7]) {
    const codes = Array.from({ length: count }, (_, place) => String(place));
    await sql`select name from visible.department where code = any(${codes}::text[])`.execute(reading.db);
  }
  const planned =
    await sql`select generic_plans::int as "once", custom_plans::int as anew from pg_prepared_statements
    where statement like 'select name from visible.department%'`.execute(reading.db);
  reading.end();
  expect(planned.rows).toEqual([{ once: 7, anew: 0 }]);
});

test('a statement that looks for words is planned with them, keeps no plan, and takes them as they are', async () => {
  const reading = await openReading(pool, 'maillage_reader', { ...onePlan, 'maillage.user_id': user });
  for (const word of ['%allier%', `%d'"\\ $1 --%`]) {
    const { rows } = await sql<{ word: string }>`select ${lookedFor(word)} as word, count(*)
      from visible.department where name like ${lookedFor(word)} and code <> ${'x'}`.execute(reading.db);
    expect(rows[0]?.word).toBe(word);
  }
  const kept =
    await sql`select from pg_prepared_statements where statement like '%as word%' and name <> ''`.execute(
      reading.db,
    );
  reading.end();
  expect(kept.rows).toHaveLength(0);
});

describe('a transaction that writes', () => {
  test('sends in the order of calls, roles in between, from the first use of a connection on', async () => {
    const fresh = new Pool({ ...pool.options, max: 1, pipeline: true });
    const writing = await openWriting(fresh, 'maillage_reader', {});
    const asked = () => sql<{ role: string }>`select current_user as role`.execute(writing.db);
    const before = asked();
    writing.send('set local role maillage_writer');
    const between = asked();
    writing.send('set local role maillage_reader');
    const roles = await Promise.all([before, between, asked()]);
    expect(roles.map(({ rows: [row] }) => row?.role)).toEqual([
      'maillage_reader',
      'maillage_writer',
      'maillage_reader',
    ]);
    await writing.keep();
    await fresh.end();
  });

  test('keeps nothing where a statement failed that nobody waited for, and says which', async () => {
    const writing = await openWriting(pool, 'maillage_reader', {});
    writing.send('select 1 / $1::int', [0]);
    writing.send('select from nowhere');
    await expect(writing.keep()).rejects.toThrow('had failed');
    expect(writing.failure).toMatchObject({ code: '22012' });
    await writing.undo();
    // The connection is good again.
    expect(await departments({ 'maillage.user_id': user })).toBeGreaterThan(0);
  });
});
