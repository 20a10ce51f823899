import { courts } from './courts.ts';
import { courtServices } from './court-services.ts';
import { cpcaMembers } from './cpca.ts';
import type { OrganisationFact } from './organisation-fact.ts';
import { partners } from './partners.ts';
import { probationServices } from './probation-services.ts';
import { publicServices } from './public-services.ts';

/** The departments of the network. Communes, EPCI and imports are limited to them. */
export const networkDepartments: readonly string[] = ['03', '07', '15', '26', '43', '63'];

/** Every organisation that a hub starts with; one that stands above another comes before it. */
export const organisationFacts: readonly OrganisationFact[] = [
  ...courts,
  ...courtServices,
  ...probationServices,
  ...publicServices,
  ...cpcaMembers,
  ...partners,
];

export interface AgreementFact {
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  readonly members: readonly string[];
  readonly departments: readonly string[];
}

/** The regional convention. Its day of signature is not published, hence no date. */
export const agreementFacts: readonly AgreementFact[] = [
  {
    key: 'convention-cpca-aura',
    title: 'Convention régionale CPCA Auvergne-Rhône-Alpes',
    lead: 'anef-cantal',
    members: ['prefecture-ara', 'anef-63', 'alis-trait-d-union', 'anef-vallee-du-rhone'],
    departments: networkDepartments,
  },
];
