import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveTrace } from '../../audit/index.ts';
import type { Acting, HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import type { EnclosureWithdrawReason } from '../enclosures/enclosure.enums.ts';
import { readReferral } from '../reading/read-referrals.ts';
import { mayWriteIn } from '../reading/referral-node.ts';
import { AttachmentEntity } from './attachment.entity.ts';
import { readAttachment } from './attachment-node.ts';
import type { AttachmentNode } from './attachment-node.ts';

interface Withdrawing {
  readonly id: KeyOf<'Attachment'>;
  readonly reason: EnclosureWithdrawReason;
}
interface Answer {
  readonly attachment: AttachmentNode | null;
  readonly userErrors: readonly Refusal[];
}

/** Whether the viewer may take a file back: they sent it with a message, and may write where they sent it. */
export async function mayWithdrawAttachment(
  ctx: HubContext,
  { row, withdrawnAt }: AttachmentNode,
): Promise<boolean> {
  if (!row.is_own || withdrawnAt !== null) return false;
  const referral = await readReferral(ctx, row.referral_id);
  return referral !== null && mayWriteIn(referral.row);
}

/**
 * Takes back a file that the viewer sent with a message: of somebody else, or the wrong paper. Its content is destroyed with it.
 * As a message it is no step: who may not read the message must not learn of it by a version.
 */
export async function withdrawAttachment(ctx: HubContext, input: Withdrawing): Promise<Answer> {
  const acting = ctx.acting();
  const refusal = await ctx.write(async (unit) => {
    const row = await unit.visible
      .selectFrom('visible.attachment')
      .innerJoin('visible.referral', 'visible.referral.id', 'visible.attachment.referral_id')
      .select(['is_own', 'visible.referral.status'])
      .where('visible.attachment.id', '=', input.id)
      .executeTakeFirst();
    if (row === undefined || !row.is_own) return refusals.notFound('id');
    return unit.asWriter(async (em) =>
      (await withdraw(em, input, acting)) ? null : refusals.wrongState(row.status),
    );
  });
  if (refusal !== null) return { attachment: null, userErrors: [refusal] };
  return { attachment: await readAttachment(ctx, input.id), userErrors: [] };
}

/** False where nobody writes any more; a second click finds it gone, as was meant. */
async function withdraw(em: EntityManager, { id, reason }: Withdrawing, acting: Acting): Promise<boolean> {
  const changed = await em.nativeUpdate(
    AttachmentEntity,
    { id, withdrawnAt: null },
    { withdrawnAt: new Date(), withdrawnByName: acting.personName, withdrawReason: reason },
  );
  if (changed === 0) return (await em.count(AttachmentEntity, { id, state: 'WITHDRAWN' })) > 0;
  leaveTrace(em, acting, { action: 'WITHDRAW_ATTACHMENT', objectType: 'Attachment', objectId: id });
  return true;
}
