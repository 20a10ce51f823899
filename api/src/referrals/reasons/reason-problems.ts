import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { malformedText } from '../drafting/check-draft.ts';
import { isBlank } from '../drafting/plausible.ts';
import { otherReason, reasonBounds } from './reason-kinds.ts';
import type { SaveReasonInput } from './reason.input.ts';

/** What is to be mended in a reason before it can be saved, field by field; empty when nothing is. */
export function problemsOf(input: SaveReasonInput): readonly Refusal[] {
  return [
    ...code(input),
    ...words(input, 'labelFr'),
    ...words(input, 'labelEn'),
    ...place(input),
    ...otherReasonProblems(input),
  ];
}

function code({ code }: SaveReasonInput): readonly Refusal[] {
  return new RegExp(`^[A-Z][A-Z0-9_]{1,${reasonBounds.code - 1}}$`).test(code)
    ? []
    : [refusals.invalid('code', says.reasonCode)];
}

function words(input: SaveReasonInput, field: 'labelFr' | 'labelEn'): readonly Refusal[] {
  return isBlank(input[field])
    ? [refusals.required(field, says.wordReason)]
    : malformedText(field, input[field], reasonBounds.label);
}

function place({ position }: SaveReasonInput): readonly Refusal[] {
  return position >= 0 && position <= reasonBounds.position
    ? []
    : [refusals.invalid('position', says.rank(reasonBounds.position))];
}

/** There is always a reason to give, and the one that says nothing never stands alone. */
function otherReasonProblems({ code, active, noteRequired }: SaveReasonInput): readonly Refusal[] {
  if (code !== otherReason) return [];
  return [
    ...(active ? [] : [refusals.invalid('active', says.keepOtherReason)]),
    ...(noteRequired ? [] : [refusals.invalid('noteRequired', says.otherReasonNeedsNote)]),
  ];
}
