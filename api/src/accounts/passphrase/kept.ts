import type { Pool } from 'pg';
import { costOfBefore, hashPassphrase, isOfToday, isPassphrase } from './hash.ts';

/**
 * How the sign-in library keeps passphrases and looks at them. It asks for a hash where there is no such account, so that
 * this one takes as long as another; and as long as anybody’s is kept as it was before, everybody pays for both, or the
 * time would tell who has an account since then.
 */
export const passphrases = (pool: Pool) => ({
  hash: async (passphrase: string): Promise<string> => {
    const hash = await hashPassphrase(passphrase);
    if (await isAnyOfBefore(pool)) await costOfBefore(passphrase);
    return hash;
  },
  verify: async ({ hash: kept, password }: { readonly hash: string; readonly password: string }) => {
    const right = await isPassphrase(password, kept);
    const isAny = await isAnyOfBefore(pool);
    if (!kept.startsWith('$argon2id$')) await hashPassphrase(password);
    else if (isAny) await costOfBefore(password);
    return right;
  },
});

async function isAnyOfBefore(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ any: boolean }>({
    name: 'a passphrase kept as before',
    text: `select exists (select from auth.account where password not like '$argon2id$%') as any`,
  });
  return rows[0]?.any === true;
}

/** Keeps the passphrase of somebody who has just signed in with it as it is kept today; another one chosen meanwhile stays. */
export async function renewKept(pool: Pool, userId: string, passphrase: string): Promise<void> {
  const { rows } = await pool.query<{ id: string; kept: string }>({
    name: 'passphrase as it is kept',
    text: `select id, password as kept from auth.account where "userId" = $1 and "providerId" = 'credential'`,
    values: [userId],
  });
  for (const { id, kept } of rows) {
    if (isOfToday(kept)) continue;
    await pool.query({
      name: 'the same passphrase kept as today',
      // Said for this statement: a new hash is else taken for a new passphrase, which ends every session.
      text: `update auth.account set password = $3, "updatedAt" = now()
              where id = $1 and password = $2 and set_config('maillage.same_passphrase', 'on', true) = 'on'`,
      values: [id, kept, await hashPassphrase(passphrase)],
    });
  }
}
