import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { newId } from '../ids.ts';
import type { isTrusted } from '../http/trusted-proxies.ts';

/** The header that names a request, in it and in its answer: the same in a proxy's log, in ours and for who asks. */
export const requestIdHeader = 'x-request-id';

/** Nothing that could break a line of a log. */
const wellFormed = /^[\w.:-]{8,64}$/;

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; undefined outside of any. */
export const currentRequestId = (): string | undefined => current.getStore();

/** Names a request: as a proxy did that is trusted, else anew. */
export function nameRequest(trusts: ReturnType<typeof isTrusted>): (request: IncomingMessage) => string {
  return ({ headers, socket }) => {
    const received = headers[requestIdHeader];
    const believed = trusts(socket.remoteAddress ?? '', 0);
    return believed && typeof received === 'string' && wellFormed.test(received) ? received : newId();
  };
}

/** Tells each answer its request's name, whoever answers. */
export function sendRequestIds(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ id }, { raw }, done) => {
    raw.setHeader(requestIdHeader, id);
    current.run(id, done);
  });
  // Behind a body the context is another one.
  fastify.addHook('preHandler', ({ id }, _reply, done) => current.run(id, done));
}
