import { caseRelations } from '../relations.ts';
import { viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import { transitionOf } from '../policy/transitions.ts';
import type { ReferralAction } from '../policy/transitions.ts';
import type { RowRight } from './row-right.ts';

const takers = (action: ReferralAction): number =>
  Object.values(caseRelations).reduce(
    (mask, bit, column) => (transitionOf(action).may[column] === 'yes' ? mask | bit : mask),
    0,
  );

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
