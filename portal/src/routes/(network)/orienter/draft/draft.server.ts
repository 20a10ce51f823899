import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  PreviousFrameDocument,
  ReferralDraftDocument,
  type DraftFieldsFragment,
  type LastSentFragment,
  type RecipientRoomFragment,
} from '#lib/graphql/generated/graphql.ts';
import { standing } from './standing.ts';

/** A CPCA with the room it has. */
export type Recipient = RecipientRoomFragment;

/** The last referral of the visitor's service. */
export type Previous = LastSentFragment['last']['edges'][number]['node'];

/** A draft, or the page that stands in its place: its receipt once sent, the start when it is gone. */
export async function openDraft(event: RequestEvent, id: string): Promise<DraftFieldsFragment> {
  return standing(await findReferral(event, id));
}

/** The referral in whatever state it is; null when it is not there for this visitor. */
export async function findReferral(event: RequestEvent, id: string): Promise<DraftFieldsFragment | null> {
  return (await graphqlFor(event).query(ReferralDraftDocument, { id })).referral ?? null;
}

/** The last referral sent, whose frame may be taken over. */
export async function previousReferral(event: RequestEvent): Promise<Previous | null> {
  return previousIn(await graphqlFor(event).query(PreviousFrameDocument, {}));
}

export const previousIn = ({ last }: LastSentFragment): Previous | null => last.edges[0]?.node ?? null;
