import { twoFactor } from 'better-auth/plugins/two-factor';
import type { BetterAuthOptions } from 'better-auth';

/** By what a session was opened, besides the passphrase. */
export type Factor = 'AUTHENTICATOR' | 'RECOVERY_CODE';

const verifyCode = '/two-factor/verify-totp';
const verifyRecovery = '/two-factor/verify-backup-code';

/** Where one’s own passphrase is asked once more: whoever sits at an open workstation may guess it there. */
export const askingPassphrase: readonly string[] = [
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
];

/**
 * Routes of the library that nobody is to reach: a letter is no factor, and a key that was shown once is not shown again.
 */
export const closedFactorPaths: readonly string[] = [
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
  '/two-factor/get-totp-uri',
];

/** How many recovery codes one gets. */
export const recoveryCodes = 10;

/**
 * Codes of an application (RFC 6238: six digits, thirty seconds) and recovery codes that open once. A challenge takes five
 * attempts, an account ten in a row, then it waits for a quarter of an hour.
 */
export const secondFactor = () =>
  twoFactor({
    issuer: 'Maillage',
    backupCodeOptions: { amount: recoveryCodes },
    accountLockout: { maxFailedAttempts: 10, durationSeconds: 15 * 60 },
  });

/** Of a browser that was trusted once, a stolen passphrase would be enough: no request gets to ask for it. */
export function withoutTrust(
  path: string,
  body: unknown,
): { readonly context: { readonly body: object } } | undefined {
  if (path !== verifyCode && path !== verifyRecovery) return undefined;
  return { context: { body: { code: codeOf(body), trustDevice: false } } };
}

/** As people type it: in groups, with spaces around. */
function codeOf(body: unknown): string {
  const { code } = (body ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code.replaceAll(/\s/g, '') : '';
}

type SessionHook = NonNullable<
  NonNullable<NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']>['before']
>;
type Asked = Parameters<SessionHook>[1];

/** The factor of a session that is opened now, by the route that opens it; a new passphrase keeps that of the session that gave it. */
export function factorOf(asked: Asked): Factor | null {
  switch (asked?.path) {
    case verifyCode:
      return 'AUTHENTICATOR';
    case verifyRecovery:
      return 'RECOVERY_CODE';
    case '/change-password':
    case '/two-factor/disable':
      return (
        (asked.context.session?.session as { readonly factor?: Factor | null } | undefined)?.factor ?? null
      );
    default:
      return null;
  }
}
