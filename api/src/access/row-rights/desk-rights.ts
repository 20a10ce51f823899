import { readingMask } from '../grid.ts';
import { readingClaim } from '../policy/index.ts';
import { viewerMembership } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const own = `membership_id = ${viewerMembership}`;

// Longer than any page asks for; a claim that never ended would say for ever that one reads.
const notForLong = "until < now() + interval '1 hour'";

/**
 * That one reads something now, said in one's own name and for a while. A cell would say that whoever reads claims writes
 * them; one's own are written, and taken back also where one reads the case no more.
 */
export const deskRights: readonly RowRight[] = [
  {
    table: 'reading_claim',
    grant: 'select, insert, update (person_name, until), delete',
    policies: {
      select: own,
      // In one's own name, and where one is among those who may know it.
      insert: `${own} and rights.viewer_relations(referral_id) & ${readingMask(readingClaim)} <> 0 and rights.viewer_is_called(person_name) and ${notForLong}`,
      update: `${own} and rights.viewer_relations(referral_id) & ${readingMask(readingClaim)} <> 0 and rights.viewer_is_called(person_name) and ${notForLong}`,
      delete: own,
    },
  },
];
