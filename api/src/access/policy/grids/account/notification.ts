import { accountGrid } from '../../../grid.ts';
import type { Notification } from '../../../../notifications/notification.type.ts';
import { read, write } from '../../cells.ts';
import { accountBits, viewerMembership } from '../../viewer-bits.ts';

type Field = Exclude<keyof Notification, 'id' | 'hidden' | 'others'>;

/**
 * SQL: true where one was told something else of the same object that is like this. `offset 0` has it looked up for each row:
 * without, the planner may make a table of everybody’s first.
 */
const other = (like: string): string =>
  `exists (select from hub.notification other where other.membership_id = told.membership_id and other.object_id = told.object_id and other.in_app and ${like} offset 0)`;
const newer = '(other.at, other.id) > (told.at, told.id)';

/** What one was told: one's own, in the function in which one was told it, as long as what it tells of is there for one. */
// prettier-ignore
export const notification = accountGrid<Field>('Notification', {
  label: 'Notifications',
  groups: {
    'Événement, date, lecture': ['event', 'action', 'at', 'readAt'],
    'De quoi, orientation, ligne ou message': ['subject', 'referral', 'cause'],
    'Référence d’un dossier que l’on ne suit plus': ['reference'],
    'Ce qui est demandé, depuis quand c’est réglé': ['asks', 'settledAt'],
  },
  columns: { subject: ['object_type', 'object_id'], referral: ['referral_id'], cause: ['cause_type', 'cause_id'], reference: ['known_reference'] },
  view: {
    name: 'notification',
    // Of what one was told of the same object: for lists that show each object once.
    from: `(select told.*, not ${other(newer)} as is_newest, not ${other(`other.read_at is null and ${newer}`)} as is_newest_unread,
                   ${other('other.read_at is null')} as has_unread, ${other('other.asks is not null and other.settled_at is null')} as is_asked
              from hub.notification told where told.membership_id = ${viewerMembership} and told.in_app) row
      cross join lateral (select row.object_type as type, row.object_id as key) named`,
    bits: accountBits('row.membership_id'),
    subject: { type: 'named.type', key: 'named.key' },
    always: ['row.id', 'row.is_newest', 'row.is_newest_unread', 'row.has_unread', 'row.is_asked'],
    present: ['is_newest', 'is_newest_unread', 'has_unread', 'is_asked'],
    // That one has read it is kept also where what it tells of has ended for one's house.
    write: {
      table: 'notification',
      bits: (row) => accountBits(`${row}.membership_id`),
      rows: { new: [], changed: [] },
    },
  },
}, {
  //           self
  event:     [ read ],
  action:    [ read ],
  at:        [ read ],
  readAt:    [ write ],
  subject:   [ read ],
  referral:  [ read ],
  // Read through its own mask, which may hide it.
  cause:     [ read ],
  asks:      [ read ],
  settledAt: [ read ],
  // Known to them while they read the case; nothing else of it is told.
  reference: [ read ],
});
