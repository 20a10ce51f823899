import type { Pool, PoolClient } from 'pg';

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
  pool.on('connect', (client) =>
    client.on('error', (error) => {
      if (!inUse.has(client)) return;
      const { release } = client;
      // Whoever has it still gives it back, if at all.
      client.release = () => undefined;
      release(error);
    }),
  );
}

const replacedAtTheNextQuery = (): undefined => undefined;
