import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Change } from '../lifecycle/answer.ts';
import { takeStep } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';
import { EnclosureEntity } from './enclosure.entity.ts';
import type { EnclosureWithdrawReason } from './enclosure.enums.ts';

/**
 * Takes back a file that was sent, as the house that added it: of somebody else, or the wrong paper. One whose house follows the
 * case no more is taken back by the one that took it over, and by the coordination. Its content is destroyed with
 * the step; the case goes on saying that there was one, of which kind, and why it is gone.
 */
export async function withdrawEnclosure(
  ctx: HubContext,
  input: Change & { readonly enclosureId: KeyOf<'Enclosure'>; readonly reason: EnclosureWithdrawReason },
): Promise<Outcome> {
  const { enclosureId, reason } = input;
  return takeStep(ctx, 'WITHDRAW_ENCLOSURE', input, {
    prepare: async (unit, row) => {
      const found = await unit.visible
        .selectFrom('visible.enclosure')
        .select('id')
        .where('id', '=', enclosureId)
        .where('referral_id', '=', row.id)
        .where('is_to_withdraw', '=', true)
        .executeTakeFirst();
      return found === undefined ? [refusals.notFound('enclosureId')] : [];
    },
    // A second click, or a colleague who was faster: it is gone, as was meant.
    alreadyDone: async ({ em }) =>
      (await em.count(EnclosureEntity, { id: enclosureId, attachmentId: null })) > 0,
    change: async ({ em, acting, now }) => {
      const enclosure = await em.findOneOrFail(EnclosureEntity, enclosureId);
      enclosure.attachmentId = null;
      enclosure.withdrawnAt = now;
      enclosure.withdrawnByName = acting.personName;
      enclosure.withdrawReason = reason;
    },
  });
}
