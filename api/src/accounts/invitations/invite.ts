import { leaveTrace } from '../../audit/index.ts';
import type { MemberFunction } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { isBlank, malformedEmail, malformedText } from '../../text-checks.ts';
import { cameInLately } from '../sessions/confirmed.ts';
import { answer, refused } from './invitation-answer.ts';
import type { InvitationAnswer } from './invitation-answer.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { InviteInput } from './invitation.inputs.ts';
import { linkUntil } from './invitation-link.ts';
import { firstDelivery } from './links-of-hub.ts';
import { functionsToInviteNow } from './may-invite.ts';
import { mostInvited } from './most-invited.ts';
import { invitationRows } from './read-invitations.ts';

export interface InvitationsAnswer {
  /** one for each line, in the order asked for */
  readonly results: readonly InvitationAnswer[];
  readonly userErrors: readonly Refusal[];
}

/** Most characters of an address (RFC 5321, section 4.5.3.1.3, without the brackets). */
const longestEmail = 254;

/**
 * Invites somebody to work in a house. Nothing is said of whether the address has an account: what it leads to is found by
 * whoever opens the link. Nobody invites themselves: a right that one could give to oneself would be no limit.
 */
export async function invite(ctx: HubContext, input: InviteInput): Promise<InvitationAnswer> {
  const { results, userErrors } = await inviteMany(ctx, [input]);
  return results[0] ?? refused(...userErrors);
}

/** Invites several in one transaction: those that may be are, and each of the others is told why not. */
export async function inviteMany(
  ctx: HubContext,
  inputs: readonly InviteInput[],
): Promise<InvitationsAnswer> {
  ctx.acting();
  if (inputs.length === 0) return none(refusals.required('invitations', says.inviteOne));
  if (inputs.length > mostInvited)
    return none(refusals.invalid('invitations', says.inviteFewer(mostInvited)));
  return ctx.write(async (unit) => {
    const houses = inputs.map(({ organisationId }) => organisationId);
    const offered = await functionsToInviteNow(unit, ctx, houses);
    if (offered.size > 0 && !cameInLately(ctx)) return none(refusals.notConfirmed());
    const lines = judged(ctx, inputs, offered);
    const added = await addTo(
      unit,
      ctx,
      lines.filter(({ wrong }) => wrong.length === 0),
    );
    const rows = new Map(
      (await invitationRows(unit.visible, [...added.values()])).map((row) => [row.id, row]),
    );
    const results = lines.map((line) => {
      if (line.wrong.length > 0) return refused(...line.wrong);
      const id = added.get(line);
      if (id === undefined) return refused(refusals.invalid('email', says.isInvitedAlready));
      const row = rows.get(id);
      return row === undefined ? refused() : answer(row);
    });
    return { results, userErrors: [] };
  });
}

const none = (...userErrors: readonly Refusal[]): InvitationsAnswer => ({ results: [], userErrors });

/** Who is to be invited, with what is wrong with that. */
interface Line extends Pick<InviteInput, 'organisationId' | 'function' | 'email'> {
  readonly wrong: readonly Refusal[];
}

/** What names an invitation: the same address is invited once to each function of a house. */
const named = ({ organisationId, function: wanted, email }: Omit<Line, 'wrong'>) =>
  [organisationId, wanted, email] as const;

function judged(
  ctx: HubContext,
  inputs: readonly InviteInput[],
  offered: ReadonlyMap<KeyOf<'Organisation'>, readonly MemberFunction[]>,
): readonly Line[] {
  const before = new Set<string>();
  return inputs.map(({ organisationId, function: wanted, email: typed }) => {
    const line = { organisationId, function: wanted, email: typed.trim().toLowerCase() };
    const wrong = wrongWith(ctx, line, offered.get(organisationId) ?? []);
    if (wrong.length > 0) return { ...line, wrong };
    const name = named(line).join(' ');
    if (before.has(name)) return { ...line, wrong: [refusals.invalid('email', says.isTwiceInList)] };
    before.add(name);
    return { ...line, wrong };
  });
}

function wrongWith(
  ctx: HubContext,
  { email, function: wanted }: Omit<Line, 'wrong'>,
  offered: readonly MemberFunction[],
): readonly Refusal[] {
  if (offered.length === 0) return [refusals.notFound('organisationId')];
  return [
    ...wrongAddress(email, ctx),
    ...(offered.includes(wanted) ? [] : [refusals.invalid('function', says.chooseFunctionOfHouse)]),
  ];
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

/** Adds those that are not invited yet, and answers their keys; a line without one was there already. */
async function addTo(
  unit: WriteUnit,
  ctx: HubContext,
  lines: readonly Line[],
): Promise<ReadonlyMap<Line, KeyOf<'Invitation'>>> {
  const added = new Map<Line, KeyOf<'Invitation'>>();
  if (lines.length === 0) return added;
  const { membershipId } = ctx.acting();
  const now = new Date();
  await unit.asWriter(async (em) => {
    // in one order for everybody: two lists that share two addresses would else wait for each other
    const names = lines.map(named).sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1));
    for (const name of names) oneAtATime(em, ...name);
    const earlier = await em.find(InvitationEntity, {
      organisationId: { $in: [...new Set(lines.map(({ organisationId }) => organisationId))] },
      email: { $in: [...new Set(lines.map(({ email }) => email))] },
    });
    const taken = new Set(earlier.map((one) => named(one).join(' ')));
    for (const line of lines) {
      if (taken.has(named(line).join(' '))) continue;
      const { organisationId, function: wanted, email } = line;
      const id = newId('Invitation');
      em.create(InvitationEntity, {
        ...{ id, version: 1, organisationId, function: wanted, email, invitedById: membershipId },
        ...{ invitedAt: now, linkUntil: linkUntil(now), delivery: firstDelivery() },
      });
      added.set(line, id);
    }
    await em.flush();
    const deed = { action: 'INVITE', objectType: 'Invitation' } as const;
    leaveTrace(em, ctx.acting(), ...[...added.values()].map((objectId) => ({ ...deed, objectId })));
  });
  return added;
}
