import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { HubContext } from '../context.ts';
import { compiledExecution } from './execute.ts';
import { formatError, type Report } from './format-error.ts';
import { keptDocuments } from './kept-documents.ts';
import { limits } from './limits.ts';
import { reportCost } from './report-cost.ts';

export interface GraphqlOptions {
  readonly production: boolean;
  readonly report: Report;
}

/** What Apollo passes along. It copies the object for each operation, so what must stay whole lies inside. */
export interface OperationContext {
  readonly hub: HubContext;
}

/** The GraphQL server, before it is given a way in. */
export function graphqlServer(
  schema: GraphQLSchema,
  options: GraphqlOptions,
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    gateway: compiledExecution(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: keptDocuments(),
    parseOptions: { maxTokens: limits.tokens },
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    // The app's own start and stop call these.
    stopOnTerminationSignals: false,
    formatError: formatError(options.production, options.report),
    plugins: [
      // It would wrap every field resolver.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      reportCost,
      endTransaction,
    ],
  });
}

/** Gives the operation's connection back before the answer leaves, whatever became of the operation. */
const endTransaction: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    willSendResponse: ({ contextValue }) => contextValue.hub.end(),
  }),
};
