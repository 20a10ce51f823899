import type { Accounts } from '../accounts/sign-in.ts';
import { newId } from '../ids.ts';
import { demoAccounts, demoEmail, demoPassword } from './accounts.ts';

/** A connection as maillage_owner. */
interface Owner {
  query(sql: string, parameters?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/**
 * Makes the demonstration's accounts and their functions where they are missing. Returns true when this
 * was the first time.
 */
export async function loadDemoAccounts(
  owner: Owner,
  accounts: Pick<Accounts, 'createUser'>,
): Promise<boolean> {
  const { rows } = await owner.query(
    `select count(distinct user_id)::int as known from hub.membership where not starts_with(user_id, 'demonstration:')`,
  );
  if ((rows[0] as { known: number }).known >= demoAccounts.length) return false;
  const members = await Promise.all(
    demoAccounts.map(async (account) => ({
      ...account,
      userId: await accounts.createUser({
        email: demoEmail(account),
        name: account.name,
        password: demoPassword,
      }),
    })),
  );
  for (const { userId, organisation, function: memberFunction, name } of members) {
    await owner.query(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name)
       select $1, $2, organisation.id, $3, $4 from hub.organisation
        where source = 'reference' and source_id = $5
          and not exists (select from hub.membership where user_id = $2)`,
      [newId(), userId, memberFunction, name, organisation],
    );
  }
  return true;
}
