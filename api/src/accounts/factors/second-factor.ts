import { twoFactor } from 'better-auth/plugins/two-factor';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { BetterAuthOptions } from 'better-auth';
import { confirmedUntil, isConfirmed } from '../sessions/confirmed.ts';
import { passkeyPath } from './passkeys.ts';

/** By what a session was opened, besides the passphrase or in its place. */
export type Factor = 'AUTHENTICATOR' | 'RECOVERY_CODE' | 'PASSKEY';

const verifyCode = '/two-factor/verify-totp';
const verifyRecovery = '/two-factor/verify-backup-code';

/** Where one’s own passphrase is asked once more: whoever sits at an open workstation may guess it there. */
export const askingPassphrase: readonly string[] = [
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
];

/** Where what one comes in with changes. */
const changing: readonly string[] = [
  ...askingPassphrase,
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
];

/** What somebody comes in with is changed by who came in with it a moment ago, and not at a workstation that was left open. */
export async function onlyConfirmed(
  context: Parameters<typeof getSessionFromCtx>[0] & { readonly path: string },
  confirmMinutes: number,
): Promise<void> {
  if (!changing.includes(context.path)) return;
  const open = await getSessionFromCtx(context);
  // Where nobody is signed in the library says so itself.
  if (open === null) return;
  const { createdAt, factor } = open.session as { readonly createdAt: Date; readonly factor?: string | null };
  const { twoFactorEnabled } = open.user as { readonly twoFactorEnabled?: boolean };
  const opened = {
    createdAt: new Date(createdAt),
    factor: factor ?? null,
    hasFactor: twoFactorEnabled ?? false,
  };
  if (isConfirmed(confirmedUntil(opened, confirmMinutes))) return;
  throw new APIError('FORBIDDEN', { code: 'NOT_CONFIRMED', message: 'Come in once more first.' });
}

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
    case passkeyPath:
      return 'PASSKEY';
    case '/change-password':
    case '/two-factor/disable':
      return (
        (asked.context.session?.session as { readonly factor?: Factor | null } | undefined)?.factor ?? null
      );
    default:
      return null;
  }
}
