import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { VisibleDatabase } from '../../../access/visible.types.ts';
import type { KeyOf } from '../../../names.types.ts';

/** Where the content of files is kept. Who may read it is decided before, by the viewer's own view. */
export interface FileStore {
  /** Keeps a content under the key of its row, which the same transaction has just written. */
  keep(em: EntityManager, uuid: KeyOf<'Attachment'>, content: Buffer): Promise<void>;
  /** The content of a file that the viewer's own view has shown in this transaction; null when it is lost. */
  read(db: Kysely<VisibleDatabase>, uuid: KeyOf<'Attachment'>): Promise<Buffer | null>;
  /** The content of a file that waits for the scanner, where the database does not keep it; null when it is lost. */
  readWaiting(uuid: KeyOf<'Attachment'>): Promise<Buffer | null>;
  /** Takes contents away whose rows are gone. */
  forget(uuids: readonly KeyOf<'Attachment'>[]): Promise<void>;
  close(): void;
}
