import { apiRoute } from '#lib/graphql/client.ts';

/** An account of the demonstration, signed in by one click. It guards fictitious cases only. */
export interface DemoAccount {
  readonly email: string;
  readonly label: string;
  readonly password: string;
}

function isDemoAccount(value: unknown): value is DemoAccount {
  if (typeof value !== 'object' || value === null) return false;
  const account: Partial<Record<keyof DemoAccount, unknown>> = value;
  return [account.email, account.label, account.password].every((part) => typeof part === 'string');
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

/** The password of one of them; empty when there is no such account. */
export async function demoPasswordOf(email: string): Promise<string> {
  return (await demoAccounts()).find((account) => account.email === email)?.password ?? '';
}
