import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import type { TrafficLimits } from './limits.ts';

/** What the slowest connection has to bring, in bytes a second, on top of the time that every request has. */
const slowest = 32 * 1024;

const seconds = (count: number): number => count * 1000;

/** The limits that the server keeps by itself; the body of a request has one of its own, by its size. */
export function serverTimeouts({ headersSeconds, requestSeconds, connectionSeconds }: TrafficLimits) {
  const headersTimeout = seconds(headersSeconds);
  // Only what no route has taken is left to it: the largest request there is has its time.
  const requestTimeout = Math.max(headersTimeout, seconds(requestSeconds)) + seconds(3600);
  return {
    http: { headersTimeout, requestTimeout, connectionsCheckingInterval: seconds(2) },
    requestTimeout,
    connectionTimeout: seconds(connectionSeconds),
    // Between two requests a proxy finds it open for longer than its own minute, where the setting lets it.
    keepAliveTimeout: Math.min(seconds(connectionSeconds), seconds(72)),
  } satisfies FastifyHttpOptions<Server>;
}

/** Ends a request whose body does not come: each one that dribbles keeps a connection from others. */
export function limitSlowBodies(fastify: FastifyInstance, { requestSeconds }: TrafficLimits): void {
  fastify.addHook('onRequest', async ({ raw, routeOptions: { bodyLimit = 0 } }) => {
    const { 'content-length': length, 'transfer-encoding': chunked } = raw.headers;
    if (length === undefined && chunked === undefined) return;
    const bytes = Number(length ?? bodyLimit);
    const late = setTimeout(
      () => {
        if (raw.complete) return;
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () =>
          raw.destroy(),
        );
      },
      seconds(requestSeconds + bytes / slowest),
    );
    late.unref();
    raw.once('end', () => clearTimeout(late));
    raw.once('close', () => clearTimeout(late));
  });
}
