import pg from 'pg';
import { vi } from 'vitest';

/** What a hub of this process sent to its database while something was done, but for what begins and ends. */
export interface SentStatements {
  /** in their order, of all connections */
  readonly texts: readonly string[];
  /** in how many pieces they left: what is asked before an answer is waited for leaves together */
  readonly pieces: number;
}

/** Does something, and tells what was sent for it. */
export async function sentWhile(act: () => Promise<unknown>): Promise<SentStatements> {
  const texts: string[] = [];
  let pieces = 0;
  let gathering = false;
  const submit = Reflect.get(pg.Query.prototype, 'submit') as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(pg.Query.prototype, 'submit').mockImplementation(function (
    this: pg.Query & { readonly text: string },
    ...args: unknown[]
  ) {
    if (!gathering) {
      gathering = true;
      pieces += 1;
      setImmediate(() => (gathering = false));
    }
    texts.push(this.text);
    return submit.apply(this, args);
  });
  try {
    await act();
    return { texts, pieces };
  } finally {
    spy.mockRestore();
  }
}
