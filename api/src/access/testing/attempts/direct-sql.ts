import { Client } from 'pg';
import type { Identity } from '../../../context.ts';
import type { DemoKey } from '../../../demo/index.ts';
import { demoAccounts } from '../../../demo/index.ts';
import { loginUrl } from '../../../start/secret/logins.ts';
import type { Login } from '../../../start/secret/logins.ts';
import type { TestHub } from '../../../testing/index.ts';
import { testSecret } from '../../../testing/test-database.ts';
import { memberFunctions } from '../../relations.ts';
import type { MemberFunction } from '../../relations.ts';

/** A connection that stays open: a generated suite asks thousands of times. End it in `afterAll`. */
export async function ownerOf(hub: TestHub): Promise<Client> {
  const client = new Client({ connectionString: hub.database.adminUrl });
  await client.connect();
  await client.query('set role maillage_owner');
  return client;
}

/** A connection under one of the hub's own logins, without the API in front. */
export async function loggedIn(hub: TestHub, login: Login = 'maillage_api'): Promise<Client> {
  const client = new Client({ connectionString: loginUrl(hub.database.adminUrl, login, testSecret) });
  await client.connect();
  return client;
}

/** The settings by which the database knows a viewer, as the API sets them for each transaction. */
export interface ViewerSettings {
  readonly user_id: Identity['userId'];
  readonly membership_id: string;
  readonly organisation_id: string;
  readonly functions: number;
  readonly directory: number;
}

/** Who is nobody here: no account, no function, no house. */
export const nobody = {
  user_id: 'nobody',
  membership_id: '00000000-0000-7000-8000-000000000000',
  organisation_id: '00000000-0000-7000-8000-000000000000',
  functions: 0,
  directory: 0,
} as const;

/** The viewer that a person of the demonstration is, read from the tables. */
export async function viewerSettingsOf(owner: Client, person: DemoKey): Promise<ViewerSettings> {
  const account = demoAccounts.find(({ key }) => key === person);
  const { rows } = await owner.query<{
    user_id: string;
    id: string;
    organisation_id: string;
    function: MemberFunction;
  }>(
    'select user_id, id, organisation_id, function from hub.membership where person_name = $1 order by id limit 1',
    [account?.name],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`${person} is nobody here.`);
  const { referral, directory } = memberFunctions[row.function];
  return {
    user_id: row.user_id,
    membership_id: row.id,
    organisation_id: row.organisation_id,
    functions: referral,
    directory,
  };
}

/** Runs SQL as one of the two roles under a viewer's identity, and undoes whatever it did. */
export async function asViewer<T>(
  api: Client,
  role: 'maillage_reader' | 'maillage_writer',
  viewer: Partial<ViewerSettings>,
  work: () => Promise<T>,
): Promise<T> {
  await api.query('begin');
  try {
    const names = Object.keys(viewer).map((name) => `maillage.${name}`);
    const values = Object.values(viewer).map(String);
    await api.query({
      name: 'viewer settings',
      text: 'select set_config(name, value, true) from unnest($1::text[], $2::text[]) setting (name, value)',
      values: [
        [...names, 'role'],
        [...values, role],
      ],
    });
    return await work();
  } finally {
    await api.query('rollback');
  }
}

/** The SQLSTATE with which a statement is refused; null when it is not. */
export async function refusalOf(statement: Promise<unknown>): Promise<string | null> {
  try {
    await statement;
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Insufficient privilege: what a right that is not there answers. */
export const forbidden = '42501';

/** True when the statement, run as writer, changes at least one row; a refusal must be one of rights. */
export async function changes(
  api: Client,
  viewer: Partial<ViewerSettings>,
  sql: string,
  parameters: unknown[],
): Promise<boolean> {
  return asViewer(api, 'maillage_writer', viewer, async () => {
    try {
      return ((await api.query(sql, parameters)).rowCount ?? 0) > 0;
    } catch (error) {
      if ((error as { code?: string }).code !== forbidden) throw error;
      return false;
    }
  });
}
