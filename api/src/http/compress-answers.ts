import type { IncomingMessage } from 'node:http';
import compression from 'compression';
import type { FastifyInstance } from 'fastify';

/**
 * Compresses every answer of this process whose media type is worth it, in brotli or gzip, as the client prefers. The
 * portal writes to the response itself, past Fastify's hooks on what is sent: so the response is wrapped, for all alike.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  const compress = compression({
    filter: (request, response) =>
      // a part of a file is a part of the file as it is
      response.statusCode !== 206 && !isProbe(request) && compression.filter(request, response),
  });
  fastify.addHook('onRequest', (request, reply, done) => compress(request.raw, reply.raw, done));
}

/**
 * The only way in which another site can have text of its choice stand in an answer made for someone: it leads the
 * browser to an address with a question in it. What that text has in common with the rest would show in the length of
 * the compressed answer (BREACH). Ours are all asked from our own pages, or typed.
 */
function isProbe({ headers, url }: IncomingMessage): boolean {
  const from = headers['sec-fetch-site'];
  return (from === 'cross-site' || from === 'same-site') && (url ?? '').includes('?');
}
