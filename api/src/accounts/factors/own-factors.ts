import type { Pool } from 'pg';
import { symmetricDecrypt } from 'better-auth/crypto';

/** One of somebody’s passkeys, without the key. */
export interface OwnPasskey {
  readonly id: string;
  /** As its owner or the program that keeps it calls it. */
  readonly name: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What somebody comes in with besides their passphrase. */
export interface OwnFactors {
  /** The oldest first. */
  readonly passkeys: readonly OwnPasskey[];
  readonly authenticator: boolean;
  /** How many recovery codes are left; null: none were ever made. */
  readonly recoveryCodes: number | null;
}

/** What this person comes in with: whether and how much, and nothing of what it is. */
export async function ownFactors(pool: Pool, userId: string, key: string): Promise<OwnFactors> {
  const [passkeys, application] = await Promise.all([
    pool.query<OwnPasskey>({
      name: 'passkeys of a person',
      text: `select id, name, "createdAt", "lastUsedAt" from auth.passkey where "userId" = $1 order by "createdAt", id`,
      values: [userId],
    }),
    pool.query<{ codes: string }>({
      name: 'second factor of a person',
      text: `select "backupCodes" as codes from auth."twoFactor" where "userId" = $1 and verified`,
      values: [userId],
    }),
  ]);
  const [kept] = application.rows;
  if (kept === undefined) return { passkeys: passkeys.rows, authenticator: false, recoveryCodes: null };
  const codes = JSON.parse(await symmetricDecrypt({ key, data: kept.codes })) as readonly string[];
  return { passkeys: passkeys.rows, authenticator: true, recoveryCodes: codes.length };
}
