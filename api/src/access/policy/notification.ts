import { accountGrid } from '../grid.ts';
import type { Notification } from '../../notifications/notification.type.ts';
import { read, write } from './cells.ts';
import { accountBits, caseViewer, viewerMembership, viewerOrganisation } from './viewer-bits.ts';

type Field = Exclude<keyof Notification, 'id' | 'hidden'>;

/** What one was told: one's own, in the function in which one was told it, as long as one takes part in the referral. */
// prettier-ignore
export const notification = accountGrid<Field>('Notification', {
  label: 'Notifications',
  groups: { 'Événement, orientation, date': ['event', 'action', 'at', 'readAt', 'referral'] },
  columns: { referral: ['referral_id'] },
  view: {
    name: 'notification',
    from: `(select * from hub.notification where membership_id = ${viewerMembership} and in_app) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${viewerOrganisation}`,
    bits: `case when (${caseViewer.bits}) <> 0 then ${accountBits('row.membership_id')} else 0 end`,
    always: ['row.id'],
    // That one has read it is kept also where the referral has ended for one's house.
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
  referral: [ read ],
});
