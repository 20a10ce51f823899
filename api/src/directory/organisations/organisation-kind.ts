import { registerEnumType } from 'type-graphql';

/** What sort of partner an organisation is. */
export const OrganisationKind = {
  COURT_OF_APPEAL: 'COURT_OF_APPEAL',
  JUDICIAL_COURT: 'JUDICIAL_COURT',
  LOCAL_COURT: 'LOCAL_COURT',
  PROSECUTION_SERVICE: 'PROSECUTION_SERVICE',
  INVESTIGATION_SERVICE: 'INVESTIGATION_SERVICE',
  LIBERTY_AND_CUSTODY_SERVICE: 'LIBERTY_AND_CUSTODY_SERVICE',
  SENTENCE_ENFORCEMENT_SERVICE: 'SENTENCE_ENFORCEMENT_SERVICE',
  FAMILY_AFFAIRS_SERVICE: 'FAMILY_AFFAIRS_SERVICE',
  COURT_REGISTRY: 'COURT_REGISTRY',
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

/** The services of a tribunal judiciaire, each a house of its own below it. */
export const courtServiceKinds = [
  'PROSECUTION_SERVICE',
  'INVESTIGATION_SERVICE',
  'LIBERTY_AND_CUSTODY_SERVICE',
  'SENTENCE_ENFORCEMENT_SERVICE',
  'FAMILY_AFFAIRS_SERVICE',
  'COURT_REGISTRY',
] as const satisfies readonly OrganisationKind[];

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of partner an organisation is.',
  valuesConfig: {
    COURT_OF_APPEAL: { description: 'Cour d’appel.' },
    JUDICIAL_COURT: { description: 'Tribunal judiciaire.' },
    LOCAL_COURT: { description: 'Tribunal de proximité, under a tribunal judiciaire.' },
    PROSECUTION_SERVICE: { description: 'Parquet of a tribunal judiciaire.' },
    INVESTIGATION_SERVICE: { description: 'Juges d’instruction of a tribunal judiciaire.' },
    LIBERTY_AND_CUSTODY_SERVICE: {
      description: 'Juges des libertés et de la détention (JLD) of a tribunal judiciaire.',
    },
    SENTENCE_ENFORCEMENT_SERVICE: {
      description: 'Juges de l’application des peines (JAP) of a tribunal judiciaire.',
    },
    FAMILY_AFFAIRS_SERVICE: { description: 'Juges aux affaires familiales (JAF) of a tribunal judiciaire.' },
    COURT_REGISTRY: { description: 'Greffe of a tribunal judiciaire.' },
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
