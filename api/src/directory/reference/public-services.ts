import { OrganisationKind } from '../organisations/index.ts';
import type { OrganisationFact } from './organisation-fact.ts';

const asOf = '2026-11-01';
const everywhere = ['03', '07', '15', '26', '43', '63'];

const prefecture = (ofDepartment: string, code: string, seat: string): OrganisationFact => ({
  key: `prefecture-${code}`,
  kind: OrganisationKind.PREFECTURE,
  name: `Préfecture ${ofDepartment}`,
  seat,
  serves: [code],
  asOf,
});

const regional = (key: string, kind: OrganisationKind, name: string): OrganisationFact => ({
  key,
  kind,
  name,
  city: 'Lyon',
  serves: everywhere,
  asOf,
});

/** Prefectures, regional health agency, regional delegation for women's rights. */
export const publicServices: readonly OrganisationFact[] = [
  regional('prefecture-ara', OrganisationKind.PREFECTURE, 'Préfecture de la région Auvergne-Rhône-Alpes'),
  regional('ars-ara', OrganisationKind.REGIONAL_HEALTH_AGENCY, 'ARS Auvergne-Rhône-Alpes'),
  regional('drdfe-ara', OrganisationKind.ADMINISTRATION, 'DRDFE Auvergne-Rhône-Alpes'),
  prefecture('de l’Allier', '03', '03190'),
  prefecture('de l’Ardèche', '07', '07186'),
  prefecture('du Cantal', '15', '15014'),
  prefecture('de la Drôme', '26', '26362'),
  prefecture('de la Haute-Loire', '43', '43157'),
  prefecture('du Puy-de-Dôme', '63', '63113'),
];
