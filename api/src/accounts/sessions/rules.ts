import type { Pool } from 'pg';

interface Asked {
  readonly path: string;
  readonly body: unknown;
}

/**
 * What the library's own routes are asked beside what a client asks. A new password ends every other session, whether or
 * not the client says so; and a session to end is named by its id, because its token is shown to nobody.
 */
export async function sessionRules(pool: Pool, { path, body }: Asked) {
  const asked = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  switch (path) {
    case '/change-password':
      return { context: { body: { ...asked, revokeOtherSessions: true } } };
    case '/revoke-session':
      // That it is one's own is checked by the route itself; one that there is not ends nothing.
      return { context: { body: { token: await tokenOf(pool, String(asked['id'])) } } };
    default:
      return undefined;
  }
}

async function tokenOf(pool: Pool, id: string): Promise<string> {
  const { rows } = await pool.query<{ token: string }>('select token from auth.session where id = $1', [id]);
  return rows[0]?.token ?? '';
}
