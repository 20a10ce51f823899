import { inseeCode, optional, required, departmentCode } from '../cells.ts';
import { unknownCommune } from '../network-places.ts';
import type { CellsOf, Profile } from '../profile.ts';

const cells = {
  insee: inseeCode,
  commune: required,
  departement: departmentCode,
  cour_appel: required,
  tribunal_judiciaire: required,
  tribunal_proximite: optional,
  canton_2014_seat: optional,
  method: optional,
} as const;

/** A commune and its courts, each with the column that names it. */
export interface CommuneCourts {
  readonly commune: string;
  readonly courts: readonly { readonly column: string; readonly name: string }[];
}

/** Which courts have which commune. The court of appeal follows from the tribunal and is not kept apart. */
export const jurisdictions: Profile<typeof cells, CommuneCourts> = {
  lists: 'communes with their courts',
  key: 'insee',
  cells,
  map(row: CellsOf<typeof cells>, places) {
    const commune = row.insee === null ? null : places.commune(row.insee);
    if (commune === null) return { refused: unknownCommune('insee', row.insee) };
    const local = row.tribunal_proximite;
    return {
      record: {
        commune: commune.insee,
        courts: [
          { column: 'tribunal_judiciaire', name: row.tribunal_judiciaire },
          ...(local === null ? [] : [{ column: 'tribunal_proximite', name: local }]),
        ],
      },
    };
  },
};
