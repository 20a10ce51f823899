import type { Identity } from '../context.ts';
import type { TrafficLimits } from '../traffic/limits.ts';

/** The sockets of people who are signed in, counted so that one person cannot take all there is. */
export interface OpenSockets {
  /** Counts one more and returns how to count it no longer; null where there are too many. */
  enter(who: Pick<Identity, 'sessionId' | 'userId'>): (() => void) | null;
}

/** Counts those of this process, by session and by account. */
export function countSockets({ socketsPerSession, socketsPerAccount }: TrafficLimits): OpenSockets {
  const open = new Map<string, number>();
  const add = (key: string, more: number): void => {
    const count = (open.get(key) ?? 0) + more;
    if (count === 0) open.delete(key);
    else open.set(key, count);
  };
  return {
    enter: ({ sessionId, userId }) => {
      const [session, account] = [`session ${sessionId}`, `account ${userId}`] as const;
      if ((open.get(session) ?? 0) >= socketsPerSession) return null;
      if ((open.get(account) ?? 0) >= socketsPerAccount) return null;
      for (const key of [session, account]) add(key, 1);
      return () => {
        for (const key of [session, account]) add(key, -1);
      };
    },
  };
}
