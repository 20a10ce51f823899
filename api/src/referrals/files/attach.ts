import type { EntityManager } from '@mikro-orm/postgresql';
import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { uuidOf } from '../../ids.ts';
import { mostPerMessage } from './accepted-types.ts';
import { AttachmentEntity, MessageAttachmentEntity } from './attachment.entity.ts';

/** The keys of the files named, or why they cannot hang on a message. Another's file is answered as none. */
export async function attachable(
  em: EntityManager,
  ids: readonly string[],
  membershipId: string,
): Promise<readonly string[] | Refusal> {
  if (ids.length > mostPerMessage) {
    return refusals.invalid('attachmentIds', `Joignez ${mostPerMessage} fichiers au plus à un message.`);
  }
  const uuids = ids.map((id) => uuidOf('Attachment', id));
  const known = uuids.filter((uuid) => uuid !== null);
  // Of two messages that want one file the second waits here, and then finds it taken.
  for (const uuid of known.toSorted()) {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [uuid]);
  }
  const own = await em.count(AttachmentEntity, { id: { $in: known }, membershipId });
  const taken = await em.count(MessageAttachmentEntity, { attachmentId: { $in: known } });
  return own === ids.length && taken === 0 ? known : refusals.notFound('attachmentIds');
}

/** Hangs files on a message that was just written. */
export async function attach(em: EntityManager, uuids: readonly string[], messageId: string): Promise<void> {
  for (const attachmentId of uuids) await em.insert(MessageAttachmentEntity, { attachmentId, messageId });
}
