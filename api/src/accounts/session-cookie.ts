import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session's token in a cookie header, when its signature is ours: `token.signature`, as the sign-in library
 * writes it. A browser may hold several cookies of the name; the first good one counts.
 */
export function signedToken(cookies: string, name: string, secret: string): string | null {
  for (const entry of cookies.split(';')) {
    const pair = entry.trim();
    if (!pair.startsWith(`${name}=`)) continue;
    const token = verified(decoded(pair.slice(name.length + 1)), secret);
    if (token !== null) return token;
  }
  return null;
}

function verified(value: string, secret: string): string | null {
  const dot = value.lastIndexOf('.');
  if (dot <= 0) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return signature.length === right.length && timingSafeEqual(signature, right) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
