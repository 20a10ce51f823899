import { OrganisationKind } from '../../../directory/index.ts';
import { required } from '../cells.ts';
import { organisations } from '../profile.ts';
import { publicService, publicServiceCells } from '../public-service.ts';

const kinds: ReadonlyMap<string, OrganisationKind> = new Map([
  ['commissariat', OrganisationKind.POLICE],
  ['gendarmerie', OrganisationKind.GENDARMERIE],
]);

export const police = organisations({
  lists: 'police stations and gendarmerie brigades',
  key: 'dila_id',
  cells: { ...publicServiceCells, type: required },
  map(cells, places) {
    const kind = kinds.get(cells.type);
    if (kind === undefined) return { refused: { column: 'type', reason: `${cells.type} is no known kind` } };
    return publicService(cells, kind, places);
  },
});
