import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { requestErrors, type CodedError } from '../errors.ts';
import { languageOf } from '../language.ts';

/**
 * What no route answers for itself: a request that Fastify could not take, in words of ours; or a fault of ours, which is
 * told without its own words, since those of the database repeat what it was given. The id of the request finds it in the log.
 */
export function answerFaults(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const { code, words } = (status < 500 ? refused(error, request) : requestErrors.ours(request.id))
      .extensions;
    if (status >= 500) request.log.error({ err: error }, 'A request failed');
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({ code, message: words[languageOf(request.headers)] });
  });
}

function refused({ code }: FastifyError, { headers, routeOptions }: FastifyRequest): CodedError {
  if (code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return requestErrors.unreadable();
  const most = routeOptions.bodyLimit ?? 0;
  // A body without a length is cut off at the limit: it is one byte too long at least.
  return requestErrors.tooLarge(Number(headers['content-length'] ?? most + 1), most);
}
