import { referralActions } from './transitions.ts';
import { viewerOrganisation } from './viewer-bits.ts';

// by their name: `corrections.ts` reads the grid, which asks here
const corrections = referralActions
  .filter((action) => action.startsWith('CORRECT_'))
  .map((action) => `'${action}'`)
  .join(', ');

/**
 * SQL on a referral: whether the viewer’s house entered it, for itself. What goes on from another case was not entered: it
 * says who entered that one.
 */
const isOwnEntry = (row: string): string =>
  `${row}.entered_by_id is not distinct from ${viewerOrganisation} and ${row}.recipient_id is not distinct from ${viewerOrganisation} and ${row}.redirected_from_id is null`;

/**
 * SQL: true for a line that leaves an entry one’s own to take back. Who is in charge each house says for itself; and a mistake is often
 * found by who begins to correct it.
 */
const leavesIt = (line: string): string =>
  `(${line}.action in ('ENTER', 'ASSIGN') or ${line}.action in (${corrections}) and ${line}.author_organisation_id = ${viewerOrganisation})`;

/**
 * SQL on a referral: the viewer’s house entered it, and nothing that the viewer reads was done with it since but by correcting it themselves. A word for others
 * decides nothing: whether one may take the entry back would say that it is there.
 * @param reads which lines the viewer reads
 */
export const justEntered = (row: string, reads: (line: string) => string): string =>
  `(${row}.status = 'ACKNOWLEDGED' and ${isOwnEntry(row)} and not exists (select from hub.status_update line where line.referral_id = ${row}.id and not ${leavesIt('line')} and ${reads('line')}))`;

/** The same for the wall, which knows no reader: no step was taken since. */
export const justEnteredAsWriter = (row: string): string =>
  justEntered(row, (line) => `${line}.action <> 'ADD_STATUS_UPDATE'`);
