import { Pool, type PoolClient } from 'pg';
import type { ViewerSettings } from '../viewer.ts';
import { given } from './start.ts';

const pool = new Pool({ connectionString: given().databaseUrl, max: 10 });
const told = (role: string, viewer: ViewerSettings): string =>
  `begin; set local role ${role}; select ${Object.entries(viewer)
    .map(([name, value]) => `set_config('${name}', '${value}', true)`)
    .join(', ')}`;
const reading = told('maillage_reader', given().viewer);

/** Runs statements under the reader's role as the viewer: the least that anything behind these views has to do. */
export async function asViewer<T>(read: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(reading);
    return await read(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Runs statements under the writer's role and keeps what they wrote. */
export async function asWriter(
  viewer: ViewerSettings,
  write: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(told('maillage_writer', viewer));
    await write(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
