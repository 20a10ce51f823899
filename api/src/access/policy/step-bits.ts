import { transitionOf } from './transitions.ts';
import type { ReferralAction } from './transitions.ts';
import { caseRelations } from '../relations.ts';

/** The bits of the relations that may take a step. */
export function stepBits(action: ReferralAction): number {
  const { may } = transitionOf(action);
  return Object.values(caseRelations).reduce(
    (bits, bit, column) => (may[column] === 'yes' ? bits | bit : bits),
    0,
  );
}
