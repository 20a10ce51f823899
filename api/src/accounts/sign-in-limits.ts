import { createHmac } from 'node:crypto';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** A minute, in which so many attempts may be made from one address, and as many on one account. */
const windowSeconds = 60;

interface LimitSettings {
  /** Hides addresses and e-mails in the table. */
  readonly key: string;
  readonly attempts: number;
  /** The header in which the app says the visitor's address. */
  readonly addressHeader: string;
}

interface Attempt {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers | undefined;
}

/**
 * For the hooks of the sign-in library: attempts are counted in the database, so that the limit is one for all processes and
 * outlives them. By address, whoever tries; and by account, from however many addresses: the e-mail that was typed
 * counts, whether or not there is such an account. Who gets in is no longer counted against the account, and still
 * against the address, or one's own account would buy attempts on another's.
 */
export function signInLimits(pool: Pool, { key, attempts, addressHeader }: LimitSettings) {
  const limiterOf = (keyPrefix: string, clearExpiredByTimeout: boolean) =>
    new RateLimiterPostgres({
      storeClient: pool,
      schemaName: 'auth',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      keyPrefix,
      points: attempts,
      duration: windowSeconds,
      clearExpiredByTimeout,
    });
  const [byAddress, byAccount] = [limiterOf('address', true), limiterOf('account', false)];
  const hidden = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const accountOf = (body: unknown): string => {
    const email = (body as { readonly email?: unknown } | undefined)?.email;
    return hidden(typeof email === 'string' ? email.trim().toLowerCase() : '');
  };

  return {
    /** Counts an attempt, and refuses one too many. */
    check: async ({ path, body, headers }: Attempt): Promise<void> => {
      if (path !== '/sign-in/email') return;
      const address = hidden(headers?.get(addressHeader) ?? '');
      try {
        await Promise.all([byAddress.consume(address), byAccount.consume(accountOf(body))]);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new APIError(
          'TOO_MANY_REQUESTS',
          { message: 'Too many attempts. Wait a minute, then try again.' },
          { 'retry-after': String(Math.ceil(refused.msBeforeNext / 1000)) },
        );
      }
    },
    /** After somebody got in. */
    forgive: async ({ path, body }: Attempt): Promise<void> => {
      if (path === '/sign-in/email') await byAccount.delete(accountOf(body));
    },
  };
}
