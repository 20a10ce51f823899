import { viewerCoordinates, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const ownCoordinator = `organisation_id = ${viewerOrganisation} and ${viewerCoordinates}`;

/** The deadlines of a CPCA: every step reads them, its coordinators write them. */
export const deadlineRights: readonly RowRight[] = [
  {
    table: 'deadline_setting',
    grant: 'select, insert, update (version, amounts)',
    policies: { select: 'true', insert: ownCoordinator, update: ownCoordinator },
  },
];
