import { caseRelations } from '../access/index.ts';
import type { Recipient } from './recipients.ts';

/**
 * Who of a house is notified first. Where somebody is in charge it is theirs to know, also of what they did themselves:
 * forty colleagues who are told of everything read nothing. While that person is away it is who stands in who counts. The others are where nobody is in charge; where the next step is theirs and
 * not of who is in charge; and a psychologist, whose case is given to her by name.
 * @param everyone all whom it is for, of all houses
 * @param isTheirTurn whether the next step is one that this person may take
 */
export function isFirst(
  one: Recipient,
  everyone: readonly Recipient[],
  isTheirTurn: (one: Recipient) => boolean,
): boolean {
  if (one.isInCharge || (one.bits & caseRelations.clinician) !== 0) return true;
  const inCharge = everyone.filter(
    ({ organisationId, isInCharge, isAway }) =>
      isInCharge && !isAway && organisationId === one.organisationId,
  );
  return inCharge.length === 0 || (isTheirTurn(one) && !inCharge.some(isTheirTurn));
}
