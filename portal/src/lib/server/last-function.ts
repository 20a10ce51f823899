import { createHash } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { actingAsCookie } from '#lib/graphql/client.ts';
import type { MemberFunction } from '#lib/graphql/generated/enums.ts';

/** How many sessions are remembered at most. */
const most = 10_000;
const functions = new Map<string, MemberFunction | null>();

interface Asking {
  readonly cookies: Cookies;
}

/** A session and the function chosen in it, as a word that is neither. */
function keyOf({ cookies }: Asking): string {
  const session = cookies.getAll().filter(({ name }) => name.endsWith('session_token'));
  const words = [...session.map(({ value }) => value), cookies.get(actingAsCookie) ?? ''];
  return createHash('sha256').update(words.join(' ')).digest('base64');
}

/** Remembers in which function a session asked last: a guess of what it will ask next, and no right to anything. */
export function rememberFunction(asking: Asking, last: MemberFunction | null): void {
  const key = keyOf(asking);
  functions.delete(key);
  functions.set(key, last);
  const [oldest] = functions.keys();
  if (functions.size > most && oldest !== undefined) functions.delete(oldest);
}

/** The function in which this session asked last, as far as this process knows; null where it had none. */
export const lastFunction = (asking: Asking): MemberFunction | null => functions.get(keyOf(asking)) ?? null;
