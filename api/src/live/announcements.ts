import { EventEmitter } from 'node:events';

/** Which referral changed, and to which relations (bits) that is to be told. */
export interface Announcement {
  readonly referral: string;
  readonly audience: number;
  /** the service that is told whatever its relation; null where there is none */
  readonly organisation: string | null;
  /** that service is told as its relation is, and no other service at all */
  readonly alone: boolean;
}

/** Which notification was added, and for which function of whom. */
export interface Told {
  readonly membership: string;
  readonly notification: string;
}

/** Says which referral changed. It carries no more than the key: each viewer reads the rest through its own view. */
export const announcements = new EventEmitter<{ changed: [Announcement]; told: [Told] }>().setMaxListeners(0);

/** What the outbox notifies, by channel: passed on to every subscription of this process. */
export const changeChannels: Readonly<Record<string, (payload: string) => void>> = {
  referral_changed: (payload) => {
    const [referral = '', audience, organisation = null, alone] = payload.split(' ');
    announcements.emit('changed', {
      ...{ referral, audience: Number(audience), organisation },
      alone: alone === 'alone',
    });
  },
  notification_added: (payload) => {
    const [membership = '', notification = ''] = payload.split(' ');
    announcements.emit('told', { membership, notification });
  },
};
