import type { Pool } from 'pg';

const replacedAtTheNextQuery = (): undefined => undefined;

/**
 * Lets a pool outlive its server. A connection may be lost while it lies idle, which the pool tells, and while
 * somebody has it between two statements, which only the connection tells: unheard, either ends the process.
 */
export function survive(pool: Pool): void {
  pool.on('error', replacedAtTheNextQuery);
  pool.on('connect', (client) => client.on('error', replacedAtTheNextQuery));
}
