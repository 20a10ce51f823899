import { Client, type ClientConfig } from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { derivedPassword } from './secret.ts';

/** The logins of the running hub. None owns anything. */
export const logins = ['maillage_api', 'maillage_auth', 'maillage_worker'] as const;
export type Login = (typeof logins)[number];

/** The address under which one of the hub's logins reaches the database. */
export function loginUrl(adminUrl: string, login: Login, secret: string): string {
  const url = new URL(adminUrl);
  url.username = login;
  url.password = derivedPassword(secret, login);
  return url.href;
}

/** An address as the driver takes it, with all of its parameters (sslmode and the like). */
export const addressOf = (url: string): ClientConfig => parseIntoClientConfig(url);

/**
 * How one of the hub's logins connects. PostgreSQL knows one password per login, so that while a secret is being
 * replaced each new connection first finds out which of the two it is.
 */
export function loginWith(adminUrl: string, login: Login, secrets: readonly string[]): ClientConfig {
  const [first = '', ...others] = secrets;
  const address = addressOf(loginUrl(adminUrl, login, first));
  if (others.length === 0) return address;
  return {
    ...address,
    password: async () => derivedPassword((await rightSecret(adminUrl, login, secrets)) ?? first, login),
  };
}

/**
 * The secret with which the login gets in; null when the server refuses the password of each. What keeps it from
 * answering for another reason is thrown.
 */
export async function rightSecret(
  adminUrl: string,
  login: Login,
  secrets: readonly string[],
): Promise<string | null> {
  for (const secret of secrets) {
    const client = new Client({
      connectionString: loginUrl(adminUrl, login, secret),
      connectionTimeoutMillis: 15_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return secret;
    } catch (error) {
      const { code } = error as { readonly code?: string };
      // It got in, and may not go into this database (yet).
      if (code === '42501') return secret;
      if (code !== '28P01') throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}
