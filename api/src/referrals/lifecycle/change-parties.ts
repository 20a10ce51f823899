import { caseRelations, partnerModules } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import type { Module } from '../../directory/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { hasOtherTie } from '../reading/referral-node.ts';
import { withNote, withRequiredText } from './answer.ts';
import type { Change, ChangeWithNote } from './answer.ts';
import { findClinician, findPartner, takingIn, tiePartner, unfitPartner } from './partners.ts';
import type { Partner } from './partners.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome, Step } from './take-step.ts';

/**
 * Gives a module to another partner, to a first one, or back to the CPCA itself: so one goes on without a partner, too, where the
 * last one gave it back. The part of the one that had it is over; the one that comes reads its module.
 */
export async function changePartner(
  ctx: HubContext,
  input: ChangeWithNote & { readonly module: Module; readonly organisationId: KeyOf<'Organisation'> },
): Promise<Outcome> {
  const action = partnerModules[input.module]?.gives;
  if (action === undefined) return refused(refusals.invalid('module', says.choosePartner));
  let chosen: Partner | null = null;
  let isGivenBack = false;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, action, input, {
      note,
      prepare: async (unit, row) => {
        chosen = await findPartner(unit, row, input);
        isGivenBack = row.given_back.includes(input.module);
        return chosen === null ? [unfitPartner('organisationId')] : [];
      },
      change: (step) => (chosen === null ? [] : giveTo(step, chosen, isGivenBack)),
    }),
  );
}

async function giveTo(step: Step, chosen: Partner, isGivenBack: boolean): Promise<readonly Refusal[]> {
  const { em, entity, now } = step;
  const parties = await em.find(ReferralPartyEntity, { referralId: entity.id });
  const former = takingIn(parties, chosen.module);
  const isOurs = chosen.organisationId === entity.recipient?.id;
  if (
    former.some(({ organisationId }) => organisationId === chosen.organisationId) ||
    (isOurs && former.length === 0 && !isGivenBack)
  )
    return [refusals.invalid('organisationId', says.chosenAlready)];
  for (const party of former) endPart(party, chosen, now);
  if (!isOurs) tiePartner(step, parties, chosen);
  return [];
}

/** A partner gives back what it takes in, with its reason: its part is over. It may be chosen once more. */
export async function declinePart(
  ctx: HubContext,
  input: Change & { readonly module: Module; readonly reason: string },
): Promise<Outcome> {
  const taken = partnerModules[input.module];
  if (taken === undefined) return refused(refusals.invalid('module', says.notYours));
  let own: ReferralPartyEntity | undefined;
  return withRequiredText(input.reason, 'reason', says.sayWhyNot, (note) =>
    takeStep(ctx, taken.declines, input, {
      note,
      change: async ({ em, entity, acting }) => {
        const parties = await em.find(ReferralPartyEntity, {
          referralId: entity.id,
          organisationId: acting.organisationId,
        });
        own = takingIn(parties, input.module)[0];
        return own === undefined ? [refusals.invalid('module', says.notYours)] : [];
      },
      // Whoever says it may do so until it is said.
      afterwards: async ({ em, acting, now }) => {
        if (own === undefined) return;
        own.declinedModules = [...own.declinedModules, input.module];
        endPart(
          own,
          { organisationId: acting.organisationId, module: input.module, relation: taken.relation },
          now,
        );
        await em.flush();
      },
    }),
  );
}

/** Where it takes in something else besides, it is nothing by this part any more; else its part is over, and it reads on for a while. */
function endPart(party: ReferralPartyEntity, { module, relation }: Partner, now: Date): void {
  const rest = party.modules.filter((one) => one !== module);
  if (rest.length === 0) {
    party.overAt = now;
    // Who is nothing else to the case is in charge of nothing in it any more.
    if (!hasOtherTie(party.relations)) party.followedById = null;
    return;
  }
  party.modules = rest;
  party.relations &= ~relation;
}

/** Assigns another psychologist, or the first one: from then on she reads the case, and the one before its status. */
export async function changeClinician(
  ctx: HubContext,
  input: ChangeWithNote & { readonly clinicianId: KeyOf<'Membership'> },
): Promise<Outcome> {
  let chosen: KeyOf<'Membership'> | null = null;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'CHANGE_CLINICIAN', input, {
      note,
      prepare: async (unit, row) => {
        const found = await findClinician(unit, row, input.clinicianId);
        chosen = found.id;
        return found.refusals;
      },
      change: async ({ em, entity }) => {
        const own = await em.findOne(ReferralPartyEntity, {
          referralId: entity.id,
          organisationId: entity.recipient?.id,
        });
        if (own === null || chosen === null) return [];
        if (own.clinicianId === chosen) return [refusals.invalid('clinicianId', says.chosenAlready)];
        const before = [...own.formerClinicianIds, ...(own.clinicianId === null ? [] : [own.clinicianId])];
        own.formerClinicianIds = before.filter((one) => one !== chosen);
        own.relations |= caseRelations.clinician;
        own.clinicianId = chosen;
        return [];
      },
    }),
  );
}
