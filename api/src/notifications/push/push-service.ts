import { request } from 'node:https';
import type { WebPush } from '../../settings/web-push.ts';
import { isPushEndpoint } from './push-endpoint.ts';

/** What became of a push. */
export type Pushed =
  | { readonly outcome: 'TAKEN' }
  /** the browser is not reached there any more, and never will be */
  | { readonly outcome: 'GONE' }
  | {
      readonly outcome: 'FAILED';
      /** a code: what a push service says may repeat the address */
      readonly problem: string;
      /** after how many seconds it wants to be asked again; null: it did not say */
      readonly retryAfter: number | null;
    };

/** Takes pushes to the push services of browsers. */
export interface PushService {
  /** Wakes the device that is reached there. Nothing is sent but that there is something. */
  send(endpoint: string): Promise<Pushed>;
}

/** What nobody has fetched by then is of no use any more, in seconds. */
const timeToLive = 24 * 3600;

interface Patience {
  /** how long an answer is waited for, in milliseconds */
  readonly patience?: number;
}

/** The push services that this hub sends to, each request signed with its own key (RFC 8292). */
export function openPushService({
  publicKey,
  privateKey,
  contact,
  hosts,
  patience = 10_000,
}: WebPush & Patience): PushService {
  return {
    send: async (endpoint) => {
      // The setting may have changed since the device was added.
      if (!isPushEndpoint(endpoint, hosts)) return { outcome: 'GONE' };
      const { generateRequestDetails } = (await pushLibrary()).default;
      const { headers } = generateRequestDetails({ endpoint, keys: { p256dh: '', auth: '' } }, null, {
        vapidDetails: { subject: contact, publicKey, privateKey },
        contentEncoding: 'aes128gcm',
        TTL: timeToLive,
        urgency: 'normal',
        // A device that was off is told once, however much there was.
        topic: 'maillage',
      });
      try {
        return pushed(await post(endpoint, headers, patience));
      } catch (error) {
        return failed((error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
      }
    },
  };
}

/** Loaded with the first push: many a hub sends none. */
const pushLibrary = () => import('web-push');

interface PushAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Posts nothing to an address. Where it is sent on to, it does not follow; what is answered besides is not read. */
function post(
  endpoint: string,
  headers: Readonly<Record<string, string | number>>,
  patience: number,
): Promise<PushAnswer> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const asked = request(endpoint, { method: 'POST', headers, signal }, (answer) => {
      resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] });
      // Thrown away, as long as there is patience; whether it comes to its end says nothing.
      answer.on('error', () => undefined).resume();
    });
    asked.on('error', (error) => reject(signal.aborted ? (signal.reason as Error) : error));
    asked.end();
  });
}

function pushed({ status, retryAfter }: PushAnswer): Pushed {
  if (status >= 200 && status < 300) return { outcome: 'TAKEN' };
  if (status === 404 || status === 410) return { outcome: 'GONE' };
  return failed(`ANSWERED_${status}`, secondsUntil(retryAfter, new Date()));
}

const failed = (problem: string, retryAfter: number | null = null): Pushed => ({
  outcome: 'FAILED',
  problem,
  retryAfter,
});

/** The seconds of a `Retry-After`, a number or a date; null for what is neither, or has passed. */
export function secondsUntil(retryAfter: string | undefined, now: Date): number | null {
  if (retryAfter === undefined) return null;
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - now.getTime()) / 1000);
  return seconds > 0 ? Math.min(seconds, timeToLive) : null;
}
