import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { actingAsCookie, apiRoute, forwardedHeaders } from '#lib/graphql/client.ts';

/** Hands the session cookies of an API answer to the visitor, attribute by attribute. */
export function forwardCookies(answer: Response, cookies: Cookies): void {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';');
    const name = pair.slice(0, pair.indexOf('=')).trim();
    const value = pair.slice(pair.indexOf('=') + 1).trim();
    const attributeValues = new Map(
      attributes.map((attribute) => {
        const [key = '', ...rest] = attribute.trim().split('=');
        return [key.toLowerCase(), rest.join('=')] as const;
      }),
    );
    const maxAge = attributeValues.get('max-age');
    const sameSite = attributeValues.get('samesite')?.toLowerCase();
    cookies.set(name, value, {
      path: attributeValues.get('path') ?? '/',
      httpOnly: attributeValues.has('httponly'),
      secure: attributeValues.has('secure'),
      sameSite: sameSite === 'strict' || sameSite === 'none' ? sameSite : 'lax',
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      // the value is signed: it travels as it is
      encode: (text) => text,
    });
  }
}

function post(event: RequestEvent, path: `/${string}`, body: unknown): Promise<Response> {
  return fetch(apiRoute(path), {
    method: 'POST',
    headers: {
      ...forwardedHeaders(event),
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
}

/** `second-factor`: a code is still asked for; `passkey`: a passkey is, of whoever has no application. */
export type SignInResult = 'signed-in' | 'second-factor' | 'passkey' | 'refused' | 'too-many' | 'unavailable';

/** Signs in at the API and passes the session on. Nothing shows which of address and password was wrong. */
export async function signIn(
  event: RequestEvent,
  credentials: { readonly email: string; readonly password: string; readonly rememberMe: boolean },
): Promise<SignInResult> {
  let answer: Response;
  try {
    answer = await post(event, '/auth/sign-in/email', credentials);
  } catch {
    return 'unavailable';
  }
  if (answer.status === 429) return 'too-many';
  if (answer.status >= 500) return 'unavailable';
  if (!answer.ok) return 'refused';
  forwardCookies(answer, event.cookies);
  // a function chosen by whoever used this workstation before is not this person's
  event.cookies.delete(actingAsCookie, { path: '/' });
  const { twoFactorRedirect, twoFactorMethods = [] } = (await answer.json()) as {
    readonly twoFactorRedirect?: boolean;
    readonly twoFactorMethods?: readonly string[];
  };
  if (!twoFactorRedirect) return 'signed-in';
  return twoFactorMethods.includes('totp') ? 'second-factor' : 'passkey';
}

export type CodeResult = 'signed-in' | 'wrong' | 'over' | 'locked' | 'unavailable';

/** Gives the code that follows the passphrase: of the application, or a recovery code. */
export async function giveCode(
  event: RequestEvent,
  { code, recovery }: { readonly code: string; readonly recovery: boolean },
): Promise<CodeResult> {
  let answer: Response;
  try {
    answer = await post(event, `/auth/two-factor/${recovery ? 'verify-backup-code' : 'verify-totp'}`, {
      code,
    });
  } catch {
    return 'unavailable';
  }
  if (answer.status === 429) return 'locked';
  if (answer.status >= 500) return 'unavailable';
  forwardCookies(answer, event.cookies);
  if (answer.ok) return 'signed-in';
  const { code: reason } = (await answer.json().catch(() => ({}))) as { readonly code?: string };
  return reason === 'INVALID_CODE' || reason === 'INVALID_BACKUP_CODE' ? 'wrong' : 'over';
}

/** Ends the session at the API and forgets it here, even when the API cannot be reached. */
export async function signOut(event: RequestEvent): Promise<void> {
  try {
    forwardCookies(await post(event, '/auth/sign-out', {}), event.cookies);
  } catch {
    // the session ends by itself at the API; the workstation must not keep it
  }
  for (const { name } of event.cookies.getAll()) {
    if (name.endsWith('session_token') || name.endsWith('session_data') || name === actingAsCookie) {
      event.cookies.delete(name, { path: '/', secure: name.startsWith('__Secure-') });
    }
  }
}
