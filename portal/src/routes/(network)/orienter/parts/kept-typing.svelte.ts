import type { StepFailure, StepSaved } from '../draft/step-actions.server.ts';
import { typedOf, type Typed } from '#lib/form/typed.ts';

/** What a page's form was answered, if it was. */
export type StepAnswer = StepFailure | StepSaved | null | undefined;

/** The failure in an answer, if it is one. */
export function failureIn(answer: StepAnswer): StepFailure | null {
  return answer && 'typed' in answer ? answer : null;
}

/** What was typed into the served page before the script came to life, which would else put the first values back. */
function typedSoFar(address: string): Typed | null {
  if (typeof document === 'undefined') return null;
  const form = document.querySelector('form#etape');
  if (!(form instanceof HTMLFormElement)) return null;
  // while going from one step to the next, the form still there is the one before
  const served = form.getAttribute('action')?.startsWith(`${address}?`);
  return served ? typedOf(new FormData(form)) : null;
}

/**
 * The values a step's fields begin with: the draft's as the page was first loaded, then what a failed submission
 * carried. Loading the page again in the background must not write over what is being typed.
 */
export function keptTyping(
  first: Typed,
  failure: () => StepFailure | null,
  address: string,
): { readonly typed: Typed } {
  let told = failure();
  let last = typedSoFar(address) ?? told?.typed ?? first;
  const typed = $derived.by(() => {
    const now = failure();
    // the failure that came with the page is in the page's fields already
    if (now && now !== told) last = now.typed;
    told = now;
    return last;
  });
  return {
    get typed() {
      return typed;
    },
  };
}
