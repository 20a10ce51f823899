import { directoryRelations } from '../relations.ts';
import { viewerDirectory } from '../policy/viewer-bits.ts';
import type { RowRight } from './row-right.ts';

const letterIn = (...states: readonly string[]): string =>
  `${viewerDirectory} & ${directoryRelations.administrator} <> 0 and state in (${states.map((state) => `'${state}'`).join(', ')})`;

/** Letters that wait. Jobs write the rest. Sending again is a step from one state to another, which no cell says. */
export const notificationRights: readonly RowRight[] = [
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
