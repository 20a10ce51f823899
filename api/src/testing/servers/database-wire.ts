import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way from a hub to its database, which a test can cut: what a restart of PostgreSQL looks like from the hub. */
export interface DatabaseWire {
  /** The address of the database by this way. */
  readonly url: string;
  /** Connections that are open now. */
  readonly connections: number;
  /** Every connection breaks, and nothing answers at the address. */
  cut(): Promise<void>;
  /** The same address answers again. */
  mend(): Promise<void>;
  /** Every connection stays open, new ones are taken, and nothing comes through: a server that is gone without a word. */
  silence(): void;
  /** New connections get through again; those of the silence never get an answer. */
  endSilence(): void;
}

/**
 * @param url the real address of the database
 * @param broken how many of the first connections break at once, as those to a server that has no time do
 */
export async function databaseWire(url: string, broken = 0): Promise<DatabaseWire> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let toBreak = broken;
  let silent = false;
  const server = createServer((near) => {
    if (toBreak > 0) {
      toBreak -= 1;
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      if (!silent) socket.pipe(other);
    }
  });
  await listen(server, 0);
  const at = (server.address() as AddressInfo).port;
  const near = new URL(url);
  near.hostname = '127.0.0.1';
  near.port = String(at);
  return {
    url: near.href,
    get connections() {
      return open.size / 2;
    },
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    mend: () => listen(server, at),
    silence: () => {
      silent = true;
      for (const socket of open) socket.unpipe().pause();
    },
    endSilence: () => {
      silent = false;
      // Read and dropped, so that whoever gives one up is seen to.
      for (const socket of open) socket.resume();
    },
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
