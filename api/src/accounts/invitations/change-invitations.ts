import { LockMode } from '@mikro-orm/core';
import { leaveTrace } from '../../audit/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { step } from '../../step.ts';
import { isBlank, malformedEmail, malformedText } from '../../text-checks.ts';
import { cameInLately } from '../sessions/confirmed.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { ChangeInvitationInput, InviteInput } from './invitation.inputs.ts';
import { linkUntil } from './invitation-link.ts';
import { firstDelivery, linkToHandOver } from './links-of-hub.ts';
import { functionsToInviteNow } from './may-invite.ts';
import { invitationNode, invitationRow } from './read-invitations.ts';
import type { InvitationNode, InvitationRow } from './read-invitations.ts';

export interface InvitationAnswer {
  readonly invitation: InvitationNode | null;
  readonly link: string | null;
  readonly userErrors: readonly Refusal[];
}

/** Most characters of an address (RFC 5321, section 4.5.3.1.3, without the brackets). */
const longestEmail = 254;

/**
 * Invites somebody to work in a house. Nothing is said of whether the address has an account: what it leads to is found by
 * whoever opens the link. Nobody invites themselves: a right that one could give to oneself would be no limit.
 */
export async function invite(ctx: HubContext, input: InviteInput): Promise<InvitationAnswer> {
  ctx.acting();
  return ctx.write(async (unit) => {
    const { organisationId, function: wanted } = input;
    const offered = await functionsToInviteNow(unit, ctx, organisationId);
    if (offered.length === 0) return refused(refusals.notFound('organisationId'));
    if (!cameInLately(ctx)) return refused(refusals.notConfirmed());
    const email = input.email.trim().toLowerCase();
    const wrong = [
      ...wrongAddress(email, ctx),
      ...(offered.includes(wanted) ? [] : [refusals.invalid('function', says.chooseFunctionOfHouse)]),
    ];
    if (wrong.length > 0) return refused(...wrong);
    const { membershipId } = ctx.acting();
    const now = new Date();
    const added = await unit.asWriter(async (em) => {
      oneAtATime(em, organisationId, wanted, email);
      const earlier = await em.findOne(InvitationEntity, { organisationId, function: wanted, email });
      if (earlier !== null) return null;
      const id = newId('Invitation');
      em.create(InvitationEntity, {
        ...{ id, version: 1, organisationId, function: wanted, email, invitedById: membershipId },
        ...{ invitedAt: now, linkUntil: linkUntil(now), delivery: firstDelivery() },
      });
      await em.flush();
      leaveTrace(em, ctx.acting(), { action: 'INVITE', objectType: 'Invitation', objectId: id });
      return id;
    });
    if (added === null) return refused(refusals.invalid('email', says.isInvitedAlready));
    return answered(unit, added);
  });
}

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

function wrongAddress(email: string, ctx: HubContext): readonly Refusal[] {
  if (isBlank(email)) return [refusals.required('email', says.giveEmail)];
  const own = ctx.signedIn().identity.email;
  return [
    ...malformedText('email', email, longestEmail),
    ...malformedEmail('email', email),
    ...(email === own.toLowerCase() ? [refusals.invalid('email', says.inviteSomebodyElse)] : []),
  ];
}

async function answered(unit: WriteUnit, id: KeyOf<'Invitation'>): Promise<InvitationAnswer> {
  const row = await invitationRow(unit.visible, id);
  return row === null ? refused() : answer(row);
}

const answer = (row: InvitationRow): InvitationAnswer => ({
  invitation: invitationNode(row),
  link: linkToHandOver({ id: row.id, number: row.link_number }),
  userErrors: [],
});

function refused(...userErrors: readonly Refusal[]): InvitationAnswer {
  return { invitation: null, link: null, userErrors };
}
