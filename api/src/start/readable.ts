import type { ClientBase } from 'pg';

/** True when this table or view is there and the login may read it; asking by name would fail where it may not. */
export async function isReadable(client: ClientBase, schema: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname = $1 and relname = $2
        and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
    [schema, name],
  );
  return rowCount === 1;
}
