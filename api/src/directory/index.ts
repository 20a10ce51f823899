/** The directory: who the partners are, where they work, what they offer, which court has which commune. */
export { containsEachWord, findableText, searchText } from './search/index.ts';
export {
  Module,
  Offer,
  OfferEntity,
  CapacityResolver,
  OfferResolver,
  capacityByOffer as readModuleCapacity,
  expectedAfter,
  nowInParis,
  paceOf,
} from './capacity/index.ts';
export type { CapacityRow } from './capacity/index.ts';
export {
  Commune,
  CommuneConnection,
  CommuneEntity,
  Department,
  DepartmentEntity,
  IntercommunalityEntity,
  communeByInsee,
  communeByKey as readCommune,
  departmentByCode,
  departmentByKey as readDepartment,
} from './places/index.ts';
export type { CommuneNode } from './places/index.ts';
// By itself: it leads from communes to courts, and organisations lead to communes.
export { CommuneResolver } from './places/commune.resolver.ts';
export {
  Agreement,
  AgreementEntity,
  AgreementResolver,
  Organisation,
  OrganisationConnection,
  OrganisationEntity,
  courtServiceKinds,
  OrganisationKind,
  OrganisationResolver,
  Site,
  SiteEntity,
  agreementByUuid as readAgreement,
  offerByUuid as readOffer,
  organisationByUuid,
  organisationsByUuid,
  organisationByUuid as readOrganisation,
  organisationLoader,
  organisationSearchText,
  readOrganisations,
  sameRecord,
  searchOrganisations,
  siteByUuid as readSite,
  writeOrganisations,
} from './organisations/index.ts';
export type { OrganisationRecord, OrganisationRow } from './organisations/index.ts';
export { Recipient, RecipientResolver, recipientsFor } from './recipients/index.ts';
export type { RecipientRow } from './recipients/index.ts';
export { directoryKnownValues } from './known-values.ts';
export { rowsOf, write, type Owner } from './owner.ts';
export { loadReferenceNetwork } from './reference/load.ts';
export { completedBy } from './reference/fact-record.ts';
export { knownAs } from './reference/known-as.ts';
export { networkDepartments } from './reference/network.ts';
export { referenceSource } from './reference/organisation-fact.ts';
export {
  ServiceRegistryEntity,
  ServiceRegistryResolver,
  ServiceRegistry,
  registryByService as readServiceRegistry,
} from './registries/index.ts';
export * from './contacts/index.ts';
