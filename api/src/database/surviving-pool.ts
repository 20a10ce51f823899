import type { Pool, PoolClient } from 'pg';
import { isSilence } from './away.ts';

/**
 * Lets a pool outlive its server. A connection may be lost while it lies idle, which the pool tells, and while
 * somebody has it between two statements, which only the connection tells: unheard, either ends the process.
 */
export function survive(pool: Pool): void {
  pool.on('error', replacedAtTheNextQuery);
  pool.on('connect', (client) => client.on('error', replacedAtTheNextQuery));
}

/**
 * Gives the place of a connection that is lost in use to the next who asks. The query builder gives a connection
 * back when its transaction is ended, and one that is lost can be neither committed nor undone: each would keep its
 * place for ever, until none is left and every request waits.
 */
export function freeLostPlaces(pool: Pool): void {
  const inUse = new Set<PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_error, client) => inUse.delete(client));
  pool.on('connect', (client) => {
    const lose = (error: Error): void => {
      if (!inUse.has(client)) return;
      const { release } = client;
      // Whoever has it still gives it back, if at all.
      client.release = () => undefined;
      release(error);
    };
    client.on('error', lose);
    whenSilent(client, lose);
  });
}

/**
 * Ends a connection on which an answer did not come in time; whoever has it gives it back, and the pool takes no
 * connection back that is ended. For pools whose users give back what they lost, and would give it back twice.
 */
export function endSilent(pool: Pool): void {
  pool.on('connect', (client) => whenSilent(client, () => void client.end()));
}

type Ask = (...query: readonly unknown[]) => unknown;

/** A connection on which an answer did not come in time (`query_timeout`) still waits for it, and takes no other question. */
function whenSilent(client: PoolClient, lose: (error: Error) => void): void {
  const ask: Ask = client.query.bind(client);
  const asking: Ask = (...query) => {
    const answer = ask(...query);
    if (answer instanceof Promise)
      answer.catch((error: unknown) => {
        if (isSilence(error)) lose(error);
      });
    return answer;
  };
  Object.assign(client, { query: asking });
}

const replacedAtTheNextQuery = (): undefined => undefined;
