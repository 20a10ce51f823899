import { OrganisationKind } from '../../../directory/index.ts';
import { organisations } from '../profile.ts';
import { publicService, publicServiceCells } from '../public-service.ts';

export const townHalls = organisations({
  lists: 'town halls',
  key: 'dila_id',
  cells: publicServiceCells,
  map(cells, places) {
    const { insee, insee_actuel: today } = cells;
    // The town hall of the commune of today has a row of its own: this one would be an address of the past.
    if (today !== null && insee !== today) return { skipped: 'the commune was absorbed by another' };
    return publicService(cells, OrganisationKind.TOWN_HALL, places);
  },
});
