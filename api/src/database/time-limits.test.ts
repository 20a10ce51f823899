import { expect, test } from 'vitest';
import { withClient } from '../start/database.ts';
import { hubForFile } from '../testing/index.ts';

const hub = hubForFile({ statementSeconds: 1 });

const list = '{ referrals(first: 1) { edges { node { id } } } }';

test('a statement that takes too long is ended and told, and the next one is answered', async () => {
  const person = await hub.as('spip63');
  await withClient(hub.database.adminUrl, async (admin) => {
    await admin.query('begin; lock table hub.referral, hub.referral_party in access exclusive mode');
    const answers = await Promise.all(Array.from({ length: 12 }, () => person.query(list)));
    for (const { errors } of answers)
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'OUT_OF_TIME' }, message: /trop de temps/ });
    await admin.query('rollback');
  });
  expect(await person.query(list)).not.toHaveProperty('errors');
});

test('a transaction in which nothing is asked is ended too', async () => {
  const [limit] = await hub.app.orm.em
    .fork()
    .execute<{ seconds: string }[]>(
      "select current_setting('idle_in_transaction_session_timeout') as seconds",
    );
  expect(limit?.seconds).toBe('1min');
});
