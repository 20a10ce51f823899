import { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { Identity } from '../context.ts';

/** Tells when a session is over: signed out, revoked, its account deleted, or its time run out. */
export interface SessionEndings {
  /** Calls once when the session ends; returns how to stop watching. */
  watch(session: Pick<Identity, 'sessionId' | 'expiresAt'>, ended: () => void): () => void;
  close(): Promise<void>;
}

const longestTimer = 2 ** 31 - 1;

/**
 * Listens to the database, so that a session ended in one process ends in all of them. While the connection
 * is lost nothing can be heard: every watched session is told to end, and its owner connects anew.
 */
export async function openSessionEndings(url: string): Promise<SessionEndings> {
  const watched = new Map<string, Set<() => void>>();
  let client: Client | null = null;
  let closed = false;

  const end = (sessionId: string): void => {
    const told = watched.get(sessionId);
    watched.delete(sessionId);
    for (const ended of told ?? []) ended();
  };

  const listen = async (): Promise<void> => {
    const made = new Client({ connectionString: url, keepAlive: true });
    made.on('notification', ({ payload }) => payload !== undefined && end(payload));
    made.on('error', () => undefined);
    await made.connect();
    await made.query('listen session_ended');
    made.once('end', () => void reconnect());
    client = made;
  };

  const reconnect = async (): Promise<void> => {
    client = null;
    for (const sessionId of [...watched.keys()]) end(sessionId);
    for (let pause = 250; !closed && client === null; pause = Math.min(pause * 2, 5000)) {
      await wait(pause, undefined, { ref: false });
      await listen().catch(() => undefined);
    }
  };

  await listen();
  return {
    watch: (session, ended) => {
      const left = session.expiresAt.getTime() - Date.now();
      const timer = setTimeout(ended, Math.min(Math.max(left, 0), longestTimer));
      timer.unref();
      const told = watched.get(session.sessionId) ?? new Set();
      watched.set(session.sessionId, told.add(ended));
      return () => {
        clearTimeout(timer);
        told.delete(ended);
        if (told.size === 0 && watched.get(session.sessionId) === told) watched.delete(session.sessionId);
      };
    },
    close: async () => {
      closed = true;
      await client?.end();
    },
  };
}
