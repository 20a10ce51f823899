import { caseRelations } from '../../../access/index.ts';
import { partiesOf } from '../../../referrals/index.ts';
import { informationOf } from '../information.ts';
import type { Measure } from './measure.ts';
import type { DemoNetwork } from '../network.ts';
import type { CasePlan } from '../plan.ts';

/** Which relation takes in a module; the group is led by the CPCA itself. */
const partnerRelations: Readonly<Record<string, number>> = {
  HOUSING: caseRelations.housingPartner,
  PSYCHOLOGICAL_SUPPORT: caseRelations.healthPartner,
};

/** A row of `hub.referral_party`. */
export interface PartyRow {
  readonly organisation_id: string;
  readonly referral_id: string;
  readonly relations: number;
  readonly modules: readonly string[];
  readonly clinician_id: string | null;
  readonly followed_by_id: string | null;
  /** of a draft: its author, until it is shared */
  readonly private_to_id: string | null;
  readonly submitted_at: Date;
  /** the psychologists before the one assigned */
  readonly former_clinician_ids: readonly string[];
  readonly declined_modules: readonly string[];
}

/** What each organisation is to a case, as sending and accepting it would have written. */
export function partyRows(
  plan: CasePlan,
  measure: Measure,
  network: DemoNetwork,
  id: string,
  begun: Date,
): readonly PartyRow[] {
  const { organisationId: referrerId, membershipId: sentBy } = network.agent(plan.from);
  if (plan.stands === 'DRAFT') {
    return [
      partyRow({
        id,
        begun,
        organisationId: referrerId,
        relations: caseRelations.referrer,
        followedBy: sentBy,
        privateTo: sentBy,
      }),
    ];
  }
  const recipientId = network.organisation(measure.recipient);
  const parties = new Map(
    partiesOf({
      referrerId,
      recipientId,
      // Of the department, and of the region that it is part of.
      coordinatorIds: [recipientId, network.organisation('cpca-aura')],
      orderedById: measure.orderedBy && network.organisation(measure.orderedBy),
      supervisedById: measure.supervisedBy && network.organisation(measure.supervisedBy),
      voluntary: plan.frame === 'VOLUNTARY',
      consented: informationOf(plan) === 'CONSENTED',
    }),
  );
  const add = (organisationId: string, bits: number): unknown =>
    parties.set(organisationId, (parties.get(organisationId) ?? 0) | bits);
  const taking = Object.entries(plan.partners ?? {}).map(([module, key]) => {
    const organisationId = network.organisation(key);
    add(organisationId, partnerRelations[module] ?? 0);
    return { organisationId, module };
  });
  // Whoever is asked to take a case over reads it, to decide.
  if (plan.redirectTo !== undefined) add(network.organisation(plan.redirectTo), caseRelations.coordinator);
  if (plan.clinician !== undefined) add(recipientId, caseRelations.clinician);
  return [...parties].map(([organisationId, relations]) =>
    partyRow({
      id,
      begun,
      organisationId,
      relations,
      modules: taking.filter((party) => party.organisationId === organisationId).map(({ module }) => module),
      clinicianId:
        plan.clinician && organisationId === recipientId ? network.agent(plan.clinician).membershipId : null,
      followedBy: organisationId === referrerId ? sentBy : null,
    }),
  );
}

interface Party {
  readonly id: string;
  readonly begun: Date;
  readonly organisationId: string;
  readonly relations: number;
  readonly modules?: readonly string[];
  readonly clinicianId?: string | null;
  readonly followedBy?: string | null;
  readonly privateTo?: string | null;
}

function partyRow({
  id,
  begun,
  organisationId,
  relations,
  modules = [],
  clinicianId = null,
  followedBy = null,
  privateTo = null,
}: Party): PartyRow {
  return {
    organisation_id: organisationId,
    referral_id: id,
    relations,
    modules,
    clinician_id: clinicianId,
    followed_by_id: followedBy,
    private_to_id: privateTo,
    submitted_at: begun,
    former_clinician_ids: [],
    declined_modules: [],
  };
}
