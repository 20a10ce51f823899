import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isInTime, isTooLateToSend, maySend, sendingMask } from '../../access/index.ts';
import type { Acting, HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { leaveTrace } from '../../audit/index.ts';
import { writeRows } from '../../database/write-rows.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { malformedKey } from '../../text-checks.ts';
import { attach, attachable, attachedTo, sameFiles } from '../files/index.ts';
import { longestNote, malformedText } from '../drafting/check-draft.ts';
import { OutboxEntity } from '../timeline/journal.entity.ts';
import type { Relation } from '../referral.enums.ts';
import { partOf } from '../reading/referral-node.ts';
import { ReferralEntity } from '../referral.entity.ts';
import { relationBits } from '../reading/referral-node.ts';
import { isBlank } from '../drafting/plausible.ts';
import { MessageEntity, MessageReadingEntity } from './message.entity.ts';
import { messageNode } from './message-node.ts';
import type { MessageNode } from './message-node.ts';

interface Sending {
  readonly id: KeyOf<'Referral'>;
  readonly text: string;
  readonly audience: readonly Relation[];
  readonly attachmentIds?: readonly KeyOf<'Attachment'>[] | null;
  readonly idempotencyKey: string;
}

interface Sent {
  readonly message: MessageNode | null;
  readonly userErrors: readonly Refusal[];
}

/** A message that may be written: for whom, by whom, in which referral. */
interface Writing {
  readonly referral: KeyOf<'Referral'>;
  readonly text: string;
  readonly audience: number;
  readonly key: string;
  readonly files: readonly KeyOf<'Attachment'>[];
  readonly acting: Acting;
}

/**
 * Writes a message for the relations named. It is no step: it states no version and leaves the referral as it
 * was, for a change that all can see would tell those who may not read it that it is there. The same key again
 * finds the message sent the first time.
 */
export async function sendMessage(ctx: HubContext, input: Sending): Promise<Sent> {
  const acting = ctx.acting();
  // Who follows the status only reads no message: naming that relation would be a promise not kept.
  const audience = relationBits(input.audience) & sendingMask;
  const wrong = malformed(input, audience);
  if (wrong.length > 0) return refused(...wrong);
  const { id: referral } = input;
  const writing: Writing = {
    ...{ referral, text: input.text.trim(), audience, acting, key: input.idempotencyKey },
    files: [...new Set(input.attachmentIds ?? [])],
  };
  return ctx.write(async (unit) => {
    const seen = await seenBy(unit, referral);
    if (seen === null || (seen.bits & sendingMask) === 0) return refused(refusals.notFound('id'));
    const written = await unit.asWriter((em) => write(em, writing, partOf(seen)));
    if (typeof written !== 'string') return refused(written);
    const row = await unit.visible
      .selectFrom('visible.message')
      .selectAll()
      .where('id', '=', written)
      .executeTakeFirst();
    return { message: row === undefined ? null : messageNode(row), userErrors: [] };
  });
}

function refused(...userErrors: readonly Refusal[]): Sent {
  return { message: null, userErrors };
}

function malformed({ text, idempotencyKey }: Sending, audience: number): readonly Refusal[] {
  return [
    ...malformedKey(idempotencyKey),
    ...(isBlank(text) ? [refusals.required('text', says.writeMessage)] : []),
    ...malformedText('text', text, longestNote),
    ...(audience === 0 ? [refusals.required('audience', says.chooseMessageReaders)] : []),
  ];
}

const seenBy = async (unit: WriteUnit, referral: KeyOf<'Referral'>) =>
  (await unit.visible
    .selectFrom('visible.referral')
    .select(['bits', 'part_over_at', 'outcome_acknowledged_at'])
    .where('id', '=', referral)
    .executeTakeFirst()) ?? null;

/** The key of the message written now, or the first time; or why none was. */
async function write(em: EntityManager, writing: Writing, bits: number): Promise<KeyOf<'Message'> | Refusal> {
  const { referral, key, acting } = writing;
  oneAtATime(em, acting.membershipId, key);
  const earlier = await em.findOne(MessageEntity, { authorId: acting.membershipId, idempotencyKey: key });
  if (earlier !== null) {
    return (await isTheSame(em, earlier, writing)) ? earlier.id : refusals.keyReused();
  }
  // Shared: people may write at the same time, while a step that closes the referral waits or comes first.
  const entity = await em.findOne(ReferralEntity, referral, { lockMode: LockMode.PESSIMISTIC_READ });
  if (entity === null) return refusals.notFound('id');
  const { status, outcomeAcknowledgedAt: readAt, askUntil } = entity;
  const inTime = isInTime(readAt !== null, askUntil);
  if (isTooLateToSend(status, inTime)) return refusals.tooLate(says.askedTooLate(askUntil ?? readAt));
  // Who takes part no more reads on for a while, and writes nothing new.
  if (!maySend(bits, status, inTime)) return refusals.wrongState(status);
  const files = await attachable(em, writing.files, acting.membershipId);
  return 'code' in files ? files : keep(em, writing, files);
}

/** Whether a message says what is to be said now: answered as sent, anything else would be lost unheard. */
async function isTheSame(
  em: EntityManager,
  earlier: MessageEntity,
  { referral, text, audience, files }: Writing,
): Promise<boolean> {
  if (earlier.referralId !== referral || earlier.text !== text || earlier.audience !== audience) return false;
  return sameFiles(await attachedTo(em, earlier.id), files);
}

function keep(
  em: EntityManager,
  { referral, text, audience, key, acting }: Writing,
  files: readonly KeyOf<'Attachment'>[],
): KeyOf<'Message'> {
  const [id, at] = [newId('Message'), new Date()];
  writeRows(em, MessageEntity, [
    {
      id,
      referralId: referral,
      at,
      authorId: acting.membershipId,
      authorName: acting.personName,
      authorFunction: acting.function,
      authorOrganisationId: acting.organisationId,
      text,
      audience,
      idempotencyKey: key,
    },
  ]);
  attach(em, files, id);
  writeRows(em, MessageReadingEntity, [{ messageId: id, membershipId: acting.membershipId, at }]);
  leaveTrace(em, acting, { action: 'SEND_MESSAGE', objectType: 'Message', objectId: id, at });
  writeRows(em, OutboxEntity, [
    {
      ...{ id: newId(), at, topic: 'MESSAGE', objectType: 'Referral', objectId: referral, audience },
      ...{ causeType: 'Message', causeId: id, formerId: null },
    },
  ]);
  return id;
}
