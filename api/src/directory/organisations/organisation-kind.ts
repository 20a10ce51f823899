import { registerEnumType } from 'type-graphql';

/** What sort of partner an organisation is. */
export const OrganisationKind = {
  COURT_OF_APPEAL: 'COURT_OF_APPEAL',
  JUDICIAL_COURT: 'JUDICIAL_COURT',
  LOCAL_COURT: 'LOCAL_COURT',
  PROBATION_SERVICE: 'PROBATION_SERVICE',
  CPCA: 'CPCA',
  HELPLINE: 'HELPLINE',
  PREFECTURE: 'PREFECTURE',
  SUB_PREFECTURE: 'SUB_PREFECTURE',
  REGIONAL_HEALTH_AGENCY: 'REGIONAL_HEALTH_AGENCY',
  POLICE: 'POLICE',
  GENDARMERIE: 'GENDARMERIE',
  HEALTH: 'HEALTH',
  ASSOCIATION: 'ASSOCIATION',
  TOWN_HALL: 'TOWN_HALL',
  DEPARTMENT_COUNCIL: 'DEPARTMENT_COUNCIL',
  ADMINISTRATION: 'ADMINISTRATION',
} as const;

export type OrganisationKind = keyof typeof OrganisationKind;

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of partner an organisation is.',
  valuesConfig: {
    COURT_OF_APPEAL: { description: 'Cour d’appel.' },
    JUDICIAL_COURT: { description: 'Tribunal judiciaire.' },
    LOCAL_COURT: { description: 'Tribunal de proximité, under a tribunal judiciaire.' },
    PROBATION_SERVICE: { description: 'SPIP, the probation service of a department.' },
    CPCA: { description: 'Takes charge of people who have been violent to their partner.' },
    HELPLINE: { description: 'Anonymous helpline for perpetrators.' },
    PREFECTURE: { description: 'Prefecture of a department or of the region.' },
    SUB_PREFECTURE: { description: 'Sub-prefecture of a district.' },
    REGIONAL_HEALTH_AGENCY: { description: 'ARS, the regional health agency.' },
    POLICE: { description: 'Police station.' },
    GENDARMERIE: { description: 'Gendarmerie brigade.' },
    HEALTH: { description: 'Hospital, clinic or health professional.' },
    ASSOCIATION: { description: 'Association: housing, access to rights, support.' },
    TOWN_HALL: { description: 'Town hall of a commune.' },
    DEPARTMENT_COUNCIL: { description: 'Conseil départemental.' },
    ADMINISTRATION: { description: 'Any other public service.' },
  },
});
