import { SafetyConstraintValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment, RefusalsFragment } from '#lib/graphql/generated/graphql.ts';
import { inOrder } from '#lib/form/in-order.ts';
import { Gathering, type Problem, type Reading } from '#lib/form/reading.ts';
import { problemsOf } from '../step/refusals.ts';
import { formOrder, stepAsking, type StepNumber } from '../step/steps.ts';
import { many, text, typedFrom, type Typed } from '#lib/form/typed.ts';

/** Reads step 4. What is needed the API knows: a reason, for instance, depends on the department of the person. */
export function readSending(typed: Typed): Reading {
  const found = new Gathering();
  found.keep('safetyConstraints', [...many(typed, 'safetyConstraints', SafetyConstraintValues)]);
  found.keep('recipientId', text(typed, 'recipientId'));
  found.keep('recipientReason', text(typed, 'recipientReason'));
  return found.reading();
}

/** Whether it is known where the person lives, on which it depends who may take them in. */
export function livesSomewhere({ participant }: DraftFieldsFragment): boolean {
  const residence = participant?.residence ?? 'COMMUNE';
  return residence !== 'COMMUNE' || Boolean(participant?.commune);
}

/** Safety and recipient of a draft as the form shows them; without a choice yet, the CPCA of the commune. */
export function typedSending(draft: DraftFieldsFragment, competent: string | null): Typed {
  return typedFrom({
    safetyConstraints: draft.safetyConstraints ?? [],
    recipientId: draft.recipient?.id ?? competent,
    recipientReason: draft.recipientReason,
  });
}

/** What an earlier step still lacks before the draft can be sent. */
export interface Missing extends Problem {
  readonly step: StepNumber;
}

/** What was refused and whatever else keeps the draft from being sent, in the order of the form: one mends it all, and is refused once. */
export function withAllMissing<Failure extends { readonly problems: readonly Problem[] }>(
  failure: Failure,
  refusals: readonly RefusalsFragment[],
): Failure {
  if (failure.problems.length === 0) return failure;
  const fields = new Set(failure.problems.map(({ field }) => field));
  const others = problemsOf(refusals).filter(({ field }) => !fields.has(field));
  return { ...failure, problems: inOrder([...failure.problems, ...others], formOrder) };
}

/** What keeps a draft from being sent, by the step that asks for it: one may have come here by the address bar. */
export function missingFrom(refusals: readonly RefusalsFragment[]): readonly Missing[] {
  const problems = problemsOf(refusals).map((problem) => ({
    ...problem,
    step: stepAsking(problem.field ?? ''),
  }));
  return problems.filter(({ step }) => step < 4);
}
