import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, printSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Operations kept compiled; a client that sends a new text each time pushes out the oldest. */
const keptOperations = 500;

/**
 * Compiled execution, in the place where Apollo Server lets a gateway execute: an operation is turned into a
 * function once, which answers about twice as fast as walking its document each time.
 */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const executor = compilingExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

function compilingExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery>();
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    // Apollo leaves it to the execution to say that there is no such operation.
    if (!operation) return answer(execute({ schema, document, operationName: request.operationName }));
    if (operation.operation === 'subscription') return { errors: [overSocketOnly()] };
    const key = `${queryHash} ${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const made = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(made)) return made as ExecutionResult<Record<string, unknown>>;
      query = made;
      const [oldest] = compiled.keys();
      if (compiled.size >= keptOperations && oldest !== undefined) compiled.delete(oldest);
      compiled.set(key, query);
    }
    return answer(query.query(undefined, context, variables));
  };
}

type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

const answer = async (result: unknown): Promise<Result> => (await result) as Result;

const overSocketOnly = (): GraphQLError =>
  new GraphQLError('Subscriptions are answered over WebSocket only (graphql-transport-ws).', {
    extensions: { code: 'SUBSCRIPTION_OVER_HTTP', http: { status: 400 } },
  });
