import type { RequestEvent } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { firstEntry, typedEntry } from '../entry/entry.ts';
import FrameStep from '../frame/FrameStep.svelte';
import NeedsStep from '../needs/NeedsStep.svelte';
import PersonStep from '../person/PersonStep.svelte';
import SendingStep from '../sending/SendingStep.svelte';
import type { Start } from '../start/StartNotes.svelte';
import StepAside from '../beside/StepAside.svelte';
import { findReferral } from '../draft/draft.server.ts';
import { firstFrame } from '../frame/frame-choices.server.ts';
import { loadFrame, loadNeeds, loadStart, loadStep, type LoadedStep } from './load-step.server.ts';
import { typedNeeds } from '../needs/needs.ts';
import { typedPerson } from '../person/person.ts';
import { newKey } from '#lib/server/idempotency-key.server.ts';
import { livesSomewhere, missingFrom, typedSending, withAllMissing } from '../sending/sending.ts';
import type { StepFailure } from './step-failure.ts';
import { stepLabels, type StepNumber } from './steps.ts';

/** A step as the browser gets it: what the server rendered, and the title of the tab. */
export interface ShownStep {
  readonly tab: string;
  /** The question and its form. */
  readonly step: string;
  /** What stands beside. */
  readonly aside: string;
}

/** Renders a step: as the draft has it, or as it was typed where it could not be taken. */
export type ShowStep = (event: RequestEvent, failure?: StepFailure | null) => Promise<ShownStep>;

function shown(number: StepNumber, loaded: LoadedStep, failure: StepFailure | null, step: string): ShownStep {
  const tab = m.orienter_tab({ step: stepLabels()[number - 1] ?? '', number });
  const { draft, recipients, previous } = loaded;
  return {
    tab: failure && failure.problems.length > 0 ? m.orienter_tab_error({ title: tab }) : tab,
    step,
    aside: part(StepAside, { step: number, draft, recipient: recipients[0], previous }),
  };
}

/** The start page: the drafts to resume, and the first step of a new one. */
export async function showStart(
  event: RequestEvent,
  failure: StepFailure | null = null,
  notice: Start['notice'] = null,
): Promise<ShownStep> {
  const loaded = await loadStart(event);
  const start = {
    // one that is being written here is not offered beside itself, to be resumed or deleted
    drafts: loaded.drafts.filter(({ id }) => id !== failure?.draft.id),
    count: loaded.draftCount,
    viewerName: event.locals.viewer?.name ?? '',
    notice: failure ? null : notice,
  };
  const entering = event.locals.viewer?.mayEnter ?? false;
  const entry = entering ? firstEntry(event.locals.viewer?.name ?? '', loaded.sender) : {};
  const typed = failure?.typed ?? { ...firstFrame(event, null, loaded.choices), ...entry };
  const { choices, readers, missingByBasis: missing } = loaded;
  // a page that is shown again begins the same draft still
  const beginKey = failure?.draft.key ?? newKey();
  const begun = failure?.draft.id ? await findReferral(event, failure.draft.id) : null;
  const props = { draft: null, begun, choices, missing, typed, readers, failure, start, beginKey, entering };
  return shown(1, loaded, failure, part(FrameStep, props));
}

export const showFrame: ShowStep = async (event, failure = null) => {
  const loaded = await loadFrame(event);
  const { choices, draft, readers, missingByBasis: missing } = loaded;
  const entering = draft.enteredBy !== null;
  const typed = failure?.typed ?? {
    ...firstFrame(event, draft, loaded.choices),
    ...(entering ? typedEntry(draft) : {}),
  };
  return shown(
    1,
    loaded,
    failure,
    part(FrameStep, { draft, choices, missing, typed, readers, failure, entering }),
  );
};

export const showPerson: ShowStep = async (event, failure = null) => {
  const loaded = await loadStep(event);
  const { draft, readers } = loaded;
  const typed = failure?.typed ?? typedPerson(draft);
  const copied = event.url.searchParams.get('repris');
  return shown(2, loaded, failure, part(PersonStep, { draft, typed, readers, failure, copied }));
};

export const showNeeds: ShowStep = async (event, failure = null) => {
  const loaded = await loadNeeds(event);
  const { draft, readers, recipients, known } = loaded;
  const typed = failure?.typed ?? typedNeeds(draft);
  return shown(
    3,
    loaded,
    failure,
    part(NeedsStep, { draft, typed, readers, failure, recipient: recipients[0], known }),
  );
};

/** `key`: that of a sending which failed, so that trying again is still the same one. */
export async function showSending(
  event: RequestEvent,
  failure: StepFailure | null = null,
  key = newKey(),
): Promise<ShownStep> {
  const loaded = await loadStep(event);
  const { draft, readers } = loaded;
  // without where the person lives the list would be that of the visitor's own seat
  const recipients = livesSomewhere(draft) ? loaded.recipients : [];
  const failed = failure && withAllMissing(failure, loaded.missing);
  const typed = failure?.typed ?? typedSending(draft, recipients[0]?.organisation.id ?? null);
  const missing = missingFrom(loaded.missing);
  return shown(
    4,
    loaded,
    failed,
    part(SendingStep, { draft, typed, readers, failure: failed, recipients, missing, key }),
  );
}
