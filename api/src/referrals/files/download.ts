import type { HubContext } from '../../context.ts';
import { uuidOf } from '../../ids.ts';
import { leaveTrace } from '../../audit/index.ts';
import type { AttachmentState } from './attachment-state.ts';
import type { FileStore } from './stores/index.ts';

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * A file with its content, for whoever reads the message that it hangs on; null for what is absent or not for
 * this viewer, and the state of one that the scanner has not let through. That it was taken is written down.
 */
export async function download(
  ctx: HubContext,
  store: FileStore,
  id: string,
): Promise<Download | Exclude<AttachmentState, 'READY' | 'WITHDRAWN'> | null> {
  const uuid = uuidOf('Attachment', id);
  const acting = ctx.signedIn().acting;
  if (uuid === null || acting === null) return null;
  return ctx.write(async (unit) => {
    const row = await unit.visible
      .selectFrom('visible.attachment')
      .select(['name', 'media_type', 'state'])
      .where('id', '=', uuid)
      .executeTakeFirst();
    if (row === undefined || row.state === 'WITHDRAWN') return null;
    if (row.state !== 'READY') return row.state;
    const content = await store.read(unit.visible, uuid);
    if (content === null) return null;
    await unit.asWriter((em) =>
      leaveTrace(em, acting, { action: 'DOWNLOAD', objectType: 'Attachment', objectId: uuid }),
    );
    return { name: row.name, mediaType: row.media_type, content };
  });
}
