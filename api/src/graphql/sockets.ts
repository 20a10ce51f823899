import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { HubContext, Identity } from '../context.ts';
import { actingAsOfSocket, type Wanted } from '../accounts/acting.ts';
import { traceOf, type Trace } from '../audit/index.ts';
import { requestErrors } from '../errors.ts';
import { answeringIn } from '../language.ts';
import { Following, pending } from '../live/index.ts';
import type { SessionEndings } from '../accounts/sessions/endings.ts';
import { isDatabaseAway } from '../database/away.ts';
import { close, closeIfAway } from './close-codes.ts';
import { countSockets, type OpenSockets } from './open-sockets.ts';
import { formatSocketErrors, type formatError } from './format-error.ts';
import { checkSubscription, costOfEvent } from './check-subscription.ts';
import { limits, overLimit } from './limits.ts';
import type { TrafficLimits } from '../traffic/limits.ts';
import { isSameOrigin } from '../http/index.ts';

export interface SocketOptions {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly publicUrl: string | undefined;
  /** Who opened the socket; asked once, then the session's end closes it. */
  readonly identify: (request: IncomingMessage) => Promise<Identity | null>;
  /** The context of the function that a socket acts in. */
  readonly contextFor: (identity: Identity, wanted: Wanted) => Promise<HubContext>;
  readonly sessionEndings: SessionEndings;
  readonly traffic: TrafficLimits;
  readonly format: ReturnType<typeof formatError>;
}

type SocketExtra = Extra & {
  identity?: Identity;
  wanted?: Wanted;
} & Record<PropertyKey, unknown>;

/** The sockets that are open. */
export interface Sockets {
  count(): number;
  /** Takes leave of all of them. */
  close(): Promise<void>;
}

/** How long a client has to take leave when the hub stops, in milliseconds. */
const answerWithin = 1500;

/** Answers subscriptions, and nothing else, over WebSocket on the server's own port. */
export function openSockets(server: Server, options: SocketOptions): Sockets {
  const open = countSockets(options.traffic);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bytes });
  const graphql = useServer<Record<string, unknown>, SocketExtra>(
    {
      onConnect: async ({ extra, connectionParams }) => {
        try {
          return await admit({ ...options, open }, extra, connectionParams);
        } catch (error) {
          return closeIfAway(extra.socket, error) !== null;
        }
      },
      onSubscribe: (context, _id, payload) => {
        const { request } = context.extra;
        const open = Object.keys(context.subscriptions).length;
        const checked =
          open > limits.subscriptions
            ? [overLimit('subscriptions', open)]
            : checkSubscription(options.schema, payload);
        if (!('kind' in checked)) return safeErrors(options, checked, request);
        return {
          schema: options.schema,
          document: checked,
          operationName: payload.operationName,
          variableValues: payload.variables,
        };
      },
      subscribe: (args) => subscribe(args, options),
      onError: ({ extra }, _id, _payload, errors) => safeErrors(options, errors, extra.request),
      // Each event brings the context in which it is read.
      context: (context) => context.extra,
    },
    sockets,
    12_000,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = request.url?.split('?')[0];
    if (path !== options.path) return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    if (!isSameOrigin(request.headers, options.publicUrl))
      return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request));
  };
  server.on('upgrade', upgrade);
  return {
    count: () => sockets.clients.size,
    close: async () => {
      server.off('upgrade', upgrade);
      // A client that has gone without a word does not answer that it goes.
      await Promise.race([graphql.dispose(), pause(answerWithin, undefined, { ref: false })]);
      for (const client of sockets.clients) client.terminate();
    },
  };
}

/** The context of the function that the socket acts in; the refusal, once it is no longer this person's. */
async function inFunction(
  options: SocketOptions,
  identity: Identity,
  wanted: Wanted,
): Promise<HubContext | GraphQLError> {
  try {
    return await options.contextFor(identity, wanted);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Why the function that the socket names is not taken, as a code short enough to close it with; else null. */
async function refusedFunction(
  options: SocketOptions,
  { identity, wanted }: SocketExtra,
): Promise<string | null> {
  if (!identity || !wanted) return null;
  const context = await inFunction(options, identity, wanted);
  if (context instanceof GraphQLError) return String(context.extensions['code']);
  await context.end();
  return null;
}

/** Lets in whoever has a session and acts in a function of theirs; the session is watched from then on. */
async function admit(
  options: SocketOptions & { readonly open: OpenSockets },
  extra: SocketExtra,
  parameters: Readonly<Record<string, unknown>> | undefined,
): Promise<boolean> {
  const { request, socket } = extra;
  const identity = await options.identify(request);
  if (identity === null) return close(socket, 'signedOut');
  extra.identity = identity;
  extra.wanted = actingAsOfSocket(request.headers, parameters);
  const leave = options.open.enter(identity);
  if (leave === null) return close(socket, 'tooMany');
  socket.once('close', leave);
  socket.once(
    'close',
    options.sessionEndings.watch(identity, (why) => close(socket, why)),
  );
  const refusal = await refusedFunction(options, extra);
  if (refusal !== null) {
    socket.close(CloseCode.Forbidden, refusal);
    return false;
  }
  // A session that ended while it was being looked up is not watched yet: look again.
  if ((await options.identify(request)) === null) return close(socket, 'over');
  return socket.readyState === socket.OPEN;
}

async function subscribe(
  args: ExecutionArgs,
  options: SocketOptions,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const { identity, wanted, request, socket } = args.contextValue as SocketExtra;
  if (!identity || !wanted) return { errors: [requestErrors.subscriptionsOnly()] };
  const listening = await inFunction(options, identity, wanted).catch((error: unknown) =>
    closeIfAway(socket, error),
  );
  if (listening === null) return { errors: safeErrors(options, [requestErrors.unavailable()], request) };
  if (listening instanceof GraphQLError) return { errors: safeErrors(options, [listening], request) };
  const source = await createSourceEventStream({ ...args, contextValue: listening });
  await listening.end();
  if (!(source instanceof Following)) {
    if (!('errors' in source)) throw new Error('A subscription has to follow something.');
    if (source.errors?.some(isDatabaseAway)) close(socket, 'away');
    return withSafeErrors(source, options, request);
  }
  const cost = costOfEvent(args);
  const trace = traceOfArguments(args);
  const answers = pending<ExecutionResult>(() => leave());
  const leave = source.begin({
    deliver: async (id, contextValue) => {
      const result = await execute({ ...args, document: trace.document, rootValue: id, contextValue });
      const away = result.errors?.find(isDatabaseAway);
      if (away) throw away;
      return {
        reads: trace.readsIn(result.data),
        tell: () => answers.push(id, { ...withSafeErrors(result, options, request), extensions: { cost } }),
      };
    },
    end: answers.end,
    fail: (error) => {
      // An event that cannot be read now would be lost: the client reads all of it again when it comes back.
      if (!isDatabaseAway(error)) return answers.fail(error);
      close(socket, 'away');
      answers.end();
    },
  });
  return answers;
}

/** How what this subscription tells is written down. */
function traceOfArguments({ schema, document, operationName }: ExecutionArgs): Trace {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('A subscription that was let in has one operation.');
  return traceOf(schema, document, operation);
}

function withSafeErrors(
  result: ExecutionResult,
  options: SocketOptions,
  request: IncomingMessage,
): ExecutionResult {
  return result.errors ? { ...result, errors: safeErrors(options, result.errors, request) } : result;
}

const safeErrors = (
  options: SocketOptions,
  errors: readonly GraphQLError[],
  request: IncomingMessage,
): readonly GraphQLError[] =>
  answeringIn(request, () => formatSocketErrors(errors, 'GRAPHQL_VALIDATION_FAILED', options.format));
