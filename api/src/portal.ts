import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The built portal, as its build exports it. */
export type PortalHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** The header in which the portal is told http or https. */
export const protocolHeader = 'x-forwarded-proto';

/** The header in which the portal is told the visitor's address. */
export const addressHeader = 'x-maillage-address';

/** Leaves every other path to the portal. */
export function mountPortal(fastify: FastifyInstance, portal: PortalHandler | undefined): void {
  if (!portal) return;
  void fastify.register(async (scope) => {
    // The portal reads its bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all('/*', (request, reply) => {
      // Said by us in any case, so that a visitor cannot say them.
      request.raw.headers[protocolHeader] = request.protocol;
      request.raw.headers[addressHeader] = request.ip;
      request.raw.headers.host = request.host;
      reply.hijack();
      portal(request.raw, reply.raw);
    });
  });
}
