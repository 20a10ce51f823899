/** A connection to the database as maillage_owner: what loads and imports, never what answers a request. */
export interface Owner {
  query(
    sql: string,
    parameters?: unknown[],
  ): Promise<{ readonly rows: unknown[]; readonly rowCount: number | null }>;
}

/** The rows of a statement; its columns are the caller's to know. */
export async function rowsOf<Row>(
  owner: Owner,
  sql: string,
  ...parameters: unknown[]
): Promise<readonly Row[]> {
  const { rows } = await owner.query(sql, parameters);
  return rows as Row[];
}

/** How many rows a statement wrote. */
export async function write(owner: Owner, sql: string, ...parameters: unknown[]): Promise<number> {
  const { rowCount } = await owner.query(sql, parameters);
  return rowCount ?? 0;
}
