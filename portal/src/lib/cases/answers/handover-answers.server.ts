import type { Graphql } from '#lib/graphql/client.ts';
import {
  AnswerCaseHandoverDocument,
  HandCaseOverDocument,
  WithdrawCaseHandoverDocument,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { findHouse, kindsOfHouses } from '#lib/persons/correction/house.server.ts';
import type { Answer } from './answers.ts';
import { refusal, type Outcome } from './programme-answers.server.ts';
import type { Sent } from './sent.server.ts';

/** The answers by which a case goes to another SPIP, or to another court. */
export type HandoverAnswer = Extract<Answer, 'handover' | 'recall' | 'follow' | 'giveback'>;

const natures = { spip: 'supervisedById', court: 'orderedById' } as const;

/** Sends one of these answers to the API in the name of whoever sent the form. */
export async function sendHandoverAnswer(
  answer: HandoverAnswer,
  graphql: Graphql,
  sent: Sent,
): Promise<Outcome> {
  const change = { id: sent.id, version: sent.version };
  const note = sent.text('note') || null;
  switch (answer) {
    case 'handover':
      return await handOver(graphql, sent, change);
    case 'recall':
      return (await graphql.mutate(WithdrawCaseHandoverDocument, { input: { ...change, note } }))
        .withdrawHandover;
    case 'follow':
    case 'giveback': {
      const input = { ...change, note, accept: answer === 'follow' };
      return (await graphql.mutate(AnswerCaseHandoverDocument, { input })).answerHandover;
    }
    default:
      return answer satisfies never;
  }
}

async function handOver(
  graphql: Graphql,
  sent: Sent,
  change: { readonly id: string; readonly version: number },
): Promise<Outcome> {
  const written = sent.text('house');
  if (written === '') return refusal('house', m.answer_handover_choose_error());
  const nature = sent.text('nature') === 'spip' ? natures.spip : natures.court;
  const found = await findHouse(graphql, written, kindsOfHouses[nature]);
  if ('problem' in found) return refusal('house', found.problem);
  const { handOverReferral } = await graphql.mutate(HandCaseOverDocument, {
    input: { ...change, organisationId: found.id, note: sent.text('note') },
  });
  // the API knows a house by its id where the form has its name
  const userErrors = handOverReferral.userErrors.map((error) =>
    error.field === 'organisationId' ? { ...error, field: 'house' } : error,
  );
  return { ...handOverReferral, userErrors };
}
