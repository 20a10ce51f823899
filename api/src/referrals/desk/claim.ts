import { caseRelations } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { readReferral } from '../reading/read-referrals.ts';
import { refused } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';
import { ReadingClaimEntity } from './reading-claim.entity.ts';

/** How long a claim holds without being renewed, in milliseconds: what a page left open in the evening costs. */
export const claimLasts = 3 * 60_000;

const readers = caseRelations.coordinator | caseRelations.caseworker;

/**
 * Says that the viewer has a referral open, or still has it. It is no step: it stops nobody, leaves no line, and a
 * referral that is not there for the viewer and one where they have nothing to answer are refused alike.
 */
export async function claim(ctx: HubContext, id: KeyOf<'Referral'>): Promise<Outcome> {
  const { membershipId, personName } = ctx.acting();
  if (!(await mayAnswer(ctx, id))) return refused(refusals.notFound('id'));
  await ctx.write((unit) =>
    unit.asWriter(async (em) => {
      await em.nativeDelete(ReadingClaimEntity, { membershipId, until: { $lt: new Date() } });
      const until = new Date(Date.now() + claimLasts);
      // Two windows of one person may come at once: the later date is as good as the earlier.
      await em.upsert(
        ReadingClaimEntity,
        { id: newId(), referralId: id, membershipId, personName, until },
        { onConflictFields: ['referralId', 'membershipId'], onConflictMergeFields: ['until', 'personName'] },
      );
    }),
  );
  return { referral: await readReferral(ctx, id), userErrors: [] };
}

/** Says that the viewer has closed it. Safe to say twice. */
export async function release(ctx: HubContext, id: KeyOf<'Referral'>): Promise<Outcome> {
  const { membershipId } = ctx.acting();
  if (!(await mayAnswer(ctx, id))) return refused(refusals.notFound('id'));
  await ctx.write((unit) =>
    unit.asWriter((em) => em.nativeDelete(ReadingClaimEntity, { membershipId, referralId: id })),
  );
  return { referral: await readReferral(ctx, id), userErrors: [] };
}

/** Whether the viewer is among those who answer it. */
async function mayAnswer(ctx: HubContext, id: KeyOf<'Referral'>): Promise<boolean> {
  const node = await readReferral(ctx, id);
  return node !== null && (node.row.bits & readers) !== 0;
}
