import type { Duplex } from 'node:stream';
import type { Pool, PoolClient } from 'pg';

/**
 * Lets what is asked of a connection within one turn of the event loop leave in one piece: the opening of a transaction with
 * its first statement, statements that do not need each other, an end with the next beginning. Each piece is a call of the
 * system and a packet, which on one machine cost the sender more than most statements do.
 *
 * For pools whose connections send without waiting for the answer before (`pipeline`).
 */
export function sendTogether(pool: Pool): void {
  pool.on('connect', (client) => {
    const stream = streamOf(client);
    const ask: Ask = client.query.bind(client);
    let gathering = false;
    const leave = (): void => {
      gathering = false;
      stream.uncork();
    };
    const asking: Ask = (...query) => {
      if (!gathering) {
        gathering = true;
        stream.cork();
        setImmediate(leave);
      }
      return ask(...query);
    };
    Object.assign(client, { query: asking });
  });
}

type Ask = (...query: readonly unknown[]) => unknown;

const streamOf = (client: PoolClient): Duplex =>
  (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection.stream;
