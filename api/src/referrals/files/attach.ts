import type { EntityManager } from '@mikro-orm/postgresql';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { writeRows } from '../../database/write-rows.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { mostPerMessage } from './content/index.ts';
import { AttachmentEntity, MessageAttachmentEntity } from './attachment.entity.ts';

/** The files named, or why they cannot hang on something. Another's file, and one that hangs already, is answered as none. */
export async function attachable(
  em: EntityManager,
  ids: readonly KeyOf<'Attachment'>[],
  membershipId: KeyOf<'Membership'>,
): Promise<readonly KeyOf<'Attachment'>[] | Refusal> {
  if (ids.length > mostPerMessage) {
    return refusals.invalid('attachmentIds', says.filesPerMessage(mostPerMessage));
  }
  // Of two that want one file the second waits here, and then finds it taken.
  for (const id of ids.toSorted()) {
    oneAtATime(em, id);
  }
  const own = await em.find(AttachmentEntity, { id: { $in: [...ids] }, membershipId });
  const taken = await em.execute<{ id: KeyOf<'Attachment'> }[]>(
    'select id from unnest(?::uuid[]) id where rights.file_hangs(id)',
    [`{${ids.join(',')}}`],
  );
  const missing = ids.findIndex(
    (id) => !own.some((file) => file.id === id) || taken.some((file) => file.id === id),
  );
  return missing < 0 ? ids : refusals.notFound(`attachmentIds.${missing}`);
}

/** The keys of the files that hang on a message. */
export async function attachedTo(
  em: EntityManager,
  messageId: KeyOf<'Message'>,
): Promise<readonly KeyOf<'Attachment'>[]> {
  return (await em.find(MessageAttachmentEntity, { messageId })).map(({ attachmentId }) => attachmentId);
}

/** Whether these are the same files, in whatever order. */
export function sameFiles(
  some: readonly KeyOf<'Attachment'>[],
  others: readonly KeyOf<'Attachment'>[],
): boolean {
  const named = new Set(others);
  return named.size === some.length && some.every((id) => named.has(id));
}

/** Hangs files on a message that was just written. */
export function attach(
  em: EntityManager,
  uuids: readonly KeyOf<'Attachment'>[],
  messageId: KeyOf<'Message'>,
): void {
  for (const attachmentId of uuids) writeRows(em, MessageAttachmentEntity, [{ attachmentId, messageId }]);
}
