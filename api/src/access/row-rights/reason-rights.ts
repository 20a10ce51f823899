import { viewerCoordinates, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { PolicyFunction, RowRight } from './row-right.ts';

export const reasonFunctions: readonly PolicyFunction[] = [
  {
    name: 'leads_region',
    parameters: 'organisation uuid',
    returns: 'boolean',
    select: `select exists (select from hub.agreement join hub.organisation lead on lead.id = agreement.lead_id
                  where lead.id = organisation and lead.kind = 'CPCA')`,
  },
];

/** A coordinator of the CPCA that leads a convention coordinates the region, and not its own department alone. */
const regional = `${viewerCoordinates} and rights.leads_region(${viewerOrganisation})`;

/**
 * The coded reasons: every step reads them, the region's coordinators add some and change their words. Kind and code
 * stay, for cases keep them, and nobody deletes: a reason that is not wanted any more is retired.
 */
export const reasonRights: readonly RowRight[] = [
  {
    table: 'reason',
    grant: 'select, insert, update (version, label_fr, label_en, note_required, active, position)',
    policies: { select: 'true', insert: regional, update: regional },
  },
];
