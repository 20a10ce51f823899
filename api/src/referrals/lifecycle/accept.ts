import { caseRelations } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import type { Module } from '../../directory/index.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { longestNote, malformedText } from '../drafting/check-draft.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { isBlank } from '../drafting/plausible.ts';
import { findClinician, findPartner, tiePartner, unfitPartner } from './partners.ts';
import type { Partner } from './partners.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome, Step } from './take-step.ts';

export interface Acceptance {
  readonly id: KeyOf<'Referral'>;
  readonly version: number;
  readonly note?: string | null;
  readonly partners?:
    readonly { readonly module: Module; readonly organisationId: KeyOf<'Organisation'> }[] | null;
  readonly clinicianId?: KeyOf<'Membership'> | null;
}

/**
 * Accepts a referral, and says who takes in what: from then on a housing or health partner sees its module and
 * the psychologist assigned sees her person, each through their own mask.
 */
export async function accept(ctx: HubContext, input: Acceptance): Promise<Outcome> {
  const wrong = malformedText('note', input.note, longestNote);
  if (wrong.length > 0) return refused(...wrong);
  let partners: readonly Partner[] = [];
  let clinicianId: KeyOf<'Membership'> | null = null;
  return takeStep(ctx, 'ACCEPT', input, {
    note: isBlank(input.note) ? null : (input.note?.trim() ?? null),
    prepare: async (unit, row) => {
      const chosen = await choosePartners(unit, row, input.partners ?? []);
      partners = chosen.partners;
      if (!input.clinicianId) return chosen.refusals;
      const clinician = await findClinician(unit, row, input.clinicianId);
      clinicianId = clinician.id;
      return [...chosen.refusals, ...clinician.refusals];
    },
    change: (step) => {
      step.entity.acceptedAt = step.now;
    },
    // Once it is accepted, and not before: until then the database refuses it.
    afterwards: (step) => tiePartners(step, partners, clinicianId),
  });
}

async function choosePartners(
  unit: WriteUnit,
  row: ReferralRow,
  chosen: NonNullable<Acceptance['partners']>,
) {
  const partners: Partner[] = [];
  const absent: Refusal[] = [];
  for (const [index, one] of chosen.entries()) {
    const partner = await findPartner(unit, row, one);
    if (partner === null) absent.push(unfitPartner(`partners.${index}.organisationId`));
    else if (partner.organisationId !== row.recipient_id) partners.push(partner);
  }
  return { partners, refusals: absent };
}

async function tiePartners(
  step: Step,
  partners: readonly Partner[],
  clinicianId: KeyOf<'Membership'> | null,
): Promise<void> {
  if (partners.length === 0 && clinicianId === null) return;
  const { em, entity } = step;
  const existing = await em.find(ReferralPartyEntity, { referralId: entity.id });
  for (const partner of partners) tiePartner(step, existing, partner);
  const own = existing.find((candidate) => candidate.organisationId === entity.recipient?.id);
  if (clinicianId !== null && own !== undefined) {
    own.relations |= caseRelations.clinician;
    own.clinicianId = clinicianId;
  }
}
