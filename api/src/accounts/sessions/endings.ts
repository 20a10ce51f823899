import type { Identity } from '../../context.ts';

/**
 * Why a session is no longer watched: it is over (signed out, revoked, its account deleted, its time run out), or the
 * database is away, so that its end would not be noticed.
 */
export type Ending = 'over' | 'databaseLost';

/** Watches when sessions end, in whichever process they are ended. */
export interface SessionEndings {
  /** Calls once when the session ends or can no longer be watched; returns how to stop watching. */
  watch(session: Pick<Identity, 'sessionId' | 'expiresAt'>, ended: (why: Ending) => void): () => void;
  /** What the database notifies, by channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** No notification arrives from now on: every watcher is called, so that the owners connect anew. */
  lost(): void;
  /** Notifications arrive again. */
  regained(): void;
}

const longestTimer = 2 ** 31 - 1;

/** The sessions that this process watches. */
export function watchSessions(): SessionEndings {
  const watched = new Map<string, Set<(why: Ending) => void>>();
  let listening = true;

  const end = (sessionId: string, why: Ending): void => {
    const watchers = watched.get(sessionId);
    watched.delete(sessionId);
    for (const ended of watchers ?? []) ended(why);
  };

  return {
    watch: (session, ended) => {
      if (!listening) {
        ended('databaseLost');
        return () => undefined;
      }
      const left = session.expiresAt.getTime() - Date.now();
      const timer = setTimeout(() => ended('over'), Math.min(Math.max(left, 0), longestTimer));
      timer.unref();
      const watchers = watched.get(session.sessionId) ?? new Set();
      watched.set(session.sessionId, watchers.add(ended));
      return () => {
        clearTimeout(timer);
        watchers.delete(ended);
        if (watchers.size === 0 && watched.get(session.sessionId) === watchers)
          watched.delete(session.sessionId);
      };
    },
    channels: { session_ended: (sessionId) => end(sessionId, 'over') },
    lost: () => {
      listening = false;
      for (const sessionId of [...watched.keys()]) end(sessionId, 'databaseLost');
    },
    regained: () => {
      listening = true;
    },
  };
}
