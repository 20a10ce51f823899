/** Who the partners are: their records, their sites and conventions, and how they are found. */
export { AgreementEntity } from './agreement.entity.ts';
export { AgreementResolver } from './agreement.resolver.ts';
export { Agreement } from './agreement.type.ts';
export { agreementByUuid } from './agreements.ts';
export { courtServiceKinds, OrganisationKind } from './organisation-kind.ts';
export {
  contactFields,
  organisationSearchText,
  readOrganisations,
  sameRecord,
  stableId,
  writeOrganisations,
} from './organisation-record.ts';
export type { OrganisationRecord } from './organisation-record.ts';
export {
  courtUuidsOf,
  departmentCodesServed,
  listed,
  offerByUuid,
  single,
  siteByUuid,
} from './organisation-relations.ts';
export type { OfferRow } from './organisation-relations.ts';
export { OrganisationEntity } from './organisation.entity.ts';
export { OrganisationResolver } from './organisation.resolver.ts';
export { Organisation, OrganisationConnection } from './organisation.type.ts';
export { organisationByUuid, organisationLoader, organisationsByUuid } from './organisations.ts';
export type { OrganisationRow } from './organisations.ts';
export { searchOrganisations } from './search-organisations.ts';
export { SiteEntity } from './site.entity.ts';
export { Site } from './site.type.ts';
