import type { ApolloServerPlugin } from '@apollo/server';
import { costOf, refusedFor, toldCost, type ToldCost } from './cost.ts';
import type { OperationContext } from './server.ts';

/** Refuses what asks for too much once its variables are known, and tells in every answer what was asked. */
export const tellCost: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => {
    let told: ToldCost | undefined;
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const cost = costOf(schema, { document, operation, variables: request.variables ?? {} });
        told = toldCost(cost, document);
        const [refusal] = refusedFor(cost);
        if (refusal) throw refusal;
      },
      willSendResponse: async ({ response: { body } }) => {
        if (told === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: told };
      },
    };
  },
};
