import { Module } from '../capacity/module.ts';
import { OrganisationKind } from '../organisations/index.ts';
import type { OrganisationFact } from './organisation-fact.ts';

const asOf = '2026-11-01';

/** Who works with the CPCA: helpline, hospital, housing, access to rights. */
export const partners: readonly OrganisationFact[] = [
  {
    key: 'fnacav',
    kind: OrganisationKind.HELPLINE,
    name: 'FNACAV – ligne d’écoute des auteurs de violences',
    phone: '08 019 019 11',
    serves: ['03', '07', '15', '26', '43', '63'],
    asOf,
  },
  {
    key: 'chu-clermont-ferrand',
    kind: OrganisationKind.HEALTH,
    name: 'CHU de Clermont-Ferrand',
    seat: '63113',
    serves: ['63'],
    asOf,
    offers: [
      {
        module: Module.PSYCHOLOGICAL_SUPPORT,
        title: 'Consultation de psychologie',
        places: 6,
        weeks: 3,
        volunteerPercent: 0,
      },
    ],
  },
  {
    key: 'anef-63-hebergement',
    kind: OrganisationKind.ASSOCIATION,
    name: 'ANEF 63 – hébergement',
    seat: '63113',
    under: 'anef-63',
    serves: ['03', '63'],
    asOf,
    offers: [
      {
        module: Module.HOUSING,
        title: 'Places d’hébergement d’urgence',
        places: 8,
        weeks: 13,
        volunteerPercent: 0,
      },
    ],
  },
  {
    key: 'cidff-03',
    kind: OrganisationKind.ASSOCIATION,
    name: 'CIDFF de l’Allier',
    seat: '03190',
    serves: ['03'],
    asOf,
  },
];
