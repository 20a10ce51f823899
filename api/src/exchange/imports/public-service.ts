import type { OrganisationKind, OrganisationRecord } from '../../directory/index.ts';
import {
  departmentCode,
  email,
  identifier,
  inseeCode,
  optional,
  phone,
  postalCode,
  required,
  website,
} from './cells.ts';
import { unknownCommune, type NetworkPlaces } from './network-places.ts';
import type { CellsOf, Mapped } from './profile.ts';

/** The columns that every extract of the State's directory of public services (DILA) has. */
export const publicServiceCells = {
  dila_id: identifier,
  nom: required,
  adresse: optional,
  code_postal: postalCode,
  ville: optional,
  insee: inseeCode,
  insee_actuel: inseeCode,
  departement: departmentCode,
  telephone: phone,
  email,
  site: website,
} as const;

/** The edition of October 2019: the last one before contacts moved to another service. */
export const publicServiceDay = '2019-10-01';

/** An entry of the directory of public services, at the commune that exists today. */
export function publicService(
  cells: CellsOf<typeof publicServiceCells>,
  kind: OrganisationKind,
  places: NetworkPlaces,
): Mapped<OrganisationRecord> {
  const commune = cells.insee_actuel === null ? null : places.commune(cells.insee_actuel);
  if (commune === null) return { refused: unknownCommune('insee_actuel', cells.insee_actuel) };
  return {
    record: {
      source: 'dila',
      sourceId: cells.dila_id,
      sourceDate: publicServiceDay,
      kind,
      name: cells.nom,
      departmentCode: commune.departmentCode,
      communeInsee: commune.insee,
      address: cells.adresse,
      postalCode: cells.code_postal,
      city: cells.ville,
      phone: cells.telephone,
      email: cells.email,
      website: cells.site,
    },
  };
}
