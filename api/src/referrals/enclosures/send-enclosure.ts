import type { HubContext } from '../../context.ts';
import type { Change } from '../lifecycle/answer.ts';
import { takeStep } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';
import { enclose } from './enclose.ts';
import type { Enclosing } from './enclose.ts';
import { EnclosureEntity } from './enclosure.entity.ts';

/**
 * Adds a file to a referral that was sent: the judgment that has come since. It is read as those that were sent with it, is
 * expected no more, and is taken back as they are.
 */
export async function sendEnclosure(
  ctx: HubContext,
  { attachmentId, kind, ...change }: Change & Omit<Enclosing, 'referralId'>,
): Promise<Outcome> {
  const { id: referralId } = change;
  return takeStep(ctx, 'SEND_ENCLOSURE', change, {
    // A second click, an answer that was lost: the file is there, as was meant.
    alreadyDone: async ({ em }) => (await em.count(EnclosureEntity, { referralId, attachmentId })) > 0,
    change: async ({ em, acting }) => {
      const added = await enclose(em, { referralId, attachmentId, kind }, acting);
      return typeof added === 'string' ? [] : [added];
    },
  });
}
