/** The directory: who the partners are, where they work, what they offer, which court has which commune. */
export { searchText, searchWords } from './search-text.ts';
export { Module } from './module.ts';
export { OrganisationKind } from './organisation-kind.ts';
export { Agreement } from './agreement.type.ts';
export { Commune, CommuneConnection } from './commune.type.ts';
export { Department } from './department.type.ts';
export { Offer } from './offer.type.ts';
export { Organisation, OrganisationConnection } from './organisation.type.ts';
export { Site } from './site.type.ts';
export { AgreementEntity } from './agreement.entity.ts';
export { CommuneEntity } from './commune.entity.ts';
export { DepartmentEntity } from './department.entity.ts';
export { IntercommunalityEntity } from './intercommunality.entity.ts';
export { OfferEntity } from './offer.entity.ts';
export { OrganisationEntity } from './organisation.entity.ts';
export { SiteEntity } from './site.entity.ts';
export { loadReferenceNetwork } from './reference/load.ts';
export { agreementByUuid as readAgreement } from './agreements.ts';
export { offerByUuid as readOffer, siteByUuid as readSite } from './organisation-relations.ts';
export { capacityByOffer as readModuleCapacity } from './capacities.ts';
export { communeByInsee, communeByKey as readCommune, type CommuneNode } from './communes.ts';
export { departmentByCode, departmentByKey as readDepartment } from './departments.ts';
export {
  organisationByUuid,
  organisationByUuid as readOrganisation,
  organisationLoader,
  type OrganisationRow,
} from './organisations.ts';
export { directoryKnownValues } from './known-values.ts';
export { nowInParis, paceOf, type CapacityRow } from './capacity.ts';
export { expectedAfter } from './room.ts';
export { AgreementResolver } from './agreement.resolver.ts';
export { CommuneResolver } from './commune.resolver.ts';
export { CapacityResolver } from './capacity.resolver.ts';
export { OfferResolver } from './offer.resolver.ts';
export { OrganisationResolver } from './organisation.resolver.ts';
export { RecipientResolver } from './recipient.resolver.ts';
export { Recipient } from './recipient.type.ts';
export { recipientsFor, type RecipientRow } from './recipients.ts';
export { searchOrganisations } from './search-organisations.ts';
export { rowsOf, write, type Owner } from './owner.ts';
export {
  readOrganisations,
  sameRecord,
  writeOrganisations,
  type OrganisationRecord,
} from './organisation-record.ts';
export { completedBy } from './reference/fact-record.ts';
export { knownAs } from './reference/known-as.ts';
export { networkDepartments } from './reference/network.ts';
export { referenceSource } from './reference/organisation-fact.ts';
export * from './contacts/index.ts';
