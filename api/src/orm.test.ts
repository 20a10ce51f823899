import { afterAll, beforeAll, expect, test } from 'vitest';
import { initOrm } from './orm.ts';
import { addressOf } from './start/secret/logins.ts';
import { testDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('the parameters of the address reach the server, such as sslmode where it is asked for', async () => {
  const orm = await initOrm(addressOf(`${database.adminUrl}?application_name=told`), { connections: 1 });
  const [row] = await orm.em
    .fork()
    .execute<{ name: string }[]>("select current_setting('application_name') as name");
  expect(row?.name).toBe('told');
  await orm.close();
});

test('every connection of the owner’s acts as the owner', async () => {
  const orm = await initOrm(addressOf(database.adminUrl), { role: 'maillage_owner', connections: 2 });
  const asked = await Promise.all(
    [1, 2].map(() => orm.em.fork().execute<{ role: string }[]>('select current_user as role, pg_sleep(0.1)')),
  );
  expect(asked.flat().map(({ role }) => role)).toEqual(['maillage_owner', 'maillage_owner']);
  await orm.close();
});
