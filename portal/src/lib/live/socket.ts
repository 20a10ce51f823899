import { sessionBack } from '#lib/session/keep-page.ts';
import { retryWait } from './retry-wait.ts';

/**
 * One subscription over the graphql-transport-ws protocol, and no more of the protocol than one subscription needs: a
 * whole client would weigh as much as the pages that listen. It opens again by itself, later each time; where the session
 * has ended, once it is back.
 */

export interface SubscriptionHandlers {
  /** The socket answers and the subscription is asked for. */
  readonly opened: () => void;
  /** The socket is closed, with the code of who closed it; another attempt will follow, after one of `refusedCodes` with the session. */
  readonly closed: (code: number) => void;
  readonly next: (data: unknown) => void;
  /** The API ended the subscription, or refused it. */
  readonly ended: () => void;
}

interface Message {
  readonly type: string;
  readonly payload?: { readonly data?: unknown };
}

/** Close codes of the API: not signed in, session ended. Asking again would be answered alike. */
export const refusedCodes: readonly number[] = [4401, 4403];

function parsed(text: unknown): Message | null {
  try {
    const message: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    return typeof message === 'object' && message !== null && 'type' in message ? (message as Message) : null;
  } catch {
    return null;
  }
}

/** Holds a subscription at an address of this site. Returns how to let it go. */
export function subscribe(
  path: string,
  operation: Readonly<Record<string, unknown>>,
  on: SubscriptionHandlers,
): () => void {
  const address = new URL(path, window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  let released = false;
  let attempts = 0;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (): void => {
    const opening = new WebSocket(address, 'graphql-transport-ws');
    const send = (message: object): void => opening.send(JSON.stringify(message));
    socket = opening;
    opening.onopen = () => send({ type: 'connection_init' });
    opening.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parsed(data);
      switch (message?.type) {
        case 'connection_ack':
          attempts = 0;
          send({ id: '1', type: 'subscribe', payload: operation });
          on.opened();
          break;
        case 'ping':
          send({ type: 'pong' });
          break;
        case 'next':
          on.next(message.payload?.data);
          break;
        case 'error':
        case 'complete':
          on.ended();
          break;
      }
    };
    opening.onclose = ({ code }) => {
      if (released) return;
      if (refusedCodes.includes(code)) document.addEventListener(sessionBack, open, { once: true });
      else timer = setTimeout(open, retryWait((attempts += 1)));
      on.closed(code);
    };
  };

  open();
  return () => {
    released = true;
    clearTimeout(timer);
    document.removeEventListener(sessionBack, open);
    socket?.close(1000);
  };
}
