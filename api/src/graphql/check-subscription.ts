import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { requestErrors } from '../errors.ts';
import { costOf, limitErrors, costReport, type CostReport } from './cost.ts';
import { limits } from './limits.ts';

/** The document when it may run: the same rules as over HTTP, and a subscription. */
export function checkSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    const { message, source, positions } = error as GraphQLError;
    return [new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
  }
  const errors = validate(schema, document, [...specifiedRules]);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') return [requestErrors.subscriptionsOnly()];
  const refusals = limitErrors(costOf(schema, { document, operation, variables: variables ?? {} }));
  return refusals.length > 0 ? refusals : document;
}

/** The cost that each event of a subscription carries; null where the document names no such operation. */
export function costOfEvent({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): CostReport | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  return costReport(costOf(schema, { document, operation, variables: variableValues ?? {} }), document);
}
