import { OrganisationKind } from '../organisations/index.ts';
import { courts } from './courts.ts';
import type { CommuneRecord } from './territory.ts';

/** A commune and the key of a court whose ressort holds it. */
export interface JurisdictionFact {
  readonly commune: string;
  readonly court: string;
}

/** Allier has three tribunaux judiciaires: its districts (arrondissements) are a fair guess of who has what. */
const courtOfDistrict: Readonly<Record<string, string>> = {
  '031': 'tj-03185',
  '032': 'tj-03190',
  '033': 'tj-03095',
};

/**
 * The courts of each commune as far as they can be told without the official table: certain where a department
 * has one tribunal judiciaire, guessed by district elsewhere. A local court is certain for its own seat only;
 * an imported table replaces all of this.
 */
export function firstJurisdictions(communes: readonly CommuneRecord[]): readonly JurisdictionFact[] {
  const judicial = courts.filter((court) => court.kind === OrganisationKind.JUDICIAL_COURT);
  const local = new Map(
    courts
      .filter((court) => court.kind === OrganisationKind.LOCAL_COURT)
      .map((court) => [court.seat, court.key]),
  );
  return communes.flatMap(({ insee, departmentCode, districtCode }) => {
    const ofDepartment = judicial.filter((court) => court.serves.includes(departmentCode));
    const tribunal = ofDepartment.length === 1 ? ofDepartment[0]?.key : courtOfDistrict[districtCode ?? ''];
    return [tribunal, local.get(insee)]
      .filter((court) => court !== undefined)
      .map((court) => ({ commune: insee, court }));
  });
}
