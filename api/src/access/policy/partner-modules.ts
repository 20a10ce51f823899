import { caseRelations } from '../relations.ts';
import type { ReferralAction } from './transitions.ts';

interface PartnerModule {
  /** what a partner is to the case that takes it in */
  readonly relation: number;
  /** the step by which another takes it in, each with readers of its own */
  readonly gives: ReferralAction;
  /** the step by which a partner gives it back */
  readonly declines: ReferralAction;
}

/** The modules that partners take in; a group is led by the CPCA itself. */
export const partnerModules: Readonly<Partial<Record<string, PartnerModule>>> = {
  HOUSING: {
    relation: caseRelations.housingPartner,
    gives: 'CHANGE_HOUSING_PARTNER',
    declines: 'DECLINE_HOUSING',
  },
  PSYCHOLOGICAL_SUPPORT: {
    relation: caseRelations.healthPartner,
    gives: 'CHANGE_HEALTH_PARTNER',
    declines: 'DECLINE_HEALTH',
  },
};
