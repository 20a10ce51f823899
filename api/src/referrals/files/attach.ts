import type { EntityManager } from '@mikro-orm/postgresql';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { uuidOf } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { mostPerMessage } from './accepted-types.ts';
import { AttachmentEntity, MessageAttachmentEntity } from './attachment.entity.ts';

/** The keys of the files named, or why they cannot hang on a message. Another's file is answered as none. */
export async function attachable(
  em: EntityManager,
  ids: readonly string[],
  membershipId: KeyOf<'Membership'>,
): Promise<readonly KeyOf<'Attachment'>[] | Refusal> {
  if (ids.length > mostPerMessage) {
    return refusals.invalid('attachmentIds', says.filesPerMessage(mostPerMessage));
  }
  const uuids = ids.map((id) => uuidOf('Attachment', id));
  const known = uuids.filter((uuid) => uuid !== null);
  // Of two messages that want one file the second waits here, and then finds it taken.
  for (const uuid of known.toSorted()) {
    await oneAtATime(em, uuid);
  }
  const own = await em.find(AttachmentEntity, { id: { $in: known }, membershipId });
  const taken = await em.find(MessageAttachmentEntity, { attachmentId: { $in: known } });
  const missing = uuids.findIndex(
    (uuid) => !own.some(({ id }) => id === uuid) || taken.some(({ attachmentId }) => attachmentId === uuid),
  );
  return missing < 0 ? known : refusals.notFound(`attachmentIds.${missing}`);
}

/** The keys of the files that hang on a message. */
export async function attachedTo(
  em: EntityManager,
  messageId: KeyOf<'Message'>,
): Promise<readonly KeyOf<'Attachment'>[]> {
  return (await em.find(MessageAttachmentEntity, { messageId })).map(({ attachmentId }) => attachmentId);
}

/** Whether the files named, by their ids, are those of these keys, in whatever order. */
export function sameFiles(uuids: readonly KeyOf<'Attachment'>[], ids: readonly string[]): boolean {
  const named = new Set<string | null>(ids.map((id) => uuidOf('Attachment', id)));
  return named.size === uuids.length && uuids.every((uuid) => named.has(uuid));
}

/** Hangs files on a message that was just written. */
export async function attach(
  em: EntityManager,
  uuids: readonly KeyOf<'Attachment'>[],
  messageId: KeyOf<'Message'>,
): Promise<void> {
  for (const attachmentId of uuids) await em.insert(MessageAttachmentEntity, { attachmentId, messageId });
}
