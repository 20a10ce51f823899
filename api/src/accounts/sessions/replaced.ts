import type { Pool } from 'pg';
import { signedToken } from './cookie.ts';

/**
 * Ends the session that a browser had before it was given another: whoever comes in again leaves none behind that nobody sees,
 * and a cookie that was copied meanwhile opens nothing any more.
 */
export async function endReplaced(
  pool: Pool,
  { cookie, name, key }: { readonly cookie: string | null; readonly name: string; readonly key: string },
): Promise<void> {
  const token = cookie === null ? null : signedToken(cookie, name, key);
  if (token === null) return;
  await pool.query({
    name: 'end what was replaced',
    text: 'delete from auth.session where token = $1',
    values: [token],
  });
}
