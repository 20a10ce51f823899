import { audienceOf } from '../referrals/index.ts';
import { beginsWait, caseRelations, transitionOf, transitions } from '../access/index.ts';
import type { ReferralAction } from '../access/index.ts';

/** The events that people are notified of, as far as each may choose how. */
export const notificationEvents = [
  'AWAITS_YOU',
  'IN_CHARGE',
  'STEP',
  'NOTE',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'UNTOUCHED',
  'ESCALATION',
  'WATCHED',
] as const;
export type NotificationEvent = (typeof notificationEvents)[number];

/** The step behind an event of the outbox; null for what is no step of a referral's life. */
export function stepOf(topic: string): ReferralAction | null {
  return Object.hasOwn(transitions, topic) && topic !== 'ADD_STATUS_UPDATE'
    ? (topic as ReferralAction)
    : null;
}

/**
 * What an event of the outbox is to one of its readers; null where it is not theirs to know.
 * @param bits what the reader is to the referral, of those whom the event is for
 * @param turn what one has to be for the next step to be one's own
 */
export function eventFor(topic: string, bits: number, turn: number): NotificationEvent | null {
  const step = stepOf(topic);
  if (step === null) return (bits & ~caseRelations.uninformedReferrer) === 0 ? null : 'NOTE';
  // It is a word between colleagues, whatever their house is to the referral.
  if (step === 'ASSIGN') return bits === 0 ? null : (bits & turn) !== 0 ? 'AWAITS_YOU' : 'IN_CHARGE';
  const reading = bits & audienceOf(step);
  if (reading === 0) return null;
  // Whoever reads the status alone is notified when it changes, and of nothing else.
  if (reading === caseRelations.uninformedReferrer && transitionOf(step).to === null) return null;
  if (step === 'HAND_OVER' && (reading & caseRelations.asked) !== 0) return 'AWAITS_YOU';
  return asksAnew(step) && (reading & turn) !== 0 ? 'AWAITS_YOU' : 'STEP';
}

/** False for what leaves a referral where it was, such as a correction: whoever is to act was notified before. */
function asksAnew(step: ReferralAction): boolean {
  return transitionOf(step).to !== null || beginsWait(step);
}
