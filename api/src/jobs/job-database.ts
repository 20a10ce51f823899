/** A connection under the login of the jobs; instants are read as dates. */
export interface JobDatabase {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** All of it or nothing: a job that is tried again finds everything as it was. */
export async function inTransaction<T>(db: JobDatabase, work: () => Promise<T>): Promise<T> {
  await db.query('begin');
  try {
    const result = await work();
    await db.query('commit');
    return result;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}
