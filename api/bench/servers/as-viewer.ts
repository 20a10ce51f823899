import { Pool, type PoolClient } from 'pg';
import { given } from './start.ts';

const pool = new Pool({ connectionString: given().databaseUrl, max: 10 });
const told = `begin; set local role maillage_reader; select ${Object.entries(given().viewer)
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(', ')}`;

/** Runs statements under the reader's role as the viewer: the least that anything behind these views has to do. */
export async function asViewer<T>(read: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(told);
    return await read(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
