import { LockMode, raw } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { leaveTrace } from '../../audit/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { step } from '../../step.ts';
import { mayChange, teamMemberNode, teamMemberRow } from './read-team.ts';
import type { TeamMemberNode, TeamMemberRow } from './read-team.ts';
import { TeamMemberEntity } from './team-member.entity.ts';
import type { ChangeMemberInput, EndMemberInput } from './team-member.inputs.ts';

export interface TeamAnswer {
  readonly member: TeamMemberNode | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Suspends a function: from the next request on its holder is in it no more, on every process, and their sessions end. What
 * they are in charge of stays theirs, and their house is told of it meanwhile as of what nobody is in charge of.
 */
export const suspendMember = (ctx: HubContext, input: ChangeMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'SUSPEND_MEMBER',
    isPossible: ({ suspendedAt }) => suspendedAt === null,
    change: (entity) => {
      entity.suspendedAt = new Date();
    },
  });

/** Gives a suspended function back, or takes back that one is to end. */
export const restoreMember = (ctx: HubContext, input: ChangeMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'RESTORE_MEMBER',
    isPossible: ({ suspendedAt, activeUntil }) => suspendedAt !== null || activeUntil !== null,
    change: (entity) => {
      entity.suspendedAt = null;
      entity.asleep = false;
      entity.activeUntil = null;
      entity.successorId = null;
    },
  });

/**
 * Ends a function, at once or with its last day. Then its holder's cases go to the colleague named, each with a line that says so, or
 * are nobody's; drafts that they had to themselves become the service's.
 */
export const endMember = (ctx: HubContext, input: EndMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'END_MEMBER',
    prepare: async (unit, row) => [...wrongDay(input), ...(await wrongSuccessor(unit, row, input))],
    isPossible: () => true,
    change: (entity) => {
      entity.successorId = input.successorId ?? null;
      // of the database's clock, by which what ends now has ended when its triggers look
      entity.activeUntil = input.lastDay ? endOfDay(input.lastDay).toJSDate() : raw('now()');
    },
  });

/** One change of somebody’s function. */
export interface Changing {
  /** Whether the viewer may, where it is not what suspends and ends. */
  readonly may?: (row: TeamMemberRow) => boolean;
  readonly action: string;
  readonly prepare?: (unit: WriteUnit, row: TeamMemberRow) => Promise<readonly Refusal[]>;
  readonly isPossible: (entity: TeamMemberEntity) => boolean;
  readonly change: (entity: TeamMemberEntity) => void;
}

/** Changes somebody’s function: the same for every change of it. */
export async function changing(
  ctx: HubContext,
  { id, version }: ChangeMemberInput,
  { action, may = mayChange, prepare, isPossible, change }: Changing,
): Promise<TeamAnswer> {
  ctx.acting();
  const { after, userErrors } = await step<TeamMemberRow, TeamMemberEntity>(ctx, {
    version,
    find: (unit) => teamMemberRow(unit.visible, id),
    may,
    ...(prepare && { prepare }),
    // by its columns: of the others the writer reads none
    lock: (em) =>
      em.findOne(
        TeamMemberEntity,
        { id },
        {
          lockMode: LockMode.PESSIMISTIC_WRITE,
          fields: [
            ...(['version', 'suspendedAt', 'asleep', 'activeUntil', 'successorId'] as const),
            ...(['factorLostAt', 'factorLostById', 'factorForgottenAt'] as const),
          ],
        },
      ),
    isPossible,
    change: async (em, entity) => {
      change(entity);
      await em.flush();
      leaveTrace(em, ctx.acting(), { action, objectType: 'Membership', objectId: id });
      return [];
    },
    stale: () => refusals.memberChanged(),
    wrongState: () => refusals.memberChanged(),
  });
  return { member: after && teamMemberNode(after), userErrors };
}

const endOfDay = (day: string): DateTime =>
  DateTime.fromISO(day, { zone: 'Europe/Paris' }).startOf('day').plus({ days: 1 });

function wrongDay({ lastDay }: EndMemberInput): readonly Refusal[] {
  if (!lastDay || endOfDay(lastDay) > DateTime.now()) return [];
  return [refusals.invalid('lastDay', says.lastDayIsOver)];
}

/** A colleague of the same function in the same house: of another, cases would be there that they may not read. */
async function wrongSuccessor(
  unit: WriteUnit,
  row: TeamMemberRow,
  { successorId }: EndMemberInput,
): Promise<readonly Refusal[]> {
  if (!successorId) return [];
  const found = await unit.visible
    .selectFrom('visible.team_member')
    .select('id')
    .where('id', '=', successorId)
    .where('organisation_id', '=', row.organisation_id)
    .where('function', '=', row.function)
    .where('id', '<>', row.id)
    .where('suspended_at', 'is', null)
    .executeTakeFirst();
  return found === undefined ? [refusals.invalid('successorId', says.chooseSuccessor)] : [];
}
