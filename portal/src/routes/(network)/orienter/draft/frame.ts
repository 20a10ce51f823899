import { LegalBasisValues, type LegalBasis, type SafetyConstraint } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { numericDate } from '#lib/text/format.ts';
import { readMeasureDate } from './dates.ts';
import { Gathering, type Reading } from '#lib/form/reading.ts';
import { one, text, ticked, typedFrom, type Typed } from '#lib/form/typed.ts';

/** The frames that a court decides, in the order of a procedure. */
export const measures: readonly LegalBasis[] = LegalBasisValues.filter((basis) => basis !== 'VOLUNTARY');

/** What to empty when no court is involved. */
const noMeasure = {
  orderedById: null,
  supervisedById: null,
  prosecutionNumber: null,
  measureStart: null,
  measureEnd: null,
  hearingDate: null,
  urgent: false,
} as const;

const dates = ['measureStart', 'measureEnd', 'hearingDate'] as const;

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
    return { part: { ...part, ...noMeasure, ...removal(false, before) }, problems };
  }
  const [court, probation] = [text(typed, 'orderedById'), text(typed, 'supervisedById')];
  found.keep('orderedById', court);
  found.keep('supervisedById', probation);
  // one authority at least has to hear back
  if (basis && !court && !probation) found.refuse('orderedById', m.orienter_error_ordered_by());
  readNumber(typed, found);
  readDates(typed, found);
  found.keep('urgent', ticked(typed, 'urgent'));
  const { part, problems } = found.reading();
  return { part: { ...part, ...removal(ticked(typed, 'urgent'), before) }, problems };
}

function readNumber(typed: Typed, found: Gathering): void {
  const number = text(typed, 'prosecutionNumber');
  if (number.length <= 60) found.keep('prosecutionNumber', number);
  else found.refuse('prosecutionNumber', m.orienter_error_prosecution_number());
}

function readDates(typed: Typed, found: Gathering): void {
  const days = new Map<string, string>();
  for (const field of dates) {
    const day = readMeasureDate(text(typed, field));
    if (day.kind === 'wrong') found.refuse(field, day.message);
    else if (day.kind === 'day') days.set(field, day.iso);
    else found.keep(field, null);
  }
  const [start, end] = [days.get('measureStart'), days.get('measureEnd')];
  if (start && end && end < start) {
    found.refuse('measureEnd', m.orienter_error_measure_end());
    days.delete('measureEnd');
  }
  for (const field of dates) {
    const day = days.get(field);
    if (day) found.keep(field, day);
  }
}

/** A removal tonight is also a safety constraint; taking it back takes back only what it had added. */
function removal(
  urgent: boolean,
  before: Pick<DraftFieldsFragment, 'urgent' | 'safetyConstraints'> | null,
): { readonly safetyConstraints?: SafetyConstraint[] } {
  const known = before?.safetyConstraints ?? [];
  if (urgent && !known.includes('HOME_REMOVAL_ORDER')) {
    return { safetyConstraints: [...known, 'HOME_REMOVAL_ORDER'] };
  }
  if (!urgent && before?.urgent) {
    return { safetyConstraints: known.filter((constraint) => constraint !== 'HOME_REMOVAL_ORDER') };
  }
  return {};
}

/** The draft's frame as the form shows it. */
export function typedFrame(draft: DraftFieldsFragment): Typed {
  const day = (iso: string | null | undefined): string | null => (iso ? numericDate(iso) : null);
  return typedFrom({
    legalBasis: draft.legalBasis,
    orderedById: draft.orderedBy?.id,
    supervisedById: draft.supervisedBy?.id,
    prosecutionNumber: draft.prosecutionNumber,
    measureStart: day(draft.measureStart),
    measureEnd: day(draft.measureEnd),
    hearingDate: day(draft.hearingDate),
    urgent: draft.urgent ? 'on' : null,
  });
}
