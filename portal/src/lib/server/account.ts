import type { RequestEvent } from '@sveltejs/kit';
import { apiRoute, forwardedHeaders } from '#lib/graphql/client.ts';
import { forwardCookies } from './session.ts';

/** A session of whoever is signed in. */
export interface OwnSession {
  readonly id: string;
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt: string;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
}

/** The sessions of whoever asks, their own first, then the one used last; and which of them asks. */
export interface OwnSessions {
  readonly sessions: readonly OwnSession[];
  readonly own: string | null;
}

/** What the sign-in refuses, at which field. */
export interface AccountProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What was asked of the sign-in: done, refused with reasons, too often, too long after coming in, or nobody answers. */
export type AccountAnswer =
  | { readonly outcome: 'done'; readonly body: unknown }
  /** `not-confirmed`: one came in too long ago for this. */
  | { readonly outcome: 'too-many' | 'unavailable' | 'not-confirmed' }
  | { readonly outcome: 'refused'; readonly problems: readonly AccountProblem[] };

/** The sessions of whoever asks; null where nobody answers. */
export async function askSessions(event: RequestEvent): Promise<OwnSessions | null> {
  const [listed, current] = await Promise.all([
    ask(event, '/auth/list-sessions'),
    ask(event, '/auth/get-session'),
  ]);
  if (!listed?.ok || !current?.ok) return null;
  const sessions = (await listed.json()) as readonly OwnSession[];
  const { session } = ((await current.json()) ?? {}) as { readonly session?: OwnSession };
  const own = session?.id ?? null;
  return {
    sessions: sessions.toSorted(
      (one, other) =>
        Number(other.id === own) - Number(one.id === own) || other.lastUsedAt.localeCompare(one.lastUsedAt),
    ),
    own,
  };
}

/** How a page names one of a person’s sessions or passkeys: nothing long and random stands in two answers, whose length would tell of it. */
export const handleOf = ({ id }: { readonly id: string }): string => id.slice(0, 12);

/** Ends one of one’s own sessions, named by its handle; one that is over already is as it was to be. */
export async function endSession(event: RequestEvent, handle: string): Promise<AccountAnswer> {
  const found = await askSessions(event);
  if (found === null) return { outcome: 'unavailable' };
  const session = found.sessions.find((own) => handleOf(own) === handle);
  return session === undefined
    ? { outcome: 'done', body: null }
    : send(event, '/auth/revoke-session', { id: session.id });
}

/** Ends all of one’s own sessions but this one. */
export const endOtherSessions = (event: RequestEvent): Promise<AccountAnswer> =>
  send(event, '/auth/revoke-other-sessions', {});

/** Chooses another passphrase: every session ends, and this browser gets a new one. */
export const changePassphrase = (
  event: RequestEvent,
  { now, chosen }: { readonly now: string; readonly chosen: string },
): Promise<AccountAnswer> =>
  send(event, '/auth/change-password', { currentPassword: now, newPassword: chosen });

/** One of one’s passkeys, without the key. */
export interface OwnPasskey {
  readonly id: string;
  /** As its owner or the program that keeps it calls it. */
  readonly name: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** What one comes in with besides the passphrase. */
export interface OwnFactors {
  /** The oldest first. */
  readonly passkeys: readonly OwnPasskey[];
  readonly authenticator: boolean;
  /** How many recovery codes are left; null: none were ever made. */
  readonly recoveryCodes: number | null;
}

/** What whoever asks comes in with; null where nobody answers. */
export async function askFactors(event: RequestEvent): Promise<OwnFactors | null> {
  const answer = await ask(event, '/auth/factors');
  return answer?.ok ? ((await answer.json()) as OwnFactors) : null;
}

/** Calls one of one’s own passkeys, named by its handle, otherwise. */
export const renamePasskey = (event: RequestEvent, handle: string, name: string): Promise<AccountAnswer> =>
  toPasskey(event, handle, (id) => send(event, '/auth/passkey/update-passkey', { id, name }));

/** Removes one of one’s own passkeys; one that is gone already is as it was to be. */
export const removePasskey = (event: RequestEvent, handle: string): Promise<AccountAnswer> =>
  toPasskey(event, handle, (id) => send(event, '/auth/passkey/delete-passkey', { id }));

async function toPasskey(
  event: RequestEvent,
  handle: string,
  change: (id: string) => Promise<AccountAnswer>,
): Promise<AccountAnswer> {
  const found = await askFactors(event);
  if (found === null) return { outcome: 'unavailable' };
  const key = found.passkeys.find((own) => handleOf(own) === handle);
  return key === undefined ? { outcome: 'done', body: null } : change(key.id);
}

/** What an application reads once, and the recovery codes, shown once too. */
export interface NewAuthenticator {
  readonly uri: string;
  readonly codes: readonly string[];
}

/** Makes the key of an application; it counts from its first code on. One that was there before is forgotten. */
export async function beginAuthenticator(
  event: RequestEvent,
  passphrase: string,
  { replaces }: { readonly replaces: boolean },
): Promise<NewAuthenticator | Exclude<AccountAnswer, { outcome: 'done' }>> {
  if (replaces) {
    const ended = await send(event, '/auth/two-factor/disable', { password: passphrase });
    if (ended.outcome !== 'done') return ended;
  }
  const answer = await send(event, '/auth/two-factor/enable', { password: passphrase, method: 'totp' });
  if (answer.outcome !== 'done') return answer;
  const { totpURI, backupCodes } = answer.body as {
    readonly totpURI: string;
    readonly backupCodes: readonly string[];
  };
  return { uri: totpURI, codes: backupCodes };
}

/** The first code of an application: from now on it is asked for. */
export const confirmAuthenticator = (event: RequestEvent, code: string): Promise<AccountAnswer> =>
  send(event, '/auth/two-factor/verify-totp', { code });

/** Ten new recovery codes; those of before open nothing more. */
export async function newRecoveryCodes(
  event: RequestEvent,
  passphrase: string,
): Promise<readonly string[] | Exclude<AccountAnswer, { outcome: 'done' }>> {
  const answer = await send(event, '/auth/two-factor/generate-backup-codes', { password: passphrase });
  if (answer.outcome !== 'done') return answer;
  return (answer.body as { readonly backupCodes: readonly string[] }).backupCodes;
}

async function send(event: RequestEvent, path: `/${string}`, body: object): Promise<AccountAnswer> {
  const answer = await ask(event, path, body);
  if (answer === null || answer.status >= 500) return { outcome: 'unavailable' };
  if (answer.status === 429) return { outcome: 'too-many' };
  if (!answer.ok) {
    const { code, userErrors = [] } = (await answer.json().catch(() => ({}))) as {
      readonly code?: string;
      readonly userErrors?: readonly AccountProblem[];
    };
    if (code === 'NOT_CONFIRMED') return { outcome: 'not-confirmed' };
    return { outcome: 'refused', problems: userErrors };
  }
  forwardCookies(answer, event.cookies);
  return { outcome: 'done', body: await answer.json().catch(() => null) };
}

/** One question to the sign-in in the name of whoever is signed in; null where nobody answers. */
async function ask(event: RequestEvent, path: `/${string}`, body?: object): Promise<Response | null> {
  try {
    return await fetch(apiRoute(path), {
      headers: { ...forwardedHeaders(event), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  } catch {
    return null;
  }
}
