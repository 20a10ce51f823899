import { memberFunctions, caseRelations } from '../access/index.ts';
import type { HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import type { Following } from './following.ts';
import { isFor, type Topic } from './topic.ts';
import type { KeyOf } from '../names.types.ts';

/** What a viewer sees of a referral now. */
export interface ReferralAccess {
  /** what they are to it, as bits; 0 when it is not there for them */
  readonly bits: number;
}

type ReferralAccessOf = (ctx: HubContext, uuid: KeyOf<'Referral'>) => Promise<ReferralAccess>;

/** Referrals: what is news of one is that the copy which the viewer reads is another one than before. */
const referrals = (accessOf: ReferralAccessOf): Topic => ({
  type: 'Referral',
  // A psychologist reads the cases that are given to her.
  isShared: ({ function: member }) => (memberFunctions[member].referral & caseRelations.clinician) === 0,
  mayConcern: (audience, acting) =>
    isFor(audience, acting) && ((audience.audience ?? 0) & memberFunctions[acting.function].referral) !== 0,
  read: async (ctx, id: KeyOf<'Referral'>) => {
    const { bits } = await accessOf(ctx, id);
    return ({ audience = 0, ...condition }) => {
      if (condition.standing) return true;
      return bits !== 0 && (condition.function === true || (bits & audience) !== 0);
    };
  },
});

/**
 * Follows referrals. An id that does not exist and one that is not for this viewer end alike.
 * @param uuid the referral to follow; null: all that concern the viewer; 'absent': an id that none has
 */
export async function changesFor(
  ctx: HubContext,
  uuid: KeyOf<'Referral'> | 'absent' | null,
  accessOf: ReferralAccessOf,
): Promise<Following> {
  ctx.acting();
  if (uuid !== null && (uuid === 'absent' || (await accessOf(ctx, uuid)).bits === 0))
    throw requestErrors.notFound();
  return ctx.live.follow(ctx, referrals(accessOf), uuid);
}
