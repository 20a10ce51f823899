import { directoryGrid } from '../grid.ts';
import type { NotificationPreferences } from '../../notifications/preferences.type.ts';
import { hide, read } from './cells.ts';
import { viewerMembership } from './viewer-bits.ts';

type Field = Exclude<keyof NotificationPreferences, 'id' | 'mailIsSent'>;

/** How one wants to be told: nobody’s business but one’s own. */
// prettier-ignore
export const notificationPreferences = directoryGrid<Field>('NotificationPreferences', {
  label: 'Préférences de notification',
  groups: { 'Langue, événements, heures': ['language', 'inApp', 'mailAtOnce', 'mailInDigest', 'digestHour', 'quietFrom', 'quietUntil', 'quietOnWeekends'] },
  view: {
    name: 'notification_preference',
    from: `(select * from hub.notification_preference where membership_id = ${viewerMembership}) row`,
    bits: '16',
    always: ['row.membership_id as id'],
  },
}, {
  //                 network  own    coordinator administrator self
  language:        [ hide,    hide,  hide,       hide,         read ],
  inApp:           [ hide,    hide,  hide,       hide,         read ],
  mailAtOnce:      [ hide,    hide,  hide,       hide,         read ],
  mailInDigest:    [ hide,    hide,  hide,       hide,         read ],
  digestHour:      [ hide,    hide,  hide,       hide,         read ],
  quietFrom:       [ hide,    hide,  hide,       hide,         read ],
  quietUntil:      [ hide,    hide,  hide,       hide,         read ],
  quietOnWeekends: [ hide,    hide,  hide,       hide,         read ],
});
