import { accountGrid } from '../grid.ts';
import type { Notification } from '../../notifications/notification.type.ts';
import { read, write } from './cells.ts';
import { accountBits, viewerMembership } from './viewer-bits.ts';

type Field = Exclude<keyof Notification, 'id' | 'hidden'>;

/** What one was told: one's own, in the function in which one was told it, as long as what it tells of is there for one. */
// prettier-ignore
export const notification = accountGrid<Field>('Notification', {
  label: 'Notifications',
  groups: { 'Événement, date': ['event', 'action', 'at', 'readAt'], 'De quoi, orientation': ['subject', 'referral'] },
  columns: { subject: ['object_type', 'object_id'], referral: ['referral_id'] },
  view: {
    name: 'notification',
    from: `(select * from hub.notification where membership_id = ${viewerMembership} and in_app) row
      cross join lateral (select row.object_type as type, row.object_id as key) told`,
    bits: accountBits('row.membership_id'),
    subject: { type: 'told.type', key: 'told.key' },
    always: ['row.id'],
    // That one has read it is kept also where what it tells of has ended for one's house.
    write: {
      table: 'notification',
      bits: (row) => accountBits(`${row}.membership_id`),
      rows: { new: [], changed: [] },
    },
  },
}, {
  //          self
  event:    [ read ],
  action:   [ read ],
  at:       [ read ],
  readAt:   [ write ],
  subject:  [ read ],
  referral: [ read ],
});
