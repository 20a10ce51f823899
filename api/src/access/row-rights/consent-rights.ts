import { stepBits } from '../policy/step-bits.ts';
import { signedBy } from './signed.ts';
import type { RowRight } from './row-right.ts';

/**
 * A line of what the person said: by whoever may record it, in one's own name, and never changed. An agreement
 * is not recorded by a sender that has none, for it would open the case to itself. No cell says it: who writes the line
 * is who takes the step, and that hangs on what the line says.
 */
export const consentRights: readonly RowRight[] = [
  {
    table: 'consent',
    grant: 'insert',
    policies: {
      insert: `rights.viewer_part(referral_id) & case when kind = 'WITHDRAWN' then ${stepBits('RECORD_WITHDRAWAL')} else ${stepBits('RECORD_CONSENT')} end <> 0
        and ${signedBy('author')}`,
    },
  },
];
