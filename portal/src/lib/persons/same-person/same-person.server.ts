import type { Sent } from '#lib/cases/answers/sent.server.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import {
  LinkPersonsDocument,
  UndoPersonLinkDocument,
  type CaseFragment,
  type CasePeopleFragment,
} from '#lib/graphql/generated/graphql.ts';
import type { Refusals } from '../person-forms.ts';

/** Who may be known already, and what was decided about it. */
export type People = CasePeopleFragment;

/** For who decides whether someone is known; for everybody else there is nothing to ask. */
export function peopleBeside(known: CaseFragment & CasePeopleFragment): People | null {
  const decides = known.relations.includes('COORDINATOR') || known.relations.includes('CASEWORKER');
  return decides ? known : null;
}

/** Decides that two records are one person, or two. */
export function sendVerdict(verdict: 'SAME' | 'DIFFERENT') {
  return async (graphql: Graphql, sent: Sent): Promise<Refusals> => {
    const input = { participantId: sent.text('participant'), otherId: sent.text('other'), verdict };
    return (await graphql.mutate(LinkPersonsDocument, { input })).linkPersons.userErrors;
  };
}

/** Goes back on such a decision. */
export async function undoVerdict(graphql: Graphql, sent: Sent): Promise<Refusals> {
  const input = { id: sent.text('link') };
  return (await graphql.mutate(UndoPersonLinkDocument, { input })).undoPersonLink.userErrors;
}
