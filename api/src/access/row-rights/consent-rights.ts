import { viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import { takers } from '../takers.ts';
import type { RowRight } from './row-right.ts';

/**
 * A line of what the person said: by whoever may record it, in one's own name, and never changed. An agreement
 * is not recorded by a sender that has none, for it would open the case to itself.
 */
export const consentRights: readonly RowRight[] = [
  {
    table: 'consent',
    grant: 'insert',
    policies: {
      insert: `rights.viewer_relations(referral_id) & case when kind = 'WITHDRAWN' then ${takers('RECORD_WITHDRAWAL')} else ${takers('RECORD_CONSENT')} end <> 0
        and author_id = ${viewerMembership} and author_organisation_id = ${viewerOrganisation} and rights.viewer_signs(author_name, author_function)`,
    },
  },
];
