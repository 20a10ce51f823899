import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  DraftedPersonDocument,
  LinkPersonsDocument,
  type KnownPersonFragment,
} from '#lib/graphql/generated/graphql.ts';

/**
 * Says that the person of a draft is the one of the case at hand, where the visitor coordinates both: whoever does not, does
 * not decide it, and the coordination is proposed the double as ever.
 */
export async function linkKnown(
  event: RequestEvent,
  known: KnownPersonFragment,
  draftId: string,
): Promise<void> {
  if (!known.relations.includes('COORDINATOR') || !known.participant) return;
  const client = graphqlFor(event);
  const { referral: draft } = await client.query(DraftedPersonDocument, { id: draftId });
  if (!draft?.relations.includes('COORDINATOR') || !draft.participant) return;
  const input = {
    participantId: draft.participant.id,
    otherId: known.participant.id,
    verdict: 'SAME',
  } as const;
  await client.mutate(LinkPersonsDocument, { input });
}
