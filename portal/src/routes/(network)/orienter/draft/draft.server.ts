import { redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  FindCommunesDocument,
  PreviousFrameDocument,
  RecipientsDocument,
  ReferralDraftDocument,
  ViewerSeatDocument,
  type DraftFieldsFragment,
  type FindCommunesQuery,
  type FoundCommuneFragment,
  type PreviousFrameQuery,
  type RecipientsQuery,
} from '#lib/graphql/generated/graphql.ts';
import { exactCommune } from './commune.ts';
import type { CommuneAnswer } from './person.ts';
import { receiptAddress } from './steps.ts';
import { text, type Typed } from './typed.ts';

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

/** Communes whose name begins with, or holds, what was typed. */
export async function findCommunes(
  event: RequestEvent,
  typed: string,
  first: number,
): Promise<{ readonly communes: readonly FoundCommuneFragment[]; readonly count: number }> {
  const search = typed.replace(/\s*\((\d\w)\)?\s*$/, '').slice(0, 100);
  const { communes }: FindCommunesQuery = await graphqlFor(event).query(FindCommunesDocument, {
    search,
    first,
  });
  return { communes: communes.edges.map(({ node }) => node), count: communes.totalCount };
}

/** What the commune field of a form means: the choice that goes with its text, else what the text itself finds. */
export async function readCommuneField(event: RequestEvent, typed: Typed): Promise<CommuneAnswer> {
  const written = text(typed, 'communeText');
  const chosen = text(typed, 'commune');
  if (chosen && written === text(typed, 'communeLabel')) return { kind: 'known', insee: chosen };
  if (!written) return { kind: 'empty' };
  const { communes } = await findCommunes(event, written, 10);
  const exact = exactCommune(written, communes);
  if (exact) return { kind: 'known', insee: exact.insee };
  return communes.length > 0 ? { kind: 'offered', communes } : { kind: 'unknown' };
}

/** The same while one types: nothing is looked up, and a name that is not chosen yet changes nothing. */
export function peekCommuneField(typed: Typed): CommuneAnswer {
  const written = text(typed, 'communeText');
  const chosen = text(typed, 'commune');
  if (!written) return { kind: 'empty' };
  return chosen && written === text(typed, 'communeLabel')
    ? { kind: 'known', insee: chosen }
    : { kind: 'unread' };
}
