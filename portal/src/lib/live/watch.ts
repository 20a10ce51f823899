import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';
import { caseChanged } from './document.ts';
import { subscribe, refusedCodes } from './socket.ts';

/** What an event carries of a referral whose status or version changed: never more than its reference and status. */
export interface Movement {
  readonly id: string;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly version: number;
}

/** How the page learns of changes: over the socket, by polling, or not any more. */
export type Connection = 'live' | 'polling' | 'ended';

export interface Watch {
  /** One referral; absent: every one that concerns the visitor. */
  readonly id: string | undefined;
  /** The version of it that the page shows. */
  readonly version: number | undefined;
  readonly moved: (movement: Movement) => void;
  /** Something of a referral changed while its version stays: who reads it, who is in charge, a note. Without an id: of any referral. */
  readonly detailsChanged: (referral?: string) => void;
  /** The session has ended: the API repeats the last event with it. */
  readonly ended: () => void;
  /** The version of a referral that the page shows now. */
  readonly shown?: (id: string) => number | undefined;
  readonly connectionChanged: (connection: Connection) => void;
}

const pollEvery = 15_000;
const newestAddress = '/orientations/dernier-mouvement';
function isMovement(value: unknown): value is Movement {
  if (typeof value !== 'object' || value === null) return false;
  const { id, status, version } = value as Partial<Record<keyof Movement, unknown>>;
  return typeof id === 'string' && typeof version === 'number' && typeof status === 'string';
}

/** The movement an answer or an event carries, if it carries one. */
export function movementIn(value: unknown): Movement | null {
  const found = (value as { readonly referralChanged?: unknown } | null | undefined)?.referralChanged;
  return isMovement(found) ? found : null;
}

/** What is announced of a movement: of a referral new to a list, of one that changed in a list, of the one referral followed. */
export interface Announcement {
  /** the name of its status */
  readonly status: string;
  readonly arrived: string;
  readonly listed: string;
  readonly followed: string;
  /** the same of what waits to be shown: of the one referral followed, of one in a list */
  readonly pending: string;
  readonly pendingListed: string;
}

interface Newest {
  readonly movement: Movement | null;
  /** differs when something else changed of what the page shows */
  readonly digest: unknown;
  readonly announcement: Announcement | null;
}

/** Asks for the newest movement; 'ended' when the session is over, null when nobody answered. */
async function readNewest(id: string | undefined): Promise<Newest | 'ended' | null> {
  const address = id ? `${newestAddress}?o=${encodeURIComponent(id)}` : newestAddress;
  try {
    const answer = await fetch(address, { redirect: 'manual', headers: { accept: 'application/json' } });
    // signed out, every page of the network leads to the sign-in form
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'ended';
    if (!answer.ok) return null;
    const body = (await answer.json()) as { readonly announcement?: Announcement; readonly digest?: unknown };
    return { movement: movementIn(body), digest: body.digest, announcement: body.announcement ?? null };
  } catch {
    return null;
  }
}

/** The words for a movement, in the reader's language; the browser has no dictionary. */
export async function announcementOf(id: string): Promise<Announcement | null> {
  const found = await readNewest(id);
  return found === 'ended' ? null : (found?.announcement ?? null);
}

/** Whether the visitor may read a referral now; where nobody answers, nothing is known to have changed. */
export async function isReadable(id: string): Promise<boolean> {
  const found = await readNewest(id);
  return found === null || (found !== 'ended' && found.movement !== null);
}

/**
 * Follows movements and announces each one once. Some networks break WebSockets: while there is no subscription, the
 * page asks every 15 seconds, as long as it is looked at, for what moved and for what else it would show otherwise. Returns how to stop.
 */
export function watch({
  id,
  version,
  moved,
  detailsChanged,
  ended,
  shown,
  connectionChanged,
}: Watch): () => void {
  const announced = new Map<string, number>();
  let stopped = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let close = (): void => {};

  let lastDigest: unknown;

  const versionOf = (listed: string): number | undefined => {
    const versions = [announced.get(listed), shown?.(listed)].filter((each) => each !== undefined);
    return versions.length > 0 ? Math.max(...versions) : undefined;
  };
  const announce = (movement: Movement, silently = false): boolean => {
    const known = versionOf(movement.id);
    // a completed subscription repeats its last event, and so does every poll
    if (known !== undefined && known >= movement.version) return false;
    announced.set(movement.id, movement.version);
    if (!silently && !stopped) moved(movement);
    return true;
  };
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisibilityChange);
    close();
  };
  const ask = async (silently = false): Promise<void> => {
    const found = await readNewest(id);
    if (stopped) return;
    if (found === 'ended') {
      stop();
      connectionChanged('ended');
    } else if (found?.movement) {
      const changed = lastDigest !== undefined && lastDigest !== found.digest;
      lastDigest = found.digest;
      if (!announce(found.movement, silently) && changed) detailsChanged(id);
    }
  };
  const poll = (): void => {
    if (stopped || timer) return;
    connectionChanged('polling');
    timer = setInterval(() => void (document.hidden || ask()), pollEvery);
  };
  const onVisibilityChange = (): void => {
    if (timer && !document.hidden) void ask();
  };
  const connected = (): void => {
    if (stopped) return;
    // what changed while there was no connection
    if (timer) void ask();
    clearInterval(timer);
    timer = undefined;
    connectionChanged('live');
  };

  document.addEventListener('visibilitychange', onVisibilityChange);
  // what moved since the page was rendered; of a whole list, only where one stands is known
  if (id && version !== undefined) announced.set(id, version);
  void ask(version === undefined);
  close = subscribe(
    '/graphql',
    { query: caseChanged, operationName: 'CaseChanged', variables: { id: id ?? null } },
    {
      opened: connected,
      closed: (code) => {
        // signed out, or the session ended: the answer says which
        if (refusedCodes.includes(code)) void ask();
        poll();
      },
      next: (data) => {
        const movement = movementIn(data);
        // one that the visitor reads no more comes without anything about it
        if (!movement) detailsChanged();
        else if (versionOf(movement.id) === movement.version) detailsChanged(movement.id);
        else announce(movement);
      },
      // the API ends a subscription with the session
      ended: () => {
        ended();
        poll();
        void ask();
      },
    },
  );
  return stop;
}
