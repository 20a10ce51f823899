import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A way to the API for what runs in this process. */
export interface InnerDoor {
  readonly port: number;
  close(): void;
}

/**
 * Lets the portal ask the API by a port of this machine that nobody is told. It stays open while the hub stops: a page
 * that is being made asks the API after the hub has ceased to take anything new from outside.
 */
export async function openInnerDoor(fastify: FastifyInstance): Promise<InnerDoor> {
  const server = createServer((request, response) => fastify.routing(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
