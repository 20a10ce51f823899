import { DateTime } from 'luxon';
import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import { cameInLately } from '../sessions/confirmed.ts';
import { changing, type TeamAnswer } from './change-team.ts';
import { mayAnswerForFactor, type TeamMemberRow } from './read-team.ts';
import type { ChangeMemberInput } from './team-member.inputs.ts';

/** For how long it waits to be confirmed: afterwards it is said anew. */
const waits = { days: 7 } as const;

const isOpen = (lostAt: Date | null): boolean =>
  lostAt !== null && DateTime.fromJSDate(lostAt).plus(waits) > DateTime.now();

const lostAt = ({ factor_lost_at: at }: TeamMemberRow): Date | null => (at === null ? null : new Date(at));

/** Whether the viewer may say that this person has lost what they come in with. */
export const mayReportLoss = (row: TeamMemberRow): boolean => mayAnswerForFactor(row) && !isOpen(lostAt(row));

/**
 * Whether the viewer may confirm it: another person than who said so, and in another function, so that a house alone undoes nobody’s
 * factor; of an administrator, another administrator. The database asks the same.
 */
export function mayConfirmLoss(ctx: HubContext, row: TeamMemberRow): boolean {
  const { function: own } = ctx.acting();
  return (
    mayAnswerForFactor(row) &&
    isOpen(lostAt(row)) &&
    row.reported_in !== null &&
    !row.is_reported_by_self &&
    (row.reported_in !== own || row.function === 'ADMINISTRATOR')
  );
}

/** Says that somebody has lost all that they come in with besides their passphrase. They are told by letter. */
export const reportFactorLoss = (ctx: HubContext, input: ChangeMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'REPORT_FACTOR_LOSS',
    may: mayAnswerForFactor,
    prepare: () => Promise.resolve(cameInLately(ctx) ? [] : [refusals.notConfirmed()]),
    isPossible: ({ factorLostAt }) => !isOpen(factorLostAt),
    change: (entity) => {
      entity.factorLostAt = new Date();
      entity.factorLostById = ctx.acting().membershipId;
    },
  });

/**
 * Confirms what somebody else said: what the person came in with is forgotten, their sessions end, and they are told by letter. They
 * come in with their passphrase, and set up another before anything guarded opens.
 */
export const confirmFactorLoss = (ctx: HubContext, input: ChangeMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'CONFIRM_FACTOR_LOSS',
    may: (row) => mayConfirmLoss(ctx, row),
    prepare: () => Promise.resolve(cameInLately(ctx) ? [] : [refusals.notConfirmed()]),
    isPossible: ({ factorLostAt }) => isOpen(factorLostAt),
    change: (entity) => {
      entity.factorForgottenAt = new Date();
      entity.factorLostAt = null;
      entity.factorLostById = null;
    },
  });

/** Takes back that it is lost: it was found, or was never said by them. */
export const withdrawFactorLoss = (ctx: HubContext, input: ChangeMemberInput): Promise<TeamAnswer> =>
  changing(ctx, input, {
    action: 'WITHDRAW_FACTOR_LOSS',
    may: mayAnswerForFactor,
    isPossible: ({ factorLostAt }) => factorLostAt !== null,
    change: (entity) => {
      entity.factorLostAt = null;
      entity.factorLostById = null;
    },
  });
