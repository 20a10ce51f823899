import { getAuthenticatorName, passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Pool } from 'pg';
import { actingAsName } from '../acting.ts';

/** Most keys that one person keeps: a workstation, a telephone, one in a drawer, and then some. */
export const mostPasskeys = 10;

/** Most characters of the name of a key. */
export const longestKeyName = 60;

/** Routes of the library that nobody is to reach: `/auth/factors` says what there is, without keys. */
export const closedPasskeyPaths: readonly string[] = ['/passkey/list-user-passkeys'];

const paths = {
  verify: '/passkey/verify-authentication',
  register: '/passkey/verify-registration',
  rename: '/passkey/update-passkey',
  remove: '/passkey/delete-passkey',
} as const;

/** The route by which a passkey opens a session. */
export const passkeyPath: string = paths.verify;

/**
 * Passkeys (Web Authentication, level 3): the device asks for a fingerprint, a face or its code, so that one step is two
 * factors. A key that was used without asking (a stolen one in its slot) opens nothing.
 */
export function passkeys(pool: Pool, publicUrl: string | undefined) {
  const site = publicUrl === undefined ? undefined : new URL(publicUrl);
  return passkey({
    rpName: 'Maillage',
    ...(site && { rpID: site.hostname, origin: site.origin }),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification, user }) => {
        const info = verification.registrationInfo;
        if (!info?.userVerified) throw notVerified();
        if ((await keysOf(pool, user.id)) >= mostPasskeys)
          throw new APIError('BAD_REQUEST', { code: 'TOO_MANY_PASSKEYS', message: 'Too many passkeys.' });
        const name = getAuthenticatorName(info.aaguid);
        return name === undefined ? undefined : { name };
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        const { userVerified, credentialID } = verification.authenticationInfo;
        if (!userVerified) throw notVerified();
        await pool.query('update auth.passkey set "lastUsedAt" = now() where "credentialID" = $1', [
          credentialID,
        ]);
      },
    },
    advanced: { webAuthnChallengeCookie: 'passkey' },
  });
}

const notVerified = (): APIError =>
  new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'The device did not ask who it was.' });

/** The route by which a passkey is added. */
export const passkeyAdded: string = paths.register;

/** Whoever has just added a key used it: their session, opened by the passphrase alone, goes on as one that it opened. */
export async function nowByPasskey(pool: Pool, token: string): Promise<void> {
  await pool.query(`update auth.session set factor = 'PASSKEY' where token = $1 and factor is null`, [token]);
}

/** What is asked of the names of keys, which stand in lists: one line, not too long. */
export function passkeyRules(path: string, body: unknown): void {
  if (path !== paths.rename && path !== paths.register) return;
  const { name } = (body ?? {}) as { readonly name?: unknown };
  if (name === undefined) return;
  const isFit =
    typeof name === 'string' && name.trim().length <= longestKeyName && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(name);
  if (!isFit) throw new APIError('BAD_REQUEST', { code: 'NAME_NOT_FIT', message: 'This name does not fit.' });
}

type Opening = Parameters<typeof setSessionCookie>[0];

/**
 * What a session that a passkey opened has of one that a passphrase opens: on a workstation of several, as its `shared` says, the
 * browser forgets it when it closes; and the function chosen by whoever was there before is not this person's.
 */
export async function comeInByPasskey(
  context: Opening & { readonly body: unknown },
  opened: Parameters<typeof setSessionCookie>[1],
): Promise<void> {
  const { shared } = context.body as { readonly shared?: unknown };
  if (shared === true) await setSessionCookie(context, opened, true);
  context.setCookie(actingAsName, '', { path: '/', maxAge: 0 });
}

async function keysOf(pool: Pool, userId: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from auth.passkey where "userId" = $1',
    [userId],
  );
  return rows[0]?.count ?? 0;
}
