import type { CaseLineFragment } from '#lib/graphql/generated/graphql.ts';

type Known = Pick<CaseLineFragment, 'nextStep' | 'actions' | 'relations'>;

/** True when the next step is the viewer's: theirs to take now, or an interview that is theirs to hold and still to come. */
export function isOwnStep({ nextStep, actions, relations }: Known): boolean {
  if (!nextStep) return false;
  const { action, by } = nextStep;
  return actions.includes(action) || (action === 'START' && relations.includes(by));
}

/** The instant from which the viewer may say that the interview took place; null where they may already, or never. */
export function startsFrom(known: Known & Pick<CaseLineFragment, 'intakeAt'>): string | null {
  const isTheirs = known.nextStep?.action === 'START' && isOwnStep(known);
  return isTheirs && !known.actions.includes('START') ? known.intakeAt : null;
}
