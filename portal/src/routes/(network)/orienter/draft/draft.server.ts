import { redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  PreviousFrameDocument,
  RecipientsDocument,
  ReferralDraftDocument,
  ViewerSeatDocument,
  type DraftFieldsFragment,
  type PreviousFrameQuery,
  type RecipientsQuery,
} from '#lib/graphql/generated/graphql.ts';
import { receiptAddress } from './steps.ts';

/** A CPCA with the room it has. */
export type Recipient = RecipientsQuery['recipients'][number];

/** The last referral of the visitor's service. */
export type Previous = PreviousFrameQuery['referrals']['edges'][number]['node'];

/** A draft, or the page that stands in its place: its receipt once sent, the start when it is gone. */
export async function openDraft(event: RequestEvent, id: string): Promise<DraftFieldsFragment> {
  const draft = await findReferral(event, id);
  if (!draft) redirect(303, '/orienter?brouillon=absent');
  if (draft.status !== 'DRAFT') redirect(303, receiptAddress(draft.id));
  return draft;
}

/** The referral in whatever state it is; null when it is not there for this visitor. */
export async function findReferral(event: RequestEvent, id: string): Promise<DraftFieldsFragment | null> {
  return (await graphqlFor(event).query(ReferralDraftDocument, { id })).referral ?? null;
}

/** The last referral sent, whose frame may be taken over. */
export async function previousReferral(event: RequestEvent): Promise<Previous | null> {
  const { referrals } = await graphqlFor(event).query(PreviousFrameDocument, {});
  return referrals.edges[0]?.node ?? null;
}

/** The CPCA that may take the person in, the competent one first; by the draft's commune, else by the visitor's seat. */
export async function recipientsFor(
  event: RequestEvent,
  draft: DraftFieldsFragment | null,
): Promise<readonly Recipient[]> {
  const graphql = graphqlFor(event);
  const known = draft?.participant?.commune?.insee;
  const seat = event.locals.viewer?.membership?.organisation.id;
  const commune =
    known ??
    (seat ? (await graphql.query(ViewerSeatDocument, { id: seat })).organisation?.commune?.insee : null);
  if (!commune) return [];
  const modules = draft && draft.modules.length > 0 ? [...draft.modules] : null;
  const voluntary = draft?.legalBasis === 'VOLUNTARY';
  return (await graphql.query(RecipientsDocument, { commune, modules, voluntary })).recipients;
}
