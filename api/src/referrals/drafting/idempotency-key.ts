import type { EntityManager } from '@mikro-orm/postgresql';
import type { Acting } from '../../context.ts';
import { writeRows } from '../../database/write-rows.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { IdempotencyKeyEntity } from '../timeline/journal.entity.ts';
import type { KeyOf } from '../../names.types.ts';

/**
 * Beginning and sending are two things: one key may serve for both, and a draft is of one person. No key of a client has a
 * space.
 */
const ofDraft = ({ membershipId }: Acting, key: string): string => `draft ${membershipId} ${key}`;

/** The draft that a key of one's own has begun; two requests with one key take their turn here. */
export async function draftBegunWith(
  em: EntityManager,
  acting: Acting,
  key: string,
): Promise<KeyOf<'Referral'> | null> {
  return usedFor(em, acting, ofDraft(acting, key));
}

/** The referral that a key of one's service has sent; two drafts that want one key take their turn here. */
export async function referralSentWith(
  em: EntityManager,
  acting: Acting,
  key: string,
): Promise<KeyOf<'Referral'> | null> {
  return usedFor(em, acting, key);
}

/** Remembers which draft a key has begun; forgotten with the draft. */
export function keepDraftKey(
  em: EntityManager,
  acting: Acting,
  key: string,
  referralId: KeyOf<'Referral'>,
): void {
  const { organisationId } = acting;
  writeRows(em, IdempotencyKeyEntity, [{ organisationId, key: ofDraft(acting, key), referralId }]);
}

/** Remembers which referral a key has sent. */
export function keepSentKey(
  em: EntityManager,
  { organisationId }: Acting,
  key: string,
  referralId: KeyOf<'Referral'>,
): void {
  writeRows(em, IdempotencyKeyEntity, [{ organisationId, key, referralId }]);
}

async function usedFor(
  em: EntityManager,
  { organisationId }: Acting,
  key: string,
): Promise<KeyOf<'Referral'> | null> {
  oneAtATime(em, organisationId, key);
  const used = await em.findOne(IdempotencyKeyEntity, { organisationId, key });
  return used?.referralId ?? null;
}
