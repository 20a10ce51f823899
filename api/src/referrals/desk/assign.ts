import { bitsOf } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { withNote } from '../lifecycle/answer.ts';
import type { ChangeWithNote } from '../lifecycle/answer.ts';
import { recordQuietly } from '../timeline/journal.ts';
import { ReferralEntity } from '../referral.entity.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';

export interface Assignment extends ChangeWithNote {
  /** a membership of the recipient; null: nobody */
  readonly assigneeId?: KeyOf<'Membership'> | null;
  /** whom the viewer saw in charge when they decided; null: nobody */
  readonly insteadOfId?: KeyOf<'Membership'> | null;
}

/** Those among whom a desk shares its work, and who alone know of it. */
const desk = bitsOf(['coordinator', 'caseworker']);

/**
 * Puts somebody in charge of a referral. Nobody but coordination and team learns of it: version and dates stay as they
 * were, since a referral that moves for no reason one can read is a reason in itself. So that of two who assign
 * at once the second is told, one states whom one saw in charge.
 */
export async function assign(ctx: HubContext, input: Assignment): Promise<Outcome> {
  let wanted: KeyOf<'Membership'> | null = null;
  const seen = input.insteadOfId ?? null;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ASSIGN', input, {
      prepare: async (unit, row) => {
        wanted = input.assigneeId ? await memberOf(unit, row, input.assigneeId) : null;
        return input.assigneeId && wanted === null ? [refusals.notFound('assigneeId')] : [];
      },
      overtaken: ({ entity: { assigneeId } }) => assigneeId !== seen && assigneeId !== wanted,
      change: async (step) => {
        // Twice the same is done once.
        if (step.entity.assigneeId === wanted) return;
        await putInCharge(step, wanted);
        await recordQuietly(step, note, desk);
      },
    }),
  );
}

/** Past the ORM’s own count of changes: the version is stated, so that it stays. */
async function putInCharge({ em, entity }: Step, assigneeId: KeyOf<'Membership'> | null): Promise<void> {
  await em.nativeUpdate(ReferralEntity, { id: entity.id }, { assigneeId, version: entity.version });
}

async function memberOf(
  unit: WriteUnit,
  row: ReferralRow,
  chosen: KeyOf<'Membership'>,
): Promise<KeyOf<'Membership'> | null> {
  const member = await unit.visible
    .selectFrom('visible.membership')
    .select('id')
    .where('id', '=', chosen)
    .where('organisation_id', '=', row.recipient_id)
    .where('function', 'in', ['COORDINATOR', 'CASEWORKER'])
    .executeTakeFirst();
  return member?.id ?? null;
}
