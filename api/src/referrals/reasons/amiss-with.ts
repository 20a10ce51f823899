import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { malformedText } from '../fields.ts';
import { isBlank } from '../substance.ts';
import { otherReason, reasonBounds } from './reason-kinds.ts';
import type { SaveReasonInput } from './reason.input.ts';

/** What is to be mended in a reason before it can be saved, field by field; empty when nothing is. */
export function amissWith(input: SaveReasonInput): readonly Refusal[] {
  return [
    ...code(input),
    ...words(input, 'labelFr'),
    ...words(input, 'labelEn'),
    ...place(input),
    ...kept(input),
  ];
}

function code({ code }: SaveReasonInput): readonly Refusal[] {
  return new RegExp(`^[A-Z][A-Z0-9_]{1,${reasonBounds.code - 1}}$`).test(code)
    ? []
    : [
        refusals.invalid(
          'code',
          'Écrivez le code en capitales sans accent, chiffres et tirets bas, par exemple SANS_SUITE.',
        ),
      ];
}

function words(input: SaveReasonInput, field: 'labelFr' | 'labelEn'): readonly Refusal[] {
  return isBlank(input[field])
    ? [refusals.required(field, 'Écrivez ce motif en quelques mots.')]
    : malformedText(field, input[field], reasonBounds.label);
}

function place({ position }: SaveReasonInput): readonly Refusal[] {
  return position >= 0 && position <= reasonBounds.position
    ? []
    : [refusals.invalid('position', `Indiquez un rang de 0 à ${reasonBounds.position}.`)];
}

/** There is always a reason to give, and the one that says nothing never stands alone. */
function kept({ code, active, noteRequired }: SaveReasonInput): readonly Refusal[] {
  if (code !== otherReason) return [];
  return [
    ...(active
      ? []
      : [refusals.invalid('active', 'Ce motif reste proposé : il sert quand aucun autre ne convient.')]),
    ...(noteRequired
      ? []
      : [refusals.invalid('noteRequired', 'Ce motif se précise toujours : seul, il ne dit rien.')]),
  ];
}
