import { directoryRelations } from '../relations.ts';
import { viewerDirectory, viewerMembership } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const own = `membership_id = ${viewerMembership}`;

const letterIn = (...states: readonly string[]): string =>
  `${viewerDirectory} & ${directoryRelations.administrator} <> 0 and state in (${states.map((state) => `'${state}'`).join(', ')})`;

/** What one was told and how one wants to be told: one's own, in the present function. Jobs write the rest. */
export const notificationRights: readonly RowRight[] = [
  {
    table: 'notification',
    grant: 'select, update (read_at)',
    policies: { select: own, update: own },
  },
  {
    table: 'notification_preference',
    grant:
      'select, insert, update (language, in_app, mail_at_once, mail_in_digest, digest_hour, quiet_from, quiet_until, quiet_on_weekends)',
    policies: { select: own, insert: own, update: own },
  },
  {
    // An administrator sends again what did not leave, and reads nothing of what it says.
    table: 'mail',
    grant: 'select (id, state), update (state)',
    policies: {
      // The letter that was put into the queue is still read by the statement that did so.
      select: letterIn('NOT_SENT', 'FAILED', 'QUEUED'),
      update: { before: letterIn('NOT_SENT', 'FAILED'), after: letterIn('QUEUED') },
    },
  },
];
