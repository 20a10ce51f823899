import { transitionOf } from './policy/transitions.ts';
import type { ReferralAction } from './policy/transitions.ts';
import { caseRelations } from './relations.ts';

/** The bits of the relations that may take a step. */
export function takers(action: ReferralAction): number {
  const { may } = transitionOf(action);
  return Object.values(caseRelations).reduce(
    (bits, bit, column) => (may[column] === 'yes' ? bits | bit : bits),
    0,
  );
}
