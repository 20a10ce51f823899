import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveTrace } from '../../audit/index.ts';
import type { Acting } from '../../context.ts';
import { writeRows } from '../../database/write-rows.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { attachable, AttachmentEntity } from '../files/index.ts';
import { EnclosureEntity } from './enclosure.entity.ts';
import type { EnclosureKind } from './enclosure.enums.ts';

/** Most files that go with one referral at a time. */
const mostEnclosures = 10;

/** Which file is to go with which referral, and what it is. */
export interface Enclosing {
  readonly referralId: KeyOf<'Referral'>;
  readonly attachmentId: KeyOf<'Attachment'>;
  readonly kind: EnclosureKind;
}

/**
 * Hangs a file on a referral that is locked, or says why not. The same file again finds the enclosure that there is.
 * @param joined the SHA-256 of the documents that go with it and are not to go twice
 */
export async function enclose(
  em: EntityManager,
  { referralId, attachmentId, kind }: Enclosing,
  acting: Acting,
  joined: readonly (string | null)[] = [],
): Promise<KeyOf<'Enclosure'> | Refusal> {
  const there = await em.find(EnclosureEntity, { referralId, attachmentId: { $ne: null } });
  const same = there.find((enclosure) => enclosure.attachmentId === attachmentId);
  if (same) return same.id;
  if (there.length >= mostEnclosures)
    return refusals.invalid('attachmentId', says.enclosures(mostEnclosures));
  const files = await attachable(em, [attachmentId], acting.membershipId);
  if ('code' in files) return refusals.notFound('attachmentId');
  // read with the line above: it asks nothing anew
  const file = await em.findOneOrFail(AttachmentEntity, attachmentId);
  if (joined.includes(file.sha256)) return refusals.invalid('attachmentId', says.enclosedAlready);
  const [id, at] = [newId('Enclosure'), new Date()];
  writeRows(em, EnclosureEntity, [
    {
      ...{ id, referralId, attachmentId, at, kind },
      authorId: acting.membershipId,
      authorName: acting.personName,
      authorFunction: acting.function,
      authorOrganisationId: acting.organisationId,
    },
  ]);
  leaveTrace(em, acting, { action: 'ADD_ENCLOSURE', objectType: 'Enclosure', objectId: id, at });
  return id;
}
