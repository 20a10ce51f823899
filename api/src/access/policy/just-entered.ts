import { beginsWait, referralActions, transitionOf } from './transitions.ts';
import { viewerOrganisation } from './viewer-bits.ts';

/**
 * The steps by which a case is treated, once it was entered: it moves on, or goes to another CPCA. All of them are the CPCA’s own, or answer
 * it; what others write meanwhile, or what is put right, leaves a case where it was.
 */
const treating = referralActions
  .filter((action) => action !== 'ENTER' && (transitionOf(action).to !== null || beginsWait(action)))
  .map((action) => `'${action}'`)
  .join(', ');

/**
 * SQL on a referral: whether the viewer’s house entered it, for itself. What goes on from another case was not entered: it
 * says who entered that one.
 */
const isOwnEntry = (row: string): string =>
  `${row}.entered_by_id is not distinct from ${viewerOrganisation} and ${row}.recipient_id is not distinct from ${viewerOrganisation} and ${row}.redirected_from_id is null`;

/** SQL on a referral: the viewer’s house entered it, and has not begun to treat it since, whoever has written of it meanwhile. */
export const justEntered = (row: string): string =>
  `(${row}.status = 'ACKNOWLEDGED' and ${isOwnEntry(row)} and not exists (select from hub.status_update line where line.referral_id = ${row}.id and line.action in (${treating})))`;
