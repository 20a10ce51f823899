import type { ApolloServerPlugin } from '@apollo/server';
import { costOf, limitErrors, costReport, type CostReport } from './cost.ts';
import type { OperationContext } from './server.ts';

/** Refuses what asks for too much once its variables are known, and reports the cost in `extensions.cost` of every answer. */
export const reportCost: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => {
    let report: CostReport | undefined;
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const cost = costOf(schema, { document, operation, variables: request.variables ?? {} });
        report = costReport(cost, document);
        const [refusal] = limitErrors(cost);
        if (refusal) throw refusal;
      },
      willSendResponse: async ({ response: { body } }) => {
        if (report === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: report };
      },
    };
  },
};
