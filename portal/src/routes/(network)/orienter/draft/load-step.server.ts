import { error, type RequestEvent } from '@sveltejs/kit';
import type { ReadersByField } from '#lib/access/readers.ts';
import {
  StartPageDocument,
  StepPageDocument,
  type DraftFieldsFragment,
  type LastSentFragment,
  type OpenDraftFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { previousIn, type Previous, type Recipient } from './draft.server.ts';
import { frameChoices, type FrameChoices } from './frame-choices.server.ts';
import { readersWhileWriting } from './readers.server.ts';
import { standing } from './standing.ts';

/** Loaded again when the commune or the modules of a draft change, since the places beside the form depend on them. */
export const placesKey = 'orienter:places';

/** What every step shows beside its own fields: the draft, the places near the person, who will read, what may be copied. */
export interface LoadedStep<Draft = DraftFieldsFragment | null> {
  readonly draft: Draft;
  readonly recipients: readonly Recipient[];
  readonly previous: Previous | null;
  readonly readers: ReadersByField;
}

function idOf({ params }: RequestEvent): string {
  return params.id ?? error(404, m.error_title_404());
}

/** A step and its draft. */
export async function loadStep(event: RequestEvent): Promise<LoadedStep<DraftFieldsFragment>> {
  const found = await askPage(event, StepPageDocument, { id: idOf(event), first: false });
  return await besides(event, standing(found.referral), found.referral?.recipients ?? [], found);
}

/** The first step, with what there is to choose from. */
export async function loadFrame(
  event: RequestEvent,
): Promise<LoadedStep<DraftFieldsFragment> & { readonly choices: FrameChoices }> {
  const found = await askPage(event, StepPageDocument, { id: idOf(event), first: true });
  const loaded = await besides(event, standing(found.referral), found.referral?.recipients ?? [], found);
  return { ...loaded, choices: frameChoices(event, found) };
}

/** The same for the start page, where there is no draft yet, with the drafts to resume. */
export async function loadStart(event: RequestEvent): Promise<
  LoadedStep<null> & {
    readonly choices: FrameChoices;
    readonly drafts: readonly OpenDraftFragment[];
  }
> {
  const found = await askPage(event, StartPageDocument, {});
  const loaded = await besides(event, null, found.recipients, found);
  return {
    ...loaded,
    choices: frameChoices(event, found),
    drafts: found.drafts.edges.map(({ node }) => node),
  };
}

async function besides<Draft extends DraftFieldsFragment | null>(
  event: RequestEvent,
  draft: Draft,
  recipients: readonly Recipient[],
  sent: LastSentFragment,
): Promise<LoadedStep<Draft>> {
  const basis = draft?.legalBasis ?? null;
  const [referralReaders, personReaders] = await Promise.all([
    readersWhileWriting(event, 'Referral', basis),
    readersWhileWriting(event, 'Participant', basis),
  ]);
  return {
    draft,
    recipients,
    previous: previousIn(sent),
    readers: { ...referralReaders, ...personReaders },
  };
}
