import { typedFrom, type Typed } from '#lib/form/typed.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { typedReach } from './reach.ts';

/** What may be corrected of a case, as the form shows it before anything is typed. */
export function typedCorrection(known: CaseFragment): Typed {
  const person = known.participant;
  return typedFrom({
    ...typedReach(person),
    language: person?.language,
    interpreterNeeded: person?.interpreterNeeded ? 'on' : null,
    safetyConstraints: known.safetyConstraints,
  });
}
