import { OrganisationKind } from '../organisations/index.ts';
import type { OrganisationFact, SiteFact } from './organisation-fact.ts';

/** Code de procédure pénale, art. A44, in the wording of 2 April 2015: old enough to be checked by phone. */
const asOf = '2015-04-02';

const spip = (
  ofDepartment: string,
  code: string,
  seat: string,
  sites?: readonly SiteFact[],
): OrganisationFact => ({
  key: `spip${code}`,
  kind: OrganisationKind.PROBATION_SERVICE,
  name: `SPIP ${ofDepartment}`,
  seat,
  serves: [code],
  asOf,
  ...(sites && { sites }),
});

/** One SPIP per department, at the seat of its tribunal judiciaire. */
export const probationServices: readonly OrganisationFact[] = [
  spip('de l’Allier', '03', '03190', [
    { name: 'Moulins-Yzeure', city: 'Moulins' },
    { name: 'Antenne de Montluçon', city: 'Montluçon' },
    { name: 'Antenne de Cusset', city: 'Cusset' },
  ]),
  spip('de l’Ardèche', '07', '07186'),
  spip('du Cantal', '15', '15014'),
  spip('de la Drôme', '26', '26362'),
  spip('de la Haute-Loire', '43', '43157'),
  spip('du Puy-de-Dôme', '63', '63113'),
];
