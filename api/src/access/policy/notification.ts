import { directoryGrid } from '../grid.ts';
import type { Notification } from '../../notifications/notification.type.ts';
import { hide, read } from './cells.ts';
import { caseViewer, viewerMembership, viewerOrganisation } from './viewer-bits.ts';

type Field = Exclude<keyof Notification, 'id' | 'hidden'>;

/** What one was told: one's own, in the function in which one was told it, as long as one takes part in the referral. */
// prettier-ignore
export const notification = directoryGrid<Field>('Notification', {
  label: 'Notifications',
  groups: { 'Événement, orientation, date': ['event', 'action', 'at', 'readAt', 'referral'] },
  columns: { referral: ['referral_id'] },
  view: {
    name: 'notification',
    from: `(select * from hub.notification where membership_id = ${viewerMembership} and in_app) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${viewerOrganisation}`,
    bits: `case when (${caseViewer.bits}) <> 0 then 16 else 0 end`,
    always: ['row.id'],
  },
}, {
  //          network  own    coordinator administrator self
  event:    [ hide,    hide,  hide,       hide,         read ],
  action:   [ hide,    hide,  hide,       hide,         read ],
  at:       [ hide,    hide,  hide,       hide,         read ],
  readAt:   [ hide,    hide,  hide,       hide,         read ],
  referral: [ hide,    hide,  hide,       hide,         read ],
});
