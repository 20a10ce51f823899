import { EventEmitter } from 'node:events';
import { gathering } from './announcement.ts';
import type { Announcement } from './announcement.ts';

/** Which notification was added, and for which function of whom. */
export interface Told {
  readonly membership: string;
  readonly notification: string;
}

/** At which house something changed of what hangs on it, and to which relations to it that is shown, as bits. */
export interface HouseChange {
  readonly house: string;
  readonly audience: number;
}

/** Says which referral changed. It carries no more than the key: each viewer reads the rest through its own view. */
export const announcements = new EventEmitter<{
  changed: [Announcement];
  told: [Told];
  house: [HouseChange];
}>().setMaxListeners(0);

/** What the database notifies, by channel: passed on to every subscription of this process. */
export const changeChannels: Readonly<Record<string, (payload: string) => void>> = {
  referral_changed: gathering((announcement) => announcements.emit('changed', announcement)),
  contact_changed: (payload) => {
    const change = houseChangeIn(payload);
    if (change !== null) announcements.emit('house', change);
  },
  notification_added: (payload) => {
    const [membership = '', notification = ''] = payload.split(' ');
    announcements.emit('told', { membership, notification });
  },
};

/** Null for what is no such line: any program on the database may notify. */
function houseChangeIn(payload: string): HouseChange | null {
  try {
    return JSON.parse(payload) as HouseChange;
  } catch {
    return null;
  }
}
