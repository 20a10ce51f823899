import { Pool } from 'pg';

/**
 * Connections of the tables' owner that stay open for a file. Each new one would read the catalogues and compile every
 * trigger again, at its first write: 65 ms of work for an update that takes one, thousands of times in a whole run.
 */
export function ownerPool(adminUrl: string): Pool {
  const pool = new Pool({ connectionString: adminUrl, max: 10, idleTimeoutMillis: 0 });
  pool.on('connect', (client) => void client.query('set role maillage_owner'));
  // a test that ends the server's connections ends these, too: the next statement opens another
  pool.on('error', () => undefined);
  return pool;
}
