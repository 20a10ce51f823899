import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

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

export interface ChangeListener {
  close(): Promise<void>;
}

/**
 * Listens to the outbox's notifications, one connection for the process, opened again when it is lost. What
 * changed meanwhile is not announced: a page reads its referral again when its own socket comes back.
 */
export async function listenForChanges(url: string): Promise<ChangeListener> {
  let closed = false;
  let client = await connect();

  async function connect(): Promise<Client> {
    const fresh = new Client({ connectionString: url, application_name: 'maillage live' });
    fresh.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'notification_added') {
        const [membership = '', notification = ''] = payload.split(' ');
        announcements.emit('told', { membership, notification });
        return;
      }
      const [referral = '', audience, organisation = null, alone] = payload.split(' ');
      announcements.emit('changed', {
        ...{ referral, audience: Number(audience), organisation },
        alone: alone === 'alone',
      });
    });
    fresh.on('error', () => void reconnect());
    await fresh.connect();
    await fresh.query('listen referral_changed; listen notification_added');
    return fresh;
  }

  async function reconnect(): Promise<void> {
    for (let wait = 200; !closed; wait = Math.min(wait * 2, 10_000)) {
      await pause(wait);
      try {
        client = await connect();
        return;
      } catch {
        // The database is still away; readers poll meanwhile.
      }
    }
  }

  return {
    async close() {
      closed = true;
      client.removeAllListeners('error').on('error', () => undefined);
      await client.end();
    },
  };
}
