import { SafetyConstraintValues, type SafetyConstraint } from '#lib/graphql/generated/enums.ts';
import { safetyConstraintLabel } from '#lib/text/labels.ts';

/** What a removal tonight is, besides urgent. */
const removal: SafetyConstraint = 'HOME_REMOVAL_ORDER';

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
