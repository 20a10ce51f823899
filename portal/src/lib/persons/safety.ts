import { SafetyConstraintValues, type SafetyConstraint } from '#lib/graphql/generated/enums.ts';
import { safetyConstraintLabel } from '#lib/text/labels.ts';

/** What a removal tonight is, besides urgent. */
const removal: SafetyConstraint = 'HOME_REMOVAL_ORDER';

/** A removal tonight is also a safety constraint; taking it back takes back only what it had added. */
export function withRemoval(
  urgent: boolean,
  before: {
    readonly urgent: boolean | null;
    readonly safetyConstraints: readonly SafetyConstraint[] | null;
  } | null,
): { readonly safetyConstraints?: SafetyConstraint[] } {
  const known = before?.safetyConstraints ?? [];
  if (urgent && !known.includes(removal)) return { safetyConstraints: [...known, removal] };
  if (!urgent && before?.urgent)
    return { safetyConstraints: known.filter((constraint) => constraint !== removal) };
  return {};
}

/**
 * The constraints that a form asks for, and those that go with it unasked: a removal tonight is said once, where it makes the
 * case urgent, and is a constraint by that.
 */
export function safetyAsked(known: {
  readonly urgent: boolean | null;
  readonly safetyConstraints: readonly SafetyConstraint[] | null;
}): {
  readonly choices: readonly { readonly value: SafetyConstraint; readonly label: string }[];
  readonly implied: readonly SafetyConstraint[];
} {
  const implied =
    known.urgent && known.safetyConstraints?.includes(removal) ? [removal] : ([] as SafetyConstraint[]);
  const choices = SafetyConstraintValues.filter((value) => !implied.includes(value)).map((value) => ({
    value,
    label: safetyConstraintLabel(value),
  }));
  return { choices, implied };
}
