import { AttachmentContentEntity } from '../attachment.entity.ts';
import type { FileStore } from './file-store.ts';

/** In the database: backed up with it, and nothing more to run. Contents go with their rows. */
export const postgresStore: FileStore = {
  keep: async (em, attachmentId, content) => {
    await em.insert(AttachmentContentEntity, { attachmentId, content });
  },
  read: async (db, uuid) => {
    const row = await db
      .selectFrom('visible.attachment')
      .select('content')
      .where('id', '=', uuid)
      .executeTakeFirst();
    return row?.content ?? null;
  },
  readWaiting: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
  close: () => undefined,
};
