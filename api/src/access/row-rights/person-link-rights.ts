import { caseRelations } from '../relations.ts';
import { viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { PolicyFunction, RowRight } from './row-right.ts';

const { coordinator, caseworker } = caseRelations;
const onBoth = (mask: number): string =>
  `rights.viewer_participant_relations(low_id) & rights.viewer_participant_relations(high_id) & ${mask} <> 0`;

/** What the policies of a decision ask of the table of functions. */
export const personLinkFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_is_named',
    parameters: 'name text',
    returns: 'boolean',
    select: `select exists (select from hub.membership m where m.id = ${viewerMembership} and m.person_name = name)`,
  },
];

/**
 * Who coordinates both decides, in their own name; a decision is not changed, it is undone. A cell knows one row: here the
 * row before and the row after have to be different ones.
 */
export const personLinkRights: readonly RowRight[] = [
  {
    table: 'person_link',
    grant: 'select, insert, update (undone_at, undone_by_id)',
    policies: {
      select: onBoth(coordinator | caseworker),
      insert: `${onBoth(coordinator)} and undone_at is null and decided_by_id = ${viewerMembership} and decided_by_organisation_id = ${viewerOrganisation} and rights.viewer_is_named(decided_by)`,
      // Undone once, in one's own name, and not taken up again: that is another decision.
      update: {
        before: `${onBoth(coordinator)} and undone_at is null`,
        after: `${onBoth(coordinator)} and undone_at is not null and undone_by_id = ${viewerMembership}`,
      },
    },
  },
];
