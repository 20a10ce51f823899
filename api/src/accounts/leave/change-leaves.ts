import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { mayBeInCharge } from '../../access/index.ts';
import { leaveTrace } from '../../audit/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { problemsOfDays } from './leave-problems.ts';
import { LeaveEntity } from './leave.entity.ts';
import type { EndLeaveInput, SaveLeaveInput } from './leave.inputs.ts';
import { leaveNode, leaveRow } from './read-leaves.ts';
import type { LeaveNode } from './read-leaves.ts';

export interface LeaveAnswer {
  readonly leave: LeaveNode | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Says when a colleague of one's own house is away, and who stands in; whoever is ill cannot say it themselves. Nothing
 * changes hands: who stands in is told of what the other is in charge of, and finds it.
 */
export async function saveLeave(ctx: HubContext, input: SaveLeaveInput): Promise<LeaveAnswer> {
  ctx.acting();
  const { membershipId, standInId = null, firstDay, lastDay, version } = input;
  return ctx.write(async (unit) => {
    const absent = await colleague(unit, ctx, membershipId);
    if (absent === null) return refused(refusals.notFound('membershipId'));
    const wrong = [
      ...problemsOfDays({ firstDay, lastDay }, DateTime.now().setZone('Europe/Paris')),
      ...(await problemsOfStandIn(unit, ctx, absent, input)),
    ];
    if (wrong.length > 0) return refused(...wrong);
    const before = await leaveRow(unit.visible, membershipId);
    // a second one would take the place of the first without a word
    if (before !== null && version === 0)
      return refused(refusals.invalid('membershipId', says.leaveIsThere(before.first_day, before.last_day)));
    const done = await unit.asWriter(async (em) => {
      oneAtATime(em, membershipId, 'leave');
      const leave = await locked(em, membershipId);
      // one that is over is not seen any more: what is said now is a new one
      if (leave !== null && before !== null && leave.version !== version) return false;
      if (before === null && version !== 0) return false;
      if (leave === null)
        em.create(LeaveEntity, {
          ...{ membershipId, organisationId: absent.organisation_id, version: 1 },
          ...{ firstDay, lastDay, standInId },
        });
      else em.assign(leave, { firstDay, lastDay, standInId });
      await em.flush();
      keepTrace(em, ctx, 'SAVE_LEAVE', membershipId);
      return true;
    });
    if (!done) return refused(refusals.leaveChanged());
    const after = await leaveRow(unit.visible, membershipId);
    return { leave: after && leaveNode(after), userErrors: [] };
  });
}

/** Ends a leave, or takes it back before it has begun: from now on its holder is told again. */
export async function endLeave(ctx: HubContext, { id, version }: EndLeaveInput): Promise<LeaveAnswer> {
  ctx.acting();
  return ctx.write(async (unit) => {
    const before = await leaveRow(unit.visible, id);
    if (before === null) return refused(refusals.notFound('id'));
    const done = await unit.asWriter(async (em) => {
      const leave = await locked(em, id);
      if (leave?.version !== version) return false;
      em.remove(leave);
      await em.flush();
      keepTrace(em, ctx, 'END_LEAVE', id);
      return true;
    });
    return done ? { leave: null, userErrors: [] } : refused(refusals.leaveChanged());
  });
}

const locked = (em: EntityManager, membershipId: KeyOf<'Membership'>): Promise<LeaveEntity | null> =>
  em.findOne(LeaveEntity, { membershipId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Somebody of the viewer's own house; null where there is none, or none for them. */
async function colleague(unit: WriteUnit, ctx: HubContext, member: KeyOf<'Membership'>) {
  const found = await unit.visible
    .selectFrom('visible.membership')
    .select(['id', 'organisation_id', 'function'])
    .where('id', '=', member)
    .where('organisation_id', '=', ctx.acting().organisationId)
    .executeTakeFirst();
  return found?.organisation_id ? { ...found, organisation_id: found.organisation_id } : null;
}

/**
 * Who stands in is somebody who may be in charge of a case of that house: a lead or an observer reads none. A psychologist reads
 * what is given to her by name alone, so that she neither stands in nor is stood in for.
 */
async function problemsOfStandIn(
  unit: WriteUnit,
  ctx: HubContext,
  absent: { readonly id: string; readonly function: string | null },
  { standInId = null, firstDay, lastDay }: SaveLeaveInput,
): Promise<readonly Refusal[]> {
  if (standInId === null) return [];
  if (standInId === absent.id) return [refusals.invalid('standInId', says.chooseColleague)];
  const found = await colleague(unit, ctx, standInId);
  if (found === null) return [refusals.notFound('standInId')];
  if ([absent.function, found.function].includes('CLINICIAN'))
    return [refusals.invalid('standInId', says.psychologistsAreNamed)];
  if (found.function === null || !mayBeInCharge(found.function))
    return [refusals.invalid('standInId', says.readsNoCase)];
  const theirs = await leaveRow(unit.visible, standInId);
  if (!theirs?.first_day || !theirs.last_day || theirs.first_day > lastDay || theirs.last_day < firstDay)
    return [];
  return [refusals.invalid('standInId', says.standInIsAway(theirs.first_day, theirs.last_day))];
}

const keepTrace = (em: EntityManager, ctx: HubContext, action: string, objectId: KeyOf<'Membership'>): void =>
  leaveTrace(em, ctx.acting(), { action, objectType: 'Leave', objectId });

function refused(...userErrors: readonly Refusal[]): LeaveAnswer {
  return { leave: null, userErrors };
}
