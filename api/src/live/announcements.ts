import { EventEmitter } from 'node:events';
import { gathering } from './announcement.ts';
import type { Announcement } from './announcement.ts';

/** Which notification was added, and for which function of whom. */
export interface Told {
  readonly membership: string;
  readonly notification: string;
}

/** Says which referral changed. It carries no more than the key: each viewer reads the rest through its own view. */
export const announcements = new EventEmitter<{ changed: [Announcement]; told: [Told] }>().setMaxListeners(0);

/** What the database notifies, by channel: passed on to every subscription of this process. */
export const changeChannels: Readonly<Record<string, (payload: string) => void>> = {
  referral_changed: gathering((announcement) => announcements.emit('changed', announcement)),
  notification_added: (payload) => {
    const [membership = '', notification = ''] = payload.split(' ');
    announcements.emit('told', { membership, notification });
  },
};
