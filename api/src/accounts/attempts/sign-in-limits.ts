import { createHmac } from 'node:crypto';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { knownDevices, type DeviceCookie } from './known-device.ts';
import { networkOf } from './network.ts';

/** A minute, in which so many attempts may be made from one network, and as many on one account. */
const windowSeconds = 60;

/** How many times as many a browser may make on which the owner has signed in before. */
const knownMayMore = 10;

interface LimitSettings {
  /** Hides networks and e-mails in the table. */
  readonly key: string;
  readonly attempts: number;
  /** The header in which the app says the visitor's address. */
  readonly addressHeader: string;
}

interface Attempt {
  readonly body: unknown;
  readonly headers: Headers | undefined;
}

/**
 * For the hooks of the sign-in library: attempts are counted in the database, so that the limit is one for all processes and
 * outlives them. By network, whoever tries; and by account, from however many networks: the e-mail that was typed
 * counts, whether or not there is such an account. Who gets in is no longer counted against the account, and still
 * against the network, or one's own account would buy attempts on another's. A browser on which the owner has signed in
 * before is counted by itself: whatever others try, and from wherever, its owner gets in.
 */
export function signInLimits(pool: Pool, { key, attempts, addressHeader }: LimitSettings) {
  const limiterOf = (keyPrefix: string, points: number, clearExpiredByTimeout = false) =>
    new RateLimiterPostgres({
      storeClient: pool,
      schemaName: 'auth',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      keyPrefix,
      points,
      duration: windowSeconds,
      clearExpiredByTimeout,
    });
  const byNetwork = limiterOf('address', attempts, true);
  const byAccount = limiterOf('account', attempts);
  const byDevice = limiterOf('device', attempts * knownMayMore);
  const bySession = limiterOf('change', attempts);
  const devices = knownDevices(key);
  const hidden = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const deviceOf = ({ body, headers }: Attempt): string | null =>
    devices.nameOf(headers?.get('cookie') ?? null, accountOf(body));

  return {
    /** Counts an attempt to sign in, and refuses one too many. */
    check: async (attempt: Attempt): Promise<void> => {
      const device = deviceOf(attempt);
      await counted(async () => {
        if (device !== null) return byDevice.consume(hidden(device));
        // One after the other: what a network has no attempt left for is not counted against the account.
        await byNetwork.consume(hidden(networkOf(attempt.headers?.get(addressHeader) ?? '')));
        return byAccount.consume(hidden(accountOf(attempt.body)));
      });
    },
    /** Counts an attempt to change the passphrase of whoever is signed in: the one of now may be guessed there too. */
    checkChange: (userId: string): Promise<void> => counted(() => bySession.consume(hidden(userId))),
    /** After somebody got in: what they tried before counts no more. Returns the cookie by which the browser is known. */
    forgive: async (attempt: Attempt): Promise<DeviceCookie> => {
      const device = deviceOf(attempt);
      if (device === null) await byAccount.delete(hidden(accountOf(attempt.body)));
      // What others try meanwhile, elsewhere, is still theirs.
      else await byDevice.delete(hidden(device));
      return devices.cookieFor(accountOf(attempt.body));
    },
  };
}

/** The account that an attempt is on, by what was typed. */
function accountOf(body: unknown): string {
  const email = (body as { readonly email?: unknown } | undefined)?.email;
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

async function counted(consume: () => Promise<unknown>): Promise<void> {
  try {
    await consume();
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { message: 'Too many attempts. Wait a minute, then try again.' },
      { 'retry-after': String(Math.ceil(refused.msBeforeNext / 1000)) },
    );
  }
}
