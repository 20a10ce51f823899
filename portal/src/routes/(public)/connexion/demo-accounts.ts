import { apiRoute } from '#lib/graphql/client.ts';

/** The one password of the demonstration's accounts. They guard fictitious cases only. */
export const demoPassword = 'maillage-demo-2026';

/** An account of the demonstration, signed in by one click. */
export interface DemoAccount {
  readonly email: string;
  readonly label: string;
}

function isDemoAccount(value: unknown): value is DemoAccount {
  if (typeof value !== 'object' || value === null) return false;
  const account: Partial<Record<keyof DemoAccount, unknown>> = value;
  return typeof account.email === 'string' && typeof account.label === 'string';
}

/** The API lists them in demonstration mode only; in any other case, and when it does not answer, there are none. */
export async function demoAccounts(): Promise<readonly DemoAccount[]> {
  try {
    const answer = await fetch(apiRoute('/auth/demo-accounts'));
    const found: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(found) ? found.filter(isDemoAccount) : [];
  } catch {
    return [];
  }
}
