import { error, type RequestEvent } from '@sveltejs/kit';
import type { ReadersByField } from '#lib/access/readers.ts';
import type { OrganisationKind } from '#lib/graphql/generated/enums.ts';
import {
  StartPageDocument,
  StepPageDocument,
  type DraftFieldsFragment,
  type LastSentFragment,
  type OpenDraftFragment,
  type PossiblyKnownFragment,
  type RefusalsFragment,
  type StartPageQuery,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { Count } from '#lib/text/count.ts';
import { previousIn, type Previous, type Recipient } from '../draft/draft.server.ts';
import { missingByBasis, type MissingByBasis } from '../enclosures/expected.ts';
import { frameChoices, type FrameChoices } from '../frame/frame-choices.server.ts';
import { readersWhileWriting } from '../draft/readers.server.ts';
import { standing } from '../draft/standing.ts';

/** Loaded again when the commune or the modules of a draft change, since the places beside the form depend on them. */
export const placesKey = 'orienter:places';

/** What every step shows beside its own fields: the draft, the places near the person, who will read, what may be copied. */
export interface LoadedStep<Draft = DraftFieldsFragment | null> {
  readonly draft: Draft;
  readonly recipients: readonly Recipient[];
  readonly previous: Previous | null;
  /** what keeps the draft from being sent */
  readonly missing: readonly RefusalsFragment[];
  readonly readers: ReadersByField;
}

/** What the first step has besides: what there is to choose from, and what each legal basis would lack. */
interface LoadedFrame {
  readonly choices: FrameChoices;
  readonly missingByBasis: MissingByBasis;
}

function idOf({ params }: RequestEvent): string {
  return params.id ?? error(404, m.error_title_404());
}

/** A step and its draft. */
export async function loadStep(event: RequestEvent): Promise<LoadedStep<DraftFieldsFragment>> {
  const found = await askPage(event, StepPageDocument, {
    ...{ id: idOf(event), first: false, enters: false, typed: false },
  });
  return await besides(event, standing(found.referral), found.referral, found);
}

/** The step after the person: whether what is entered is of somebody whom one knows. */
export async function loadNeeds(
  event: RequestEvent,
): Promise<LoadedStep<DraftFieldsFragment> & { readonly known: readonly PossiblyKnownFragment[] }> {
  const found = await askPage(event, StepPageDocument, {
    ...{ id: idOf(event), first: false, enters: false, typed: true },
  });
  const loaded = await besides(event, standing(found.referral), found.referral, found);
  return { ...loaded, known: found.referral?.possibleDuplicates ?? [] };
}

/** The first step, with what there is to choose from. */
export async function loadFrame(event: RequestEvent): Promise<LoadedStep<DraftFieldsFragment> & LoadedFrame> {
  const found = await askPage(event, StepPageDocument, {
    ...{ id: idOf(event), first: true, enters: mayEnterSomebody(event), typed: false },
  });
  const loaded = await besides(event, standing(found.referral), found.referral, found);
  const { draft } = loaded;
  return {
    ...loaded,
    choices: frameChoices(event, { ...found, sender: draft.referrer }),
    missingByBasis: missingByBasis(
      { expectedEnclosures: found.expectedEnclosures ?? [] },
      draft.referrer?.kind ?? null,
      draft,
    ),
  };
}

/** The same for the start page, where there is no draft yet, with the drafts to resume. */
export async function loadStart(event: RequestEvent): Promise<
  LoadedStep<null> &
    LoadedFrame & {
      readonly drafts: readonly OpenDraftFragment[];
      /** Of all drafts; some of them are listed. */
      readonly draftCount: Count;
      /** The house from whose sheet one came to enter something for it. */
      readonly sender: string | null;
    }
> {
  const sender = event.url.searchParams.get('de');
  const found = await askPage(event, StartPageDocument, {
    ...{ enters: mayEnterSomebody(event), sender: sender ?? '', named: sender !== null },
  });
  const loaded = await besides(event, null, { recipients: found.recipients, missing: [] }, found);
  return {
    ...loaded,
    choices: frameChoices(event, found),
    missingByBasis: missingByBasis(found, senderOf(event, found), null),
    drafts: found.drafts.edges.map(({ node }) => node),
    draftCount: found.drafts,
    sender: found.sender?.id ?? null,
  };
}

/** Who will have sent it: the house from whose sheet one came, or one's own where one does not enter for others. */
function senderOf(event: RequestEvent, { sender }: StartPageQuery): OrganisationKind | null {
  const { viewer } = event.locals;
  if (sender) return sender.kind;
  return viewer?.mayEnter ? null : (viewer?.membership?.organisation?.kind ?? null);
}

/** As far as is known before one asks: whoever has not asked yet is offered the choices too. */
function mayEnterSomebody(event: RequestEvent): boolean {
  const guess = lastFunction(event);
  return guess === null || deskOf(guess) === 'treats';
}

async function besides<Draft extends DraftFieldsFragment | null>(
  event: RequestEvent,
  draft: Draft,
  about:
    | { readonly recipients: LoadedStep['recipients'] | null; readonly missing: LoadedStep['missing'] }
    | null
    | undefined,
  sent: LastSentFragment,
): Promise<LoadedStep<Draft>> {
  const basis = draft?.legalBasis ?? null;
  const [referralReaders, personReaders, fileReaders] = await Promise.all([
    readersWhileWriting(event, 'Referral', basis),
    readersWhileWriting(event, 'Participant', basis),
    readersWhileWriting(event, 'Enclosure', basis),
  ]);
  return {
    draft,
    recipients: about?.recipients ?? [],
    missing: about?.missing ?? [],
    previous: previousIn(sent),
    readers: {
      ...referralReaders,
      ...personReaders,
      ...(fileReaders['kind'] && { file: fileReaders['kind'] }),
    },
  };
}
