import type { OrganisationKind } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { words } from './labels.ts';

/** The kind of one organisation. */
export const organisationKindLabel = /* @__PURE__ */ words<OrganisationKind>({
  COURT_OF_APPEAL: m.organisation_court_of_appeal,
  JUDICIAL_COURT: m.organisation_judicial_court,
  LOCAL_COURT: m.organisation_local_court,
  PROSECUTION_SERVICE: m.organisation_prosecution_service,
  INVESTIGATION_SERVICE: m.organisation_investigation_service,
  LIBERTY_AND_CUSTODY_SERVICE: m.organisation_liberty_and_custody_service,
  SENTENCE_ENFORCEMENT_SERVICE: m.organisation_sentence_enforcement_service,
  FAMILY_AFFAIRS_SERVICE: m.organisation_family_affairs_service,
  COURT_REGISTRY: m.organisation_court_registry,
  PROBATION_SERVICE: m.organisation_probation_service,
  CPCA: m.organisation_cpca,
  HELPLINE: m.organisation_helpline,
  PREFECTURE: m.organisation_prefecture,
  SUB_PREFECTURE: m.organisation_sub_prefecture,
  REGIONAL_HEALTH_AGENCY: m.organisation_regional_health_agency,
  POLICE: m.organisation_police,
  GENDARMERIE: m.organisation_gendarmerie,
  HEALTH: m.organisation_health,
  ASSOCIATION: m.organisation_association,
  TOWN_HALL: m.organisation_town_hall,
  DEPARTMENT_COUNCIL: m.organisation_department_council,
  ADMINISTRATION: m.organisation_administration,
});

/** The kind as a category, in the plural, for facets. */
export const organisationKindsLabel = /* @__PURE__ */ words<OrganisationKind>({
  COURT_OF_APPEAL: m.organisations_court_of_appeal,
  JUDICIAL_COURT: m.organisations_judicial_court,
  LOCAL_COURT: m.organisations_local_court,
  PROSECUTION_SERVICE: m.organisations_prosecution_service,
  INVESTIGATION_SERVICE: m.organisations_investigation_service,
  LIBERTY_AND_CUSTODY_SERVICE: m.organisations_liberty_and_custody_service,
  SENTENCE_ENFORCEMENT_SERVICE: m.organisations_sentence_enforcement_service,
  FAMILY_AFFAIRS_SERVICE: m.organisations_family_affairs_service,
  COURT_REGISTRY: m.organisations_court_registry,
  PROBATION_SERVICE: m.organisations_probation_service,
  CPCA: m.organisations_cpca,
  HELPLINE: m.organisations_helpline,
  PREFECTURE: m.organisations_prefecture,
  SUB_PREFECTURE: m.organisations_sub_prefecture,
  REGIONAL_HEALTH_AGENCY: m.organisations_regional_health_agency,
  POLICE: m.organisations_police,
  GENDARMERIE: m.organisations_gendarmerie,
  HEALTH: m.organisations_health,
  ASSOCIATION: m.organisations_association,
  TOWN_HALL: m.organisations_town_hall,
  DEPARTMENT_COUNCIL: m.organisations_department_council,
  ADMINISTRATION: m.organisations_administration,
});
