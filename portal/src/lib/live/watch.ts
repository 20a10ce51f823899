import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';
import { caseChanged } from './document.ts';
import { hold, refusedCodes } from './socket.ts';

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
  /** The version of it that the page shows. */
  readonly version: number | undefined;
  readonly moved: (movement: Movement) => void;
  /** Something about a referral changed that is no movement of it: who reads it, who takes care of it, a note. Absent: any. */
  readonly stirred: (referral?: string) => void;
  /** The session has ended: what was heard last comes again with its end. */
  readonly ended: () => void;
  /** The version of a referral that the page shows now. */
  readonly shown?: (id: string) => number | undefined;
  readonly hearing: (how: Hearing) => void;
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

/** How a movement is told: something new in a list, something that changed in it, the one referral followed. */
export interface Words {
  readonly arrived: string;
  readonly listed: string;
  readonly followed: string;
  /** the same of what waits to be shown: of the one referral followed, of one in a list */
  readonly kept: string;
  readonly listedKept: string;
}

interface Newest {
  readonly movement: Movement | null;
  /** differs when something else changed of what the page shows */
  readonly stir: unknown;
  readonly words: Words | null;
}

/** Asks for the newest movement; 'ended' when the session is over, null when nobody answered. */
async function newest(id: string | undefined): Promise<Newest | 'ended' | null> {
  const address = id ? `${newestAddress}?o=${encodeURIComponent(id)}` : newestAddress;
  try {
    const answer = await fetch(address, { redirect: 'manual', headers: { accept: 'application/json' } });
    // signed out, every page of the network leads to the sign-in form
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'ended';
    if (!answer.ok) return null;
    const body = (await answer.json()) as { readonly words?: Words; readonly stir?: unknown };
    return { movement: movementIn(body), stir: body.stir, words: body.words ?? null };
  } catch {
    return null;
  }
}

/** The words for a movement, in the reader's language; the browser has no dictionary. */
export async function wordsOf(id: string): Promise<Words | null> {
  const found = await newest(id);
  return found === 'ended' ? null : (found?.words ?? null);
}

/** Whether the visitor may read a referral now; where nobody answers, nothing is known to have changed. */
export async function isReadable(id: string): Promise<boolean> {
  const found = await newest(id);
  return found === null || (found !== 'ended' && found.movement !== null);
}

/**
 * Follows movements and tells each one once. Some networks break WebSockets: while the subscription is not held, the
 * page asks every 15 seconds, as long as it is looked at, for what moved and for what else it would show otherwise. Returns how to stop.
 */
export function watch({ id, version, moved, stirred, ended, shown, hearing }: Watch): () => void {
  const told = new Map<string, number>();
  let stopped = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let close = (): void => {};

  let stirredAs: unknown;

  const versionOf = (listed: string): number | undefined => {
    const versions = [told.get(listed), shown?.(listed)].filter((each) => each !== undefined);
    return versions.length > 0 ? Math.max(...versions) : undefined;
  };
  const tell = (movement: Movement, silently = false): boolean => {
    const known = versionOf(movement.id);
    // a completed subscription repeats its last event, and so does every poll
    if (known !== undefined && known >= movement.version) return false;
    told.set(movement.id, movement.version);
    if (!silently && !stopped) moved(movement);
    return true;
  };
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookedAt);
    close();
  };
  const ask = async (silently = false): Promise<void> => {
    const found = await newest(id);
    if (stopped) return;
    if (found === 'ended') {
      stop();
      hearing('ended');
    } else if (found?.movement) {
      const changed = stirredAs !== undefined && stirredAs !== found.stir;
      stirredAs = found.stir;
      if (!tell(found.movement, silently) && changed) stirred(id);
    }
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

  document.addEventListener('visibilitychange', lookedAt);
  // what moved since the page was rendered; of a whole list, only where one stands is known
  if (id && version !== undefined) told.set(id, version);
  void ask(version === undefined);
  close = hold(
    '/graphql',
    { query: caseChanged, operationName: 'CaseChanged', variables: { id: id ?? null } },
    {
      opened: held,
      closed: (code) => {
        // which of both it was, the answer tells
        if (refusedCodes.includes(code)) void ask();
        poll();
      },
      next: (data) => {
        const movement = movementIn(data);
        // one that the visitor reads no more is told without a word of it
        if (!movement) stirred();
        else if (versionOf(movement.id) === movement.version) stirred(movement.id);
        else tell(movement);
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
