import { OrganisationKind } from '../organisations/index.ts';
import type { OrganisationFact } from './organisation-fact.ts';

/** Code de l’organisation judiciaire, annexe, tableau IV, as in force since the reform of 2020. */
const asOf = '2026-11-01';

const appeal = (town: string, key: string, serves: readonly string[], seat?: string): OrganisationFact => ({
  key,
  kind: OrganisationKind.COURT_OF_APPEAL,
  name: `Cour d’appel de ${town}`,
  ...(seat === undefined ? { city: town } : { seat }),
  serves,
  asOf,
});

const judicial = (ofTown: string, seat: string, under: string): OrganisationFact => ({
  key: `tj-${seat}`,
  kind: OrganisationKind.JUDICIAL_COURT,
  name: `Tribunal judiciaire ${ofTown}`,
  seat,
  under,
  serves: [seat.slice(0, 2)],
  asOf,
});

const local = (ofTown: string, seat: string, under: string): OrganisationFact => ({
  key: `tprx-${seat}`,
  kind: OrganisationKind.LOCAL_COURT,
  name: `Tribunal de proximité ${ofTown}`,
  seat,
  under,
  serves: [seat.slice(0, 2)],
  asOf,
});

/** Courts of appeal, tribunaux judiciaires and tribunaux de proximité of the six departments. */
export const courts: readonly OrganisationFact[] = [
  appeal('Riom', 'ca-riom', ['03', '15', '43', '63'], '63300'),
  appeal('Nîmes', 'ca-nimes', ['07']),
  appeal('Grenoble', 'ca-grenoble', ['26']),
  judicial('de Moulins', '03190', 'ca-riom'),
  judicial('de Montluçon', '03185', 'ca-riom'),
  judicial('de Cusset', '03095', 'ca-riom'),
  judicial('de Privas', '07186', 'ca-nimes'),
  judicial('d’Aurillac', '15014', 'ca-riom'),
  judicial('de Valence', '26362', 'ca-grenoble'),
  judicial('du Puy-en-Velay', '43157', 'ca-riom'),
  judicial('de Clermont-Ferrand', '63113', 'ca-riom'),
  local('de Vichy', '03310', 'tj-03095'),
  local('d’Annonay', '07010', 'tj-07186'),
  local('d’Aubenas', '07019', 'tj-07186'),
  local('de Saint-Flour', '15187', 'tj-15014'),
  local('de Montélimar', '26198', 'tj-26362'),
  local('de Romans-sur-Isère', '26281', 'tj-26362'),
  local('de Riom', '63300', 'tj-63113'),
  local('de Thiers', '63430', 'tj-63113'),
];
