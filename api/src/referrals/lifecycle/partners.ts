import { caseRelations, partnerBits, partnerModules } from '../../access/index.ts';
import type { WriteUnit } from '../../context.ts';
import { OrganisationKind, type Module } from '../../directory/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { visibleOrganisation } from '../drafting/check-draft.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import type { Step } from './take-step.ts';

/** Who takes a module in, as it is chosen. */
export interface Partner {
  readonly organisationId: KeyOf<'Organisation'>;
  readonly relation: number;
  readonly module: Module;
}

/**
 * The partner chosen for a module, as the viewer finds it: one that offers what is asked; null where there is none such.
 * The CPCA itself offers all that it is asked for, and is no partner of its own. Another CPCA takes a case over, or
 * nothing of it: its people are coordination and team, and as partners would find nothing.
 */
export async function findPartner(
  unit: WriteUnit,
  row: ReferralRow,
  { module, organisationId }: { readonly module: Module; readonly organisationId: KeyOf<'Organisation'> },
): Promise<Partner | null> {
  const organisation = await visibleOrganisation(unit, organisationId);
  const relation = partnerModules[module]?.relation;
  if (organisation === null || relation === undefined || !row.modules.includes(module)) return null;
  if (organisation.kind === OrganisationKind.CPCA && organisation.id !== row.recipient_id) return null;
  const offer = await unit.visible
    .selectFrom('visible.offer')
    .select('id')
    .where('organisation_id', '=', organisation.id)
    .where('module', '=', module)
    .executeTakeFirst();
  return offer === undefined ? null : { organisationId: organisation.id, relation, module };
}

/** The psychologist chosen: one of the CPCA that has the referral. */
export async function findClinician(
  unit: WriteUnit,
  row: ReferralRow,
  chosen: KeyOf<'Membership'>,
): Promise<{ readonly id: KeyOf<'Membership'> | null; readonly refusals: readonly Refusal[] }> {
  const member = await unit.visible
    .selectFrom('visible.membership')
    .select('id')
    .where('id', '=', chosen)
    .where('function', '=', 'CLINICIAN')
    .where('organisation_id', '=', row.recipient_id)
    .executeTakeFirst();
  return member === undefined
    ? { id: null, refusals: [refusals.notFound('clinicianId')] }
    : { id: member.id, refusals: [] };
}

/** Why a partner cannot be taken. */
export const unfitPartner = (field: string): Refusal => refusals.invalid(field, says.choosePartner);

/** Ties a partner to the referral: from now on it reads what it takes in. One whose part was over begins anew, also where it declined. */
export function tiePartner(
  { em, entity }: Step,
  parties: ReferralPartyEntity[],
  { organisationId, relation, module }: Partner,
): void {
  const party = parties.find((candidate) => candidate.organisationId === organisationId);
  if (party === undefined) {
    const added = em.create(ReferralPartyEntity, {
      organisationId,
      referralId: entity.id,
      relations: relation,
      modules: [module],
      clinicianId: null,
      submittedAt: entity.submittedAt ?? entity.createdAt,
    });
    parties.push(added);
    return;
  }
  const ended = partnerBits | caseRelations.formerPartner;
  party.relations = (party.overAt === null ? party.relations : party.relations & ~ended) | relation;
  party.modules = [...new Set([...(party.overAt === null ? party.modules : []), module])];
  party.overAt = null;
  party.declinedModules = party.declinedModules.filter((one) => one !== module);
}

/** The parties that take this module in now. */
export const takingIn = (
  parties: readonly ReferralPartyEntity[],
  module: Module,
): readonly ReferralPartyEntity[] =>
  parties.filter(({ modules, overAt }) => overAt === null && modules.includes(module));
