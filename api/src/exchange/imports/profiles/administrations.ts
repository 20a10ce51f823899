import { OrganisationKind } from '../../../directory/index.ts';
import { required } from '../cells.ts';
import { organisations } from '../profile.ts';
import { publicService, publicServiceCells } from '../public-service.ts';

const { ADMINISTRATION, DEPARTMENT_COUNCIL, PREFECTURE, SUB_PREFECTURE } = OrganisationKind;

/** By the source's own tag; what its people call by a name of 2019 keeps its tag. */
const kinds: ReadonlyMap<string, OrganisationKind> = new Map([
  ['cg', DEPARTMENT_COUNCIL],
  ['cij', ADMINISTRATION],
  ['ddcs', ADMINISTRATION],
  ['ddcspp', ADMINISTRATION],
  ['ddpp', ADMINISTRATION],
  ['ddt', ADMINISTRATION],
  ['direccte_ut', ADMINISTRATION],
  ['epci', ADMINISTRATION],
  ['inspection_academique', ADMINISTRATION],
  ['maison_handicapees', ADMINISTRATION],
  ['mission_locale', ADMINISTRATION],
  ['mjd', ADMINISTRATION],
  ['msap', ADMINISTRATION],
  ['onac', ADMINISTRATION],
  ['pif', ADMINISTRATION],
  ['pmi', ADMINISTRATION],
  ['prefecture', PREFECTURE],
  ['sous_pref', SUB_PREFECTURE],
]);

export const administrations = organisations({
  lists: 'prefectures, departmental councils and other public services',
  key: 'dila_id',
  cells: { ...publicServiceCells, tag_dila: required, type: required },
  map(cells, places) {
    const kind = kinds.get(cells.tag_dila);
    if (kind === undefined) {
      return { refused: { column: 'tag_dila', reason: `${cells.tag_dila} is no known kind` } };
    }
    return publicService(cells, kind, places);
  },
});
