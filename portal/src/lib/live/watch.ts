import { ReferralStatusValues, type ReferralStatus } from '#lib/graphql/generated/enums.ts';
import { caseChanged } from './document.ts';

/** What is told of a referral that moved: never more than its reference and status. */
export interface Movement {
  readonly id: string;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly version: number;
}

/** How the page hears: over the socket, by asking again, or not any more. */
export type Hearing = 'live' | 'polling' | 'ended';

export interface Watch {
  /** One referral; absent: every one that concerns the visitor. */
  readonly id: string | undefined;
  readonly moved: (movement: Movement) => void;
  readonly hearing: (how: Hearing) => void;
}

const pollEvery = 15_000;
const newestAddress = '/orientations/dernier-mouvement';
/** Close codes of the API: not signed in, not allowed. Which of both it was, the next question tells. */
const refusedCodes: readonly number[] = [4401, 4403];

function isMovement(value: unknown): value is Movement {
  if (typeof value !== 'object' || value === null) return false;
  const { id, status, version } = value as Partial<Record<keyof Movement, unknown>>;
  return (
    typeof id === 'string' &&
    typeof version === 'number' &&
    (ReferralStatusValues as readonly unknown[]).includes(status)
  );
}

/** The movement an answer or an event carries, if it carries one. */
export function movementIn(value: unknown): Movement | null {
  const found = (value as { readonly referralChanged?: unknown } | null | undefined)?.referralChanged;
  return isMovement(found) ? found : null;
}

/** Asks for the newest movement; 'ended' when the session is over, null when nobody answered. */
async function newest(id: string | undefined): Promise<Movement | 'ended' | null> {
  const address = id ? `${newestAddress}?o=${encodeURIComponent(id)}` : newestAddress;
  try {
    const answer = await fetch(address, { redirect: 'manual', headers: { accept: 'application/json' } });
    // signed out, every page of the network leads to the sign-in form
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'ended';
    return answer.ok ? movementIn(await answer.json()) : null;
  } catch {
    return null;
  }
}

/**
 * Follows movements and tells each one once. Some networks break WebSockets: while the subscription is not held, the
 * page asks every 15 seconds, as long as it is looked at. Returns how to stop.
 */
export function watch({ id, moved, hearing }: Watch): () => void {
  const told = new Map<string, number>();
  let stopped = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let close = (): void => {};

  const tell = (movement: Movement, silently = false): void => {
    const known = told.get(movement.id);
    // a completed subscription repeats its last event, and so does every poll
    if (known !== undefined && known >= movement.version) return;
    told.set(movement.id, movement.version);
    if (!silently && !stopped) moved(movement);
  };
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
    window.removeEventListener('visibilitychange', lookedAt);
    close();
  };
  const ask = async (silently = false): Promise<void> => {
    const found = await newest(id);
    if (stopped) return;
    if (found === 'ended') {
      stop();
      hearing('ended');
    } else if (found) tell(found, silently);
  };
  const poll = (): void => {
    if (stopped || timer) return;
    hearing('polling');
    timer = setInterval(() => void (document.hidden || ask()), pollEvery);
  };
  const lookedAt = (): void => {
    if (timer && !document.hidden) void ask();
  };
  const held = (): void => {
    if (stopped) return;
    // what moved while nothing was heard
    if (timer) void ask();
    clearInterval(timer);
    timer = undefined;
    hearing('live');
  };

  window.addEventListener('visibilitychange', lookedAt);
  // where one stands before anything moves
  void ask(true);
  void import('graphql-ws/client').then(({ createClient }) => {
    if (stopped) return;
    const url = new URL('/graphql', window.location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const client = createClient({
      url: url.href,
      retryAttempts: 1000,
      shouldRetry: () => !stopped,
      retryWait: (retries) =>
        new Promise((resolve) => setTimeout(resolve, Math.min(60_000, 1000 * 2 ** Math.min(retries, 6)))),
      on: {
        connected: held,
        closed: (event) => {
          const code = event instanceof CloseEvent ? event.code : 0;
          if (refusedCodes.includes(code)) void ask();
          poll();
        },
        error: poll,
      },
    });
    const subscription = client.subscribe<Record<string, unknown>>(
      { query: caseChanged, operationName: 'CaseChanged', variables: { id: id ?? null } },
      {
        next: ({ data }) => {
          const movement = movementIn(data);
          if (movement) tell(movement);
        },
        error: poll,
        // the API ends a subscription with the session
        complete: () => {
          poll();
          void ask();
        },
      },
    );
    close = () => {
      subscription();
      void client.dispose();
    };
  }, poll);

  return stop;
}
