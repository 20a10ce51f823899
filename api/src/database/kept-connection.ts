import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

export interface Keeping {
  readonly at: ClientConfig;
  /** The name under which the server lists the connection. */
  readonly name: string;
  /** After so many milliseconds without a question the server is asked whether it is there, and has as many to answer. */
  readonly silence: number;
  /** What is listened to, and who is told of each notification. */
  readonly channels?: Readonly<Record<string, (payload: string) => void>>;
  /** The connection is gone: from now on nothing is heard. */
  readonly lost?: (() => void) | undefined;
  /** It is there again. */
  readonly regained?: (() => void) | undefined;
  /** Done before each attempt to open it again; what it throws is an attempt that failed. */
  readonly beforeReopening?: (() => Promise<void>) | undefined;
}

export interface KeptConnection {
  /** False while it is lost. */
  readonly connected: boolean;
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
  close(): Promise<void>;
}

interface Open {
  readonly client: Client;
  /** Resolves when this connection is gone, whoever ended it. */
  readonly ended: Promise<void>;
}

const connectWithin = 10_000;
const firstWait = 200;
const longestWait = 5000;

/**
 * One connection for as long as the process runs. When it is lost it is opened again, by one loop: a driver that
 * tells of a loss twice (an error of the server, then the end of the stream) cannot start a second one. The first
 * opening is the caller's to try again.
 */
export async function keepConnection(keeping: Keeping): Promise<KeptConnection> {
  const closing = new AbortController();
  const isClosing = (): boolean => closing.signal.aborted;
  let current: Open | null = await open(keeping);

  const keep = async (): Promise<void> => {
    while (current !== null) {
      await current.ended;
      current = null;
      if (isClosing()) return;
      keeping.lost?.();
      current = await reopen(keeping, closing.signal);
      if (current !== null) keeping.regained?.();
    }
  };
  const kept = keep();

  return {
    get connected() {
      return current !== null;
    },
    query: async <Row extends object>(text: string, values?: unknown[]) => {
      if (current === null) throw new Error('Connection terminated');
      return current.client.query<Row>(text, values);
    },
    close: async () => {
      closing.abort();
      await current?.client.end().catch(() => undefined);
      await kept;
    },
  };
}

/** Tried until it succeeds; null when it is no longer wanted. */
async function reopen(keeping: Keeping, closing: AbortSignal): Promise<Open | null> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    // Not all processes at once when a server is back.
    await pause(wait * (0.5 + Math.random() / 2), undefined, { signal: closing }).catch(() => undefined);
    if (closing.aborted) return null;
    try {
      await keeping.beforeReopening?.();
      const opened = await open(keeping);
      if (!closing.aborted) return opened;
      await opened.client.end().catch(() => undefined);
      return null;
    } catch {
      // Still away.
    }
  }
}

async function open({ at, name, silence, channels = {} }: Keeping): Promise<Open> {
  const client = new Client({
    ...at,
    application_name: name,
    query_timeout: silence,
    connectionTimeoutMillis: connectWithin,
  });
  const end = (): Promise<void> => client.end().catch(() => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  // An error is the end of this connection, also where the stream would stay open behind it.
  client.on('error', () => void end());
  client.on('notification', ({ channel, payload = '' }) => channels[channel]?.(payload));
  try {
    await client.connect();
    // To listen twice is to listen once.
    const listen = Object.keys(channels).map((channel) => `listen ${channel}`);
    const ask = listen.length > 0 ? listen.join('; ') : 'select';
    await client.query(ask);
    const asking = setInterval(() => void client.query(ask).catch(end), silence).unref();
    void ended.then(() => clearInterval(asking));
  } catch (error) {
    void end();
    throw error;
  }
  return { client, ended };
}
