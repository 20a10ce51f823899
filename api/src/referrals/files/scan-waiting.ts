import type { JobDatabase } from '../../jobs/job-database.ts';
import type { FileStore } from './stores/index.ts';
import type { Scanner } from './scanner.ts';
import type { KeyOf } from '../../names.types.ts';

/** Files read at a time: their contents are in memory together. */
const atATime = 5;

interface Waiting {
  readonly id: KeyOf<'Attachment'>;
  /** null where a store of objects keeps it */
  readonly content: Buffer | null;
}

/**
 * Has the files that wait looked at, oldest first. One without a verdict goes on waiting, closed, and the job fails
 * after the others, so that the queue tries again; none is opened because nobody answered.
 * @param scanner null: none is set any more, and what waits goes on waiting
 */
export async function scanWaiting(db: JobDatabase, store: FileStore, scanner: Scanner | null): Promise<void> {
  if (scanner === null) return;
  const failures: unknown[] = [];
  for (let files = await waitingAfter(db, null); files.length > 0;) {
    for (const file of files) {
      await scanOne(db, store, scanner, file).catch((error: unknown) => failures.push(error));
    }
    files = await waitingAfter(db, files.at(-1)?.id ?? null);
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} files have no verdict yet.`);
}

async function waitingAfter(db: JobDatabase, past: string | null): Promise<readonly Waiting[]> {
  const { rows } = await db.query<Waiting>('select id, content from hub.files_to_scan($1, $2)', [
    past,
    atATime,
  ]);
  return rows;
}

async function scanOne(db: JobDatabase, store: FileStore, scanner: Scanner, file: Waiting): Promise<void> {
  const content = file.content ?? (await store.readWaiting(file.id));
  if (content === null) throw new Error('A file that waits has no content.');
  const infected = await scanner.findsVirus(content);
  if (infected) await store.forget([file.id]);
  await db.query('select hub.record_scan($1, $2)', [file.id, infected]);
}
