import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Row } from './stored.ts';

/**
 * Rows as JSON, which is how those of a table and those of a view compare. The connection keeps the plan, as the hub's
 * own do: planning a masked view takes longer than reading it, and a generated suite reads thousands of times.
 */
export const rowsAsJson = async (client: Client, sql: string): Promise<Row[]> =>
  (
    await client.query<{ row: Row }>({
      name: createHash('md5').update(sql).digest('hex'),
      text: `select to_jsonb(row) as row from (${sql}) row`,
    })
  ).rows.map(({ row }) => row);
