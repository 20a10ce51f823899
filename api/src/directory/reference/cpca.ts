import { Module } from '../capacity/module.ts';
import { OrganisationKind } from '../organisations/index.ts';
import type { OfferFact, OrganisationFact } from './organisation-fact.ts';

const asOf = '2026-11-01';

/**
 * How many people a CPCA can take in, for how long and how many of their own accord is not published: numbers to begin
 * with, until its coordinator declares others. Emergency housing is for people under a measure.
 */
const programme = (housing: number, group: number, support: number): readonly OfferFact[] => [
  {
    module: Module.HOUSING,
    title: 'Hébergement d’urgence et accompagnement social',
    places: housing,
    weeks: 13,
    volunteerPercent: 0,
  },
  {
    module: Module.RESPONSIBILITY_GROUP,
    title: 'Groupe de responsabilisation',
    places: group,
    weeks: 9,
    volunteerPercent: 20,
  },
  {
    module: Module.PSYCHOLOGICAL_SUPPORT,
    title: 'Soutien psychologique',
    places: support,
    weeks: 3,
    volunteerPercent: 20,
  },
];

const cpca = (fact: Omit<OrganisationFact, 'kind' | 'under' | 'asOf'>): OrganisationFact => ({
  ...fact,
  kind: OrganisationKind.CPCA,
  under: 'cpca-aura',
  asOf,
});

/** The CPCA of Auvergne-Rhône-Alpes and the associations that carry it, each where it receives referrals. */
export const cpcaMembers: readonly OrganisationFact[] = [
  {
    // The group receives nothing itself: its members do.
    key: 'cpca-aura',
    kind: OrganisationKind.CPCA,
    name: 'CPCA Auvergne-Rhône-Alpes',
    serves: [],
    asOf,
  },
  cpca({
    key: 'anef-63',
    name: 'ANEF 63 – CPCA Allier et Puy-de-Dôme',
    seat: '63113',
    address: '34 rue Niel',
    postalCode: '63100',
    email: 'cpca@anef63.org',
    serves: ['03', '63'],
    sites: [
      {
        name: 'Coordination départementale 03/63',
        address: '34 rue Niel',
        postalCode: '63100',
        city: 'Clermont-Ferrand',
      },
    ],
    contacts: [
      { function: 'Coordination Allier et Puy-de-Dôme', mobile: '06 17 89 04 02', email: 'cpca@anef63.org' },
    ],
    offers: programme(8, 24, 15),
  }),
  cpca({
    key: 'anef-cantal',
    name: 'ANEF Cantal',
    seat: '15014',
    serves: ['15'],
    offers: programme(3, 12, 8),
  }),
  // Who receives for 07, 26 and 43 is inferred from where these associations work: coverage rows say it.
  cpca({
    key: 'anef-vallee-du-rhone',
    name: 'ANEF Vallée-du-Rhône',
    serves: ['07', '26'],
    offers: programme(6, 24, 12),
  }),
  cpca({
    key: 'alis-trait-d-union',
    name: 'ALIS Trait d’Union',
    serves: ['43'],
    offers: programme(3, 12, 8),
  }),
];
