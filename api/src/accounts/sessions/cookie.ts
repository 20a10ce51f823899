import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session's token in a cookie header, when its signature is ours: `token.signature`, as the sign-in library
 * writes it. A browser may hold several cookies of the name; the first good one counts.
 */
export function signedToken(cookies: string, name: string, secret: string): string | null {
  for (const value of cookiesNamed(cookies, name)) {
    const token = verified(value, secret);
    if (token !== null) return token;
  }
  return null;
}

/** The values of all cookies of a name in a cookie header. */
export function cookiesNamed(cookies: string, name: string): readonly string[] {
  return cookies
    .split(';')
    .map((entry) => entry.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => decoded(pair.slice(name.length + 1)));
}

/** Compares what was sent with what is right in a time that tells nothing. */
export function isSame(sent: string, right: string): boolean {
  const [one, other] = [Buffer.from(sent), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function verified(value: string, secret: string): string | null {
  const dot = value.lastIndexOf('.');
  if (dot <= 0) return null;
  const token = value.slice(0, dot);
  const right = createHmac('sha256', secret).update(token).digest('base64');
  return isSame(value.slice(dot + 1), right) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
