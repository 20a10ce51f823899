import type { Pool } from 'pg';
import { symmetricDecrypt } from 'better-auth/crypto';

/** What somebody comes in with besides their passphrase. */
export interface OwnFactors {
  readonly authenticator: boolean;
  /** How many recovery codes are left; null: none were ever made. */
  readonly recoveryCodes: number | null;
}

/** What this person comes in with: whether and how much, and nothing of what it is. */
export async function ownFactors(pool: Pool, userId: string, key: string): Promise<OwnFactors> {
  const { rows } = await pool.query<{ codes: string }>({
    name: 'second factor of a person',
    text: `select "backupCodes" as codes from auth."twoFactor" where "userId" = $1 and verified`,
    values: [userId],
  });
  const [kept] = rows;
  if (kept === undefined) return { authenticator: false, recoveryCodes: null };
  const codes = JSON.parse(await symmetricDecrypt({ key, data: kept.codes })) as readonly string[];
  return { authenticator: true, recoveryCodes: codes.length };
}
