import { inTransaction } from '../../jobs/job-database.ts';
import type { JobDatabase } from '../../jobs/job-database.ts';
import type { FileStore } from './stores/index.ts';
import type { KeyOf } from '../../names.types.ts';

/**
 * Takes uploads away that no message came for within a day, and their contents with them. When the store cannot be
 * reached the rows stay too, so that the next run finds them again and no content is left without a row.
 */
export async function forgetUnattached(db: JobDatabase, store: FileStore): Promise<void> {
  await inTransaction(db, async () => {
    const { rows } = await db.query<{ id: KeyOf<'Attachment'> }>(
      'select hub.forget_unattached_files() as id',
    );
    await store.forget(rows.map(({ id }) => id));
  });
}
