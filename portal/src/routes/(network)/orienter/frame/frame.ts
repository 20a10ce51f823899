import { LegalBasisValues, type LegalBasis } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { withRemoval } from '#lib/persons/safety.ts';
import { numericDate } from '#lib/text/format.ts';
import { readDay } from '#lib/form/days.ts';
import { Gathering, type Reading } from '#lib/form/reading.ts';
import { one, text, ticked, typedFrom, type Typed } from '#lib/form/typed.ts';

/** The frames that a court decides, in the order of a procedure. */
export const measures: readonly LegalBasis[] = LegalBasisValues.filter((basis) => basis !== 'VOLUNTARY');

const sentences: readonly LegalBasis[] = [
  'PROBATIONARY_SUSPENDED_SENTENCE',
  'COURSE_SENTENCE',
  'SENTENCE_ADJUSTMENT',
  'CARE_OBLIGATION',
  'CARE_INJUNCTION',
];

/** Whether a measure waits for its decision to become final; an order, or what was agreed, holds at once. */
export const becomesFinal = (basis: LegalBasis): boolean => sentences.includes(basis);

/** What to empty when no court is involved. */
const noMeasure = {
  orderedById: null,
  supervisedById: null,
  prosecutionNumber: null,
  decidedOn: null,
  finalOn: null,
  measureStart: null,
  measureEnd: null,
  hearingDate: null,
  urgent: false,
} as const;

const dates = ['decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'] as const;

/** Reads step 1. `before` is the draft's own safety list, which a home removal completes. */
export function readFrame(
  typed: Typed,
  before: Pick<DraftFieldsFragment, 'urgent' | 'safetyConstraints'> | null,
): Reading {
  const found = new Gathering();
  const basis = one(typed, 'legalBasis', LegalBasisValues);
  if (basis) found.keep('legalBasis', basis);
  else found.refuse('legalBasis', m.orienter_error_legal_basis());
  if (basis === 'VOLUNTARY') {
    const { part, problems } = found.reading();
    return { part: { ...part, ...noMeasure, ...withRemoval(false, before) }, problems };
  }
  for (const field of ['orderedById', 'supervisedById', 'prosecutionNumber'] as const)
    found.keep(field, text(typed, field));
  readDates(typed, found, basis !== null && becomesFinal(basis));
  found.keep('urgent', ticked(typed, 'urgent'));
  const { part, problems } = found.reading();
  return { part: { ...part, ...withRemoval(ticked(typed, 'urgent'), before) }, problems };
}

/** Which days can be, by themselves and beside each other, the API says. */
function readDates(typed: Typed, found: Gathering, isFinalAsked: boolean): void {
  for (const field of dates) {
    // what is not asked under this frame may have been typed under another one
    const day = readDay(field === 'finalOn' && !isFinalAsked ? '' : text(typed, field));
    if (day.kind === 'wrong') found.refuse(field, day.message);
    else found.keep(field, day.kind === 'day' ? day.iso : null);
  }
}

/** The draft's frame as the form shows it. */
export function typedFrame(draft: DraftFieldsFragment): Typed {
  const day = (iso: string | null | undefined): string | null => (iso ? numericDate(iso) : null);
  return typedFrom({
    legalBasis: draft.legalBasis,
    orderedById: draft.orderedBy?.id,
    supervisedById: draft.supervisedBy?.id,
    prosecutionNumber: draft.prosecutionNumber,
    decidedOn: day(draft.decidedOn),
    finalOn: day(draft.finalOn),
    measureStart: day(draft.measureStart),
    measureEnd: day(draft.measureEnd),
    hearingDate: day(draft.hearingDate),
    urgent: draft.urgent ? 'on' : null,
  });
}
