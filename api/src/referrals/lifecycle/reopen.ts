import type { EntityManager } from '@mikro-orm/postgresql';
import { statesBefore, stepsTo } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { checkReason } from '../reasons/index.ts';
import type { ReferralEntity } from '../referral.entity.ts';
import { StatusUpdateEntity } from '../timeline/journal.entity.ts';
import { withNote } from './answer.ts';
import type { ChangeWithNote } from './answer.ts';
import { takeStep } from './take-step.ts';
import type { Outcome } from './take-step.ts';

/**
 * Takes back a refusal or an early end that was a mistake, for a coded reason: the referral stands again where it stood,
 * with its place and its date of waiting, and what is due next counts from now. Nothing is left to acknowledge.
 */
export async function reopen(
  ctx: HubContext,
  input: ChangeWithNote & { readonly reason: string },
): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'REOPEN', input, {
      note,
      prepare: (unit) => checkReason(unit, 'REOPEN', input.reason, note),
      change: async ({ em, entity, now }) => {
        entity.status = await stateBefore(em, entity);
        entity.reopenedAt = now;
        entity.reopenReason = input.reason;
        forgetOutcome(entity);
      },
    }),
  );
}

/** From where it was refused or ended, as the line of that step says. */
async function stateBefore(em: EntityManager, { id, status }: ReferralEntity): Promise<ReferralStatus> {
  const line = await em.findOne(
    StatusUpdateEntity,
    { referralId: id, action: { $in: [...stepsTo(status)] } },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  const before = line?.fromStatus ?? statesBefore(status)[0];
  if (before === undefined) throw new Error(`Nothing leads to ${status}.`);
  return before;
}

/** What an outcome says and asks; that there was one stays in the timeline. */
function forgetOutcome(entity: ReferralEntity): void {
  entity.declinedAt = null;
  entity.declineReason = null;
  entity.endedAt = null;
  entity.endReason = null;
  entity.outcomeAcknowledgedAt = null;
  entity.reopenUntil = null;
  entity.askUntil = null;
}
