import type { Client } from 'pg';

/**
 * Forgets somebody’s second factor and passkeys, for who lost all of them, and ends their sessions: they come in with their
 * passphrase and set up another before anything guarded opens.
 * @returns whether there is such an account
 */
export async function forgetFactor(owner: Client, email: string): Promise<boolean> {
  const { rows } = await owner.query(
    `with person as (update auth."user" set "twoFactorEnabled" = false, "updatedAt" = now() where email = lower($1) returning id),
          forgotten as (delete from auth."twoFactor" using person where "userId" = person.id),
          keys as (delete from auth.passkey using person where "userId" = person.id),
          ended as (delete from auth.session using person where "userId" = person.id)
     select id from person`,
    [email],
  );
  return rows.length > 0;
}
