import type { EntityManager } from '@mikro-orm/postgresql';
import type { Acting } from '../../context.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { IdempotencyKeyEntity } from '../timeline/journal.entity.ts';
import type { KeyOf } from '../../names.types.ts';

// Beginning and sending are two things: one key may serve for both. No key of a client has a space.
const ofDraft = (key: string): string => `draft ${key}`;

/** The draft that a key of one's service has begun; two requests with one key take their turn here. */
export async function draftBegunWith(
  em: EntityManager,
  { organisationId }: Acting,
  key: string,
): Promise<KeyOf<'Referral'> | null> {
  await oneAtATime(em, organisationId, ofDraft(key));
  const used = await em.findOne(IdempotencyKeyEntity, { organisationId, key: ofDraft(key) });
  return used?.referralId ?? null;
}

/** Remembers which draft a key has begun; forgotten with the draft. */
export async function keepDraftKey(
  em: EntityManager,
  { organisationId }: Acting,
  key: string,
  referralId: KeyOf<'Referral'>,
): Promise<void> {
  await em.insert(IdempotencyKeyEntity, { organisationId, key: ofDraft(key), referralId });
}
