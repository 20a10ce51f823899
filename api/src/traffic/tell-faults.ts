import type { FastifyError, FastifyInstance } from 'fastify';
import { requestErrors } from '../errors.ts';
import { languageOf } from '../language.ts';

/**
 * What no route answers for itself is a fault of ours, and is told without its words: those of the database repeat
 * what it was given. The id of the request finds it in the log.
 */
export function tellFaults(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    request.log.error({ err: error }, 'A request failed');
    const { code, words, http } = requestErrors.ours(request.id).extensions;
    return reply
      .code(http.status)
      .header('cache-control', 'no-store')
      .send({ code, message: words[languageOf(request.headers)] });
  });
}
