import { accountGrid } from '../../../grid.ts';
import type { NotificationPreferences } from '../../../../notifications/preferences/preferences.type.ts';
import { write, yes } from '../../cells.ts';
import { accountBits, viewerMembership } from '../../viewer-bits.ts';

type Field = Exclude<keyof NotificationPreferences, 'id' | 'mailIsSent'>;

/** How one wants to be told: nobody’s business but one’s own. */
// prettier-ignore
export const notificationPreferences = accountGrid<Field>('NotificationPreferences', {
  label: 'Préférences de notification',
  groups: { 'Langue, événements, heures': ['language', 'inApp', 'mailAtOnce', 'mailInDigest', 'digestHour', 'quietFrom', 'quietUntil', 'quietOnWeekends'] },
  view: {
    name: 'notification_preference',
    from: `(select * from hub.notification_preference where membership_id = ${viewerMembership}) row`,
    bits: accountBits('row.membership_id'),
    always: ['row.membership_id as id'],
    write: {
      table: 'notification_preference',
      bits: (row) => accountBits(`${row}.membership_id`),
      rows: { new: ['membership_id'], changed: [] },
    },
  },
}, {
  //                 self
  language:        [ write ],
  inApp:           [ write ],
  mailAtOnce:      [ write ],
  mailInDigest:    [ write ],
  digestHour:      [ write ],
  quietFrom:       [ write ],
  quietUntil:      [ write ],
  quietOnWeekends: [ write ],
  'do add':        [ yes ],
});
