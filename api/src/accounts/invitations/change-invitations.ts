import { LockMode } from '@mikro-orm/core';
import { leaveTrace } from '../../audit/index.ts';
import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import { step } from '../../step.ts';
import { cameInLately } from '../sessions/confirmed.ts';
import { answer, refused } from './invitation-answer.ts';
import type { InvitationAnswer } from './invitation-answer.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { ChangeInvitationInput } from './invitation.inputs.ts';
import { linkUntil } from './invitation-link.ts';
import { firstDelivery } from './links-of-hub.ts';
import { invitationRow } from './read-invitations.ts';
import type { InvitationRow } from './read-invitations.ts';

/** Sends the link again: another one, that opens for seven days from now; the one before opens nothing any more. */
export async function sendInvitationAgain(
  ctx: HubContext,
  input: ChangeInvitationInput,
): Promise<InvitationAnswer> {
  return changing(ctx, input, 'SEND_INVITATION_AGAIN', (entity) => {
    entity.linkNumber = (entity.linkNumber ?? 1) + 1;
    entity.linkUntil = linkUntil(new Date());
    entity.delivery = firstDelivery();
  });
}

/** Takes an invitation back: its link opens nothing any more. */
export async function withdrawInvitation(
  ctx: HubContext,
  input: ChangeInvitationInput,
): Promise<InvitationAnswer> {
  return changing(ctx, input, 'WITHDRAW_INVITATION', 'remove');
}

async function changing(
  ctx: HubContext,
  { id, version }: ChangeInvitationInput,
  action: string,
  change: 'remove' | ((entity: InvitationEntity) => void),
): Promise<InvitationAnswer> {
  ctx.acting();
  const { after, userErrors } = await step<InvitationRow, InvitationEntity>(ctx, {
    version,
    find: (unit) => invitationRow(unit.visible, id),
    may: () => true,
    // Taking back lets nobody in.
    prepare: () => Promise.resolve(change === 'remove' || cameInLately(ctx) ? [] : [refusals.notConfirmed()]),
    lock: (em) => em.findOne(InvitationEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    change: async (em, entity) => {
      if (change === 'remove') em.remove(entity);
      else change(entity);
      await em.flush();
      leaveTrace(em, ctx.acting(), { action, objectType: 'Invitation', objectId: id });
      return [];
    },
    stale: () => refusals.invitationChanged(),
  });
  if (userErrors.length > 0) return refused(...userErrors);
  return after === null ? refused() : answer(after);
}
