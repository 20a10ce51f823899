import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  SaveReferralDraftDocument,
  type DraftFieldsFragment,
  type FoundCommuneFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { part as markup } from '#lib/server-parts/part.server.ts';
import ConflictNote from './ConflictNote.svelte';
import { findReferral, previousReferral } from '../draft/draft.server.ts';
import type { DraftPart, Problem, Reading } from '#lib/form/reading.ts';
import { enclose, fileControl, nothingToAdd, takeAway } from '../enclosures/enclose.server.ts';
import { problemsOf } from './refusals.ts';
import { keyIn, newKey } from '#lib/server/idempotency-key.server.ts';
import type { ShownStep, ShowStep } from './show-step.server.ts';
import { chosenOver, type Address, type Conflict, type StepFailure } from './step-failure.ts';
import { isBegun, leavingWith, notTaken, savedWords } from './not-taken.ts';
import { formOrder, receiptAddress, stepAddress, stepAsking, stepOf, type StepNumber } from './steps.ts';
import { inOrder } from '#lib/form/in-order.ts';
import { chosenFiles } from '#lib/server/upload.server.ts';
import { meantFields, withAsked } from '#lib/form/asked.ts';
import { typedOf, type Typed } from '#lib/form/typed.ts';

/** What a background save answers: the version it made, and when, in words. */
export interface StepSaved {
  readonly saved: {
    readonly id: string;
    readonly version: number;
    readonly words: string;
    /** Whether all that was typed is in it. */
    readonly whole: boolean;
  };
}

/** A step that could not be taken, as it is shown again; `conflict` where someone saved first, with the note about it. */
export interface RefusedStep extends ShownStep {
  readonly conflict: (Pick<Conflict, 'version' | 'ofOneself'> & { readonly note: string }) | null;
}

/** Shows a step again with what was wrong. */
export async function refuse(
  show: Promise<ShownStep>,
  address: string,
  { conflict }: StepFailure,
): Promise<ActionFailure<RefusedStep>> {
  const shown = await show;
  if (!conflict) return fail(422, { ...shown, conflict });
  const note = markup(ConflictNote, { conflict, address });
  const { version, ofOneself } = conflict;
  return fail(409, { ...shown, conflict: { version, ofOneself, note } });
}

/** What the form of a step means; `looksUp` when one goes on or leaves, and not while one types. */
export interface StepReading extends Reading {
  readonly communes?: readonly FoundCommuneFragment[];
}

/** A step of the form, as its actions need it. */
export interface Step {
  readonly number: StepNumber;
  readonly show: ShowStep;
  readonly read: (
    event: RequestEvent,
    typed: Typed,
    looksUp: boolean,
    draft: DraftFieldsFragment | null,
  ) => StepReading | Promise<StepReading>;
}

/** How a save ended. */
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly version: number;
      readonly at: string;
      /** what it still lacks, where one wants to go on */
      readonly missing: readonly Problem[];
    }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Saves a part of a draft. A draft that was sent meanwhile shows its receipt; one that is gone, the start. */
export async function saveDraft(
  event: RequestEvent,
  { id, version, key }: Address,
  part: DraftPart,
  draftStep?: StepNumber,
  goesOn = false,
): Promise<SaveResult> {
  const begins = id ? {} : { idempotencyKey: key ?? newKey() };
  const input = { ...part, id, version, ...begins, ...(draftStep ? { draftStep } : {}) };
  const { saveReferralDraft: payload } = await graphqlFor(event).mutate(SaveReferralDraftDocument, {
    input,
    goesOn,
  });
  const { referral: saved, userErrors } = payload;
  if (saved) {
    const missing = problemsOf(saved.missing ?? []);
    return { kind: 'saved', id: saved.id, version: saved.version, at: saved.updatedAt, missing };
  }
  if (id && userErrors.some(({ code }) => code === 'STALE' || code === 'WRONG_STATE')) {
    return { kind: 'conflict', conflict: await conflictOf(event, id) };
  }
  if (id && userErrors.some(({ code, field }) => code === 'NOT_FOUND' && (!field || field === 'id'))) {
    await conflictOf(event, id);
  }
  if (!id && userErrors.some(({ code, field }) => code === 'NOT_FOUND' && !field)) {
    error(403, m.error_title_403());
  }
  return { kind: 'refused', problems: problemsOf(userErrors) };
}

async function conflictOf(event: RequestEvent, id: string): Promise<Conflict> {
  const now = await findReferral(event, id);
  if (!now) redirect(303, '/orienter?brouillon=absent');
  if (now.status !== 'DRAFT') redirect(303, receiptAddress(now.id));
  return { version: now.version, at: now.updatedAt, ofOneself: now.isPrivate === true };
}

/** Reads which draft a posted form is about: by the address, or by the form itself on the start page. */
export function addressOf(event: RequestEvent, form: FormData): Address {
  const posted = form.get('id');
  const id = event.params['id'] ?? (typeof posted === 'string' && posted !== '' ? posted : null);
  const version = Number(form.get(chosenOver) ?? form.get('version'));
  return {
    id,
    version: id && Number.isInteger(version) && version >= 0 ? version : null,
    key: keyIn(form),
  };
}

/** What one wants of a step. */
type Intent = 'continue' | 'keep' | 'later' | 'back' | 'copy' | 'enclose' | 'takeAway';

type Answer = Promise<ActionFailure<RefusedStep> | RefusedStep | StepSaved>;

/** The actions of a step: go on, save in the background, finish later, go back, take over the previous frame, add or take away a file. */
export function stepActions(step: Step) {
  const taking =
    (intent: Intent) =>
    (event: RequestEvent): Answer =>
      take(event, step, intent);
  return {
    continuer: taking('continue'),
    enregistrer: taking('keep'),
    plusTard: taking('later'),
    retour: taking('back'),
    commePrecedente: taking('copy'),
    joindre: taking('enclose'),
    retirerPiece: taking('takeAway'),
  };
}

async function take(event: RequestEvent, step: Step, intent: Intent): Answer {
  const form = await event.request.formData();
  const typed = typedOf(form);
  const address = addressOf(event, form);
  const before = address.id ? await findReferral(event, address.id) : null;
  const leaves = intent === 'later' || intent === 'back';
  const looksUp = leaves || intent === 'continue';
  const { part, problems: read, communes = [] } = await step.read(event, typed, looksUp, before);
  const failure = { typed, draft: address, problems: [], conflict: null, communes };
  const again = (what: Partial<StepFailure>) => {
    const problems = inOrder(what.problems ?? [], formOrder);
    const asked = problems.flatMap(({ asks, field }) => (asks && field ? [field] : []));
    const refused = { ...failure, ...what, problems, typed: withAsked(typed, asked) };
    return refuse(step.show(event, refused), event.url.pathname, refused);
  };
  // on the start page, a form in which no frame is chosen is not worth a draft, unless it would be lost
  const staying = intent === 'continue' || intent === 'enclose';
  const nothing = intent === 'enclose' ? nothingToAdd(form) : null;
  const would = staying ? chosenFiles(form, fileControl).length > 0 : leaves && isBegun(form);
  if (!address.id && !part.legalBasis && intent !== 'copy' && !would) {
    if (intent === 'later') redirect(303, '/accueil');
    return await again({ problems: nothing ? [...read, nothing] : read });
  }

  const copied = intent === 'copy' ? await previousFrame(event) : {};
  // whoever leaves is not asked whether they mean what can be
  const confirmed = leaves ? Object.keys(part) : meantFields(typed);
  const { result, problems } = await saveSound(event, step.number, address, intent, {
    part: { ...part, ...copied, confirmed },
    problems: read,
  });
  // a file is added whatever else is wrong: the browser would not choose it again
  const about = result.kind === 'saved' ? result.id : address.id;
  const added = about === null ? [] : await withFiles(event, form, about, intent);
  const files = nothing ? [...added, nothing] : added;
  switch (result.kind) {
    case 'conflict': {
      const { version: newest, ofOneself } = result.conflict;
      const draft = ofOneself ? { id: address.id, version: newest } : address;
      return await again({ draft, conflict: result.conflict, problems: files });
    }
    case 'refused':
      return await again({ problems: [...(looksUp ? problems : result.problems), ...files] });
    case 'saved':
      break;
    default:
      return result satisfies never;
  }
  const { id, version, at, missing } = result;
  const lost = notTaken(typed, problems);
  if (intent === 'keep') return { saved: { id, version, ...savedWords(at, lost) } };
  const left = leaves ? leavingWith(form, intent, lost) : null;
  if (left) return await again({ draft: { id, version }, problems: [...lost, ...files], leaving: left });
  if (files.length > 0)
    return await again({ draft: { id, version }, problems: [...(looksUp ? problems : lost), ...files] });
  // what could not be taken is shown where it was typed, and not left behind
  const ofFiles = intent === 'enclose' || intent === 'takeAway';
  if (lost.length > 0 && (intent === 'copy' || (ofFiles && !event.params['id'])))
    return await again({ draft: { id, version }, problems: lost });
  if (ofFiles) {
    // the start page shows no draft
    if (!event.params['id']) redirect(303, `${stepAddress(id, 1)}#pieces`);
    const enclosed = intent === 'enclose' ? m.enclosures_added() : m.enclosures_removed();
    return { ...(await step.show(event, { ...failure, draft: { id, version }, enclosed })), conflict: null };
  }
  if (intent === 'later') redirect(303, '/orienter?brouillon=enregistre');
  if (intent === 'back') redirect(303, stepAddress(id, stepOf(step.number - 1)));
  if (intent === 'copy') redirect(303, `${stepAddress(id, 2)}?repris=cadre`);
  const lacking = missing.filter(({ field }) => field && stepAsking(field) === step.number);
  // of a field that could not be read nothing is missing besides
  const all = inOrder([...problems, ...lacking], formOrder);
  if (all.length > 0) return await again({ draft: await standingStill(event, step, result), problems: all });
  redirect(303, stepAddress(id, stepOf(step.number + 1)));
}

/** Adds the files that were chosen, or takes away the one whose button was pressed. */
const withFiles = (
  event: RequestEvent,
  form: FormData,
  id: string,
  intent: Intent,
): Promise<readonly Problem[]> => (intent === 'takeAway' ? takeAway(event, form) : enclose(event, form, id));

/**
 * Saves what the API takes of a step, and adds what it refused to the problems of the form: the rules are its own, and
 * what is sound is kept whatever else is wrong.
 */
export async function saveSound(
  event: RequestEvent,
  step: StepNumber,
  address: Address,
  intent: Intent,
  { part, problems }: Reading,
): Promise<{ readonly result: SaveResult; readonly problems: readonly Problem[] }> {
  const next = nextStep(step, intent, problems.length > 0);
  const result = await saveDraft(event, address, part, next, intent === 'continue');
  if (result.kind !== 'refused') return { result, problems };
  const all = [...problems, ...result.problems];
  const refused = new Set(result.problems.map(({ field }) => field));
  const sound = Object.entries(part).filter(([field]) => !refused.has(field));
  return sound.length === Object.keys(part).length
    ? { result, problems: all }
    : saveSound(event, step, address, intent, { part: Object.fromEntries(sound), problems: all });
}

/** A draft that cannot go on yet is resumed at the step where it stands. */
async function standingStill(
  event: RequestEvent,
  { number }: Step,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Address> {
  const kept = await saveDraft(event, { id, version }, {}, number);
  return { id, version: kept.kind === 'saved' ? kept.version : version };
}

/** The step at which a draft is resumed later; a background save does not move it. */
function nextStep(step: StepNumber, intent: Intent, stopped: boolean): StepNumber | undefined {
  switch (intent) {
    case 'continue':
      return stopped ? step : stepOf(step + 1);
    case 'back':
      return stopped ? step : stepOf(step - 1);
    case 'later':
      return step;
    case 'copy':
      return 2;
    case 'keep':
    case 'enclose':
    case 'takeAway':
      return undefined;
    default:
      return intent satisfies never;
  }
}

/** The frame and the service of the previous referral: never the person, nor what is theirs (number, dates). */
async function previousFrame(event: RequestEvent): Promise<DraftPart> {
  const previous = await previousReferral(event);
  if (!previous) return {};
  return {
    legalBasis: previous.legalBasis,
    orderedById: previous.orderedBy?.id ?? null,
    supervisedById: previous.supervisedBy?.id ?? null,
    recipientId: previous.recipient?.id ?? null,
  };
}
