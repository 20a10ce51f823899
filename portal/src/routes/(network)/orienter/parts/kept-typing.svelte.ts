import type { StepFailure, StepSaved } from '../draft/step-actions.server.ts';
import type { Typed } from '../draft/typed.ts';

/** What a page's form was answered, if it was. */
export type StepAnswer = StepFailure | StepSaved | null | undefined;

/** The failure in an answer, if it is one. */
export function failureIn(answer: StepAnswer): StepFailure | null {
  return answer && 'typed' in answer ? answer : null;
}

/**
 * The values a step's fields begin with: the draft's as the page was first loaded, then what a failed submission
 * carried. Loading the page again in the background must not write over what is being typed.
 */
export function keptTyping(first: Typed, failure: () => StepFailure | null): { readonly typed: Typed } {
  let last = first;
  const typed = $derived.by(() => (last = failure()?.typed ?? last));
  return {
    get typed() {
      return typed;
    },
  };
}
