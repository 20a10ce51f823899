import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  OlderLinesDocument,
  OlderMessagesDocument,
  type CaseFragment,
} from '#lib/graphql/generated/graphql.ts';
import type { Course, Older } from './older.ts';

/** The case with the pages of its conversation and course that the address asks for; the newest when it asks for none. */
export async function withOlder(
  event: RequestEvent,
  known: CaseFragment,
): Promise<{ readonly shown: CaseFragment; readonly older: Older }> {
  const asked = (course: Course): string | null => event.url.searchParams.get(course);
  const [beforeMessages, beforeLines] = [asked('echanges'), asked('fil')];
  const api = graphqlFor(event);
  const [messages, lines] = await Promise.all([
    beforeMessages ? api.query(OlderMessagesDocument, { id: known.id, after: beforeMessages }) : null,
    beforeLines ? api.query(OlderLinesDocument, { id: known.id, after: beforeLines }) : null,
  ]);
  return {
    shown: {
      ...known,
      messages: messages?.referral?.messages ?? known.messages,
      timeline: lines?.referral?.timeline ?? known.timeline,
    },
    older: { echanges: beforeMessages !== null, fil: beforeLines !== null },
  };
}
