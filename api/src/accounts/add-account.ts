import type { Pool, PoolClient } from 'pg';
import { v7 as newId } from 'uuid';

/** An account whose passphrase is hashed already. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly hash: string;
}

/** Makes an account that signs in with an address and a passphrase: its id, or null where the address has one already. */
export async function addAccount(
  db: Pool | PoolClient,
  { name, email, hash }: NewAccount,
): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `with added as (
       insert into auth."user" (id, name, email, "emailVerified") values ($1, $2, lower($3), true)
       on conflict (email) do nothing returning id
     ), credential as (
       insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
       select $4, id, 'credential', id, $5, now() from added
     )
     select id from added`,
    [newId(), name, email, newId(), hash],
  );
  return rows[0]?.id ?? null;
}
