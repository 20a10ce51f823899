import { directoryRelations } from '../relations.ts';
import { directoryBits, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const coordinatesIt = directoryRelations.own | directoryRelations.coordinator;

/**
 * What a CPCA declares of its room: its own coordinators change these columns and no other. An offer is reference data,
 * open to all, and has no grid whose cells could say it.
 */
export const capacityRights: readonly RowRight[] = [
  {
    table: 'offer',
    grant: 'select, update (places, weeks, next_start, volunteer_percent, declared_at, version)',
    policies: {
      select: `organisation_id = ${viewerOrganisation}`,
      update: `${directoryBits('organisation_id')} & ${coordinatesIt} = ${coordinatesIt}`,
    },
  },
];
