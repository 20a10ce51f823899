import { viewerDirectory, viewerMembership } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const own = `membership_id = ${viewerMembership}`;

const administrator = `${viewerDirectory} & 8 <> 0 and state in ('NOT_SENT', 'FAILED', 'QUEUED')`;

/** What one was told and how one wants to be told: one's own, in the present function. Jobs write the rest. */
export const notificationRights: readonly RowRight[] = [
  {
    table: 'notification',
    grant: 'select, update (read_at)',
    policies: { select: own, update: own },
  },
  {
    table: 'notification_preference',
    grant: 'select, insert, update',
    policies: { select: own, insert: own, update: own },
  },
  {
    // An administrator sends again what did not leave, and reads nothing of what it says.
    table: 'mail',
    grant: 'select (id, state), update (state)',
    policies: { select: administrator, update: administrator },
  },
];
