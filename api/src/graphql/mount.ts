import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { actingAs, viewerFor } from '../accounts/acting.ts';
import type { SessionEndings } from '../accounts/sessions/endings.ts';
import type { Accounts } from '../accounts/sign-in.ts';
import { HubContext } from '../context.ts';
import { databaseRequestError } from '../database/request-error.ts';
import { requestErrors } from '../errors.ts';
import type { CodedError } from '../errors.ts';
import { answeringIn, languageOf, nameLanguage } from '../language.ts';
import type { Live } from '../live/index.ts';
import { isSameOrigin } from '../http/index.ts';
import type { TrafficLimits } from '../traffic/limits.ts';
import { currentRequestId } from '../traffic/request-id.ts';
import { explorerPage } from './explorer.ts';
import { formatError } from './format-error.ts';
import { limits } from './limits.ts';
import { graphqlServer, type OperationContext } from './server.ts';
import { openSockets, type Sockets } from './sockets.ts';

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly orm: MikroORM;
  readonly accounts: Accounts;
  readonly sessionEndings: SessionEndings;
  readonly live: Live;
  readonly traffic: TrafficLimits;
  readonly production: boolean;
  readonly publicUrl: string | undefined;
}

const path = '/graphql';

/** A request that says so has its changes checked as if they were made, and answered; nothing of them stays. */
const checkOnlyHeader = 'maillage-check-only';

/** Puts GraphQL on /graphql: operations over HTTP, subscriptions over WebSocket, the explorer for browsers. */
export async function mountGraphql(fastify: FastifyInstance, parts: GraphqlParts): Promise<Sockets> {
  const { schema, orm, accounts, sessionEndings, production } = parts;
  const report = (error: unknown, reference: string): void =>
    fastify.log.error({ err: error, reference, reqId: currentRequestId() }, 'A GraphQL operation failed');
  const apollo = graphqlServer(schema, { production, report });
  await apollo.start();

  const contextFor = async ({ headers }: FastifyRequest): Promise<OperationContext> => {
    try {
      const visitor = await accounts.visitorOf(headers);
      const viewer = visitor && viewerFor(visitor, actingAs(headers));
      return { hub: new HubContext(orm, viewer, { checkOnly: headers[checkOnlyHeader] === 'true' }) };
    } catch (error) {
      throw databaseRequestError(error) ?? error;
    }
  };
  const answer = fastifyApolloHandler(apollo, { context: contextFor });

  await fastify.register(async (scope) => {
    scope.setErrorHandler(answerBadRequest);
    scope.addHook('onRequest', nameLanguage);
    // Made for one viewer, and out of date at once.
    scope.addHook(
      'onSend',
      async (_request, reply) => void reply.header('cache-control', 'private, no-store'),
    );
    scope.removeContentTypeParser('text/plain');
    scope.route({
      method: ['GET', 'POST'],
      url: path,
      bodyLimit: limits.bytes,
      handler: async (request, reply) => {
        if (!wantsPage(request)) {
          if (!isSameOrigin(request.headers, parts.publicUrl)) {
            return refuse(request, reply, requestErrors.foreignOrigin());
          }
          // Apollo asks a query by address for a header that only our own pages can send; stock clients send none. Where
          // it comes from has just been asked, so it is said here. A mutation by address is refused all the same.
          if (request.method === 'GET') request.headers['apollo-require-preflight'] = 'true';
          return answeringIn(request, () => answer.call(scope, request, reply));
        }
        if (production && (await accounts.visitorOf(request.headers)) === null) {
          return reply.redirect(`/connexion?suite=${encodeURIComponent(path)}`);
        }
        const page = await explorerPage(path);
        reply.header('content-security-policy', page.contentSecurityPolicy).type('text/html; charset=utf-8');
        const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
        return packed ? reply.header('content-encoding', 'gzip').send(page.packed) : reply.send(page.html);
      },
    });
    scope.route({
      method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: path,
      handler: (request, reply) =>
        refuse(request, reply.header('allow', 'GET, POST'), requestErrors.methodNotAllowed()),
    });
  });
  fastify.addHook('onClose', () => apollo.stop());

  return openSockets(fastify.server, {
    schema,
    path,
    publicUrl: parts.publicUrl,
    identify: async ({ headers }) => (await accounts.visitorOf(headers))?.identity ?? null,
    contextFor: async (identity, wanted) =>
      new HubContext(orm, viewerFor(await accounts.visitorAgain(identity), wanted), { live: parts.live }),
    sessionEndings,
    traffic: parts.traffic,
    format: formatError(production, report),
  });
}

/** A browser that was sent here by its address bar, and not a program that asks something. */
const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  !request.url.includes('query=') &&
  (request.headers.accept ?? '').split(',').some((type) => type.trim().startsWith('text/html'));

/** What Fastify refuses before GraphQL sees it. */
const badRequests: Readonly<Partial<Record<string, CodedError>>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: requestErrors.unsupportedType(),
};

/** What is wrong before GraphQL sees it is answered in the form of GraphQL's errors. */
function answerBadRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const ofDatabase = databaseRequestError(error);
  if (ofDatabase !== null) return refuse(request, reply, ofDatabase);
  if ((error.statusCode ?? 500) < 500) {
    // A body without a length is cut off at the limit: it is one byte too long at least.
    const bytes = Number(request.headers['content-length'] ?? limits.bytes + 1);
    const isTooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    const known = isTooLarge ? requestErrors.tooLarge(bytes, limits.bytes) : badRequests[error.code];
    return refuse(request, reply, known ?? requestErrors.malformed());
  }
  request.log.error({ err: error }, 'A GraphQL request failed');
  return refuse(request, reply, requestErrors.ours(request.id));
}

function refuse({ headers }: FastifyRequest, reply: FastifyReply, { extensions }: CodedError): FastifyReply {
  const { words, http, ...safe } = extensions;
  return reply
    .code(http.status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: words[languageOf(headers)], extensions: safe }] });
}
