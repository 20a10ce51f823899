import { bitsOf, everyRelation, grids, maskOf, wholeRights } from '../../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../../access/index.ts';
import { newId } from '../../ids.ts';
import { leaveTrace } from '../../leave-trace.ts';
import { OutboxEntity, StatusUpdateEntity } from './journal.entity.ts';
import type { Step } from '../lifecycle/take-step.ts';

/** Those who follow a case as a whole: a word beside a step is for them, not for who takes in one module. */
export const wholeCase = bitsOf(['referrer', 'authority', 'coordinator', 'caseworker']);

/** Steps of the sender's side. Who takes in one module must not read from a signature that a court is behind. */
const bySender: readonly ReferralAction[] = [
  'SUBMIT',
  'PROVIDE_INFORMATION',
  'WITHDRAW',
  'ACKNOWLEDGE_OUTCOME',
];

/** Steps about what the person agrees to: for those who read whether they do. */
const ofConsent: readonly ReferralAction[] = ['RECORD_CONSENT', 'RECORD_WITHDRAWAL'];

/** The relations that read a field: a line that says that it changed is for them. */
function readersOf(type: 'Participant' | 'Referral', field: string): number {
  return grids.reduce(
    (bits, grid) => (grid.type === type ? bits | maskOf(grid, field, ...wholeRights) : bits),
    0,
  );
}

/** Who reads the line of a step. */
export function audienceOf(action: ReferralAction): number {
  if (action === 'CORRECT_DETAILS') return readersOf('Participant', 'phone');
  if (action === 'CORRECT_SAFETY') return readersOf('Referral', 'safetyConstraints');
  if (ofConsent.includes(action)) return readersOf('Referral', 'personInformation');
  return bySender.includes(action) ? wholeCase | bitsOf(['uninformedReferrer']) : everyRelation;
}

/**
 * Writes what a step leaves behind, in its own transaction: a line of the timeline for who may know the step, the word
 * beside it as a line of its own for a smaller audience (so that it leaves no trace for the others), the audit
 * row, and the event for whoever listens.
 */
export async function recordStep(step: Step, from: ReferralStatus, note: string | null): Promise<void> {
  const to = step.entity.status;
  await writeLine(step, { action: step.action, from, to, note: null, audience: audienceOf(step.action) });
  if (note !== null)
    await writeLine(step, { action: 'ADD_STATUS_UPDATE', from: null, to: null, note, audience: wholeCase });
  await recordEvent(step, audienceOf(step.action));
}

/** Writes a line of a quiet step for the relations named, and for nobody else; its author always reads it. */
export async function recordQuietly(step: Step, note: string | null, audience: number): Promise<void> {
  await writeLine(step, { action: step.action, from: null, to: null, note, audience });
  await recordEvent(step, audience);
}

async function recordEvent(step: Step, audience: number): Promise<void> {
  const { em, entity, acting, now, action } = step;
  await leaveTrace(em, acting, { action, objectType: 'Referral', objectId: entity.id, at: now });
  await em.insert(OutboxEntity, {
    ...{ id: newId(), at: now, topic: action, audience },
    ...{ objectType: 'Referral', objectId: entity.id },
  });
}

interface Line {
  readonly action: ReferralAction;
  readonly from: ReferralStatus | null;
  readonly to: ReferralStatus | null;
  readonly note: string | null;
  readonly audience: number;
}

async function writeLine({ em, entity, acting, now }: Step, line: Line): Promise<void> {
  await em.insert(StatusUpdateEntity, {
    id: newId('StatusUpdate'),
    referralId: entity.id,
    at: now,
    action: line.action,
    fromStatus: line.from,
    toStatus: line.to,
    authorId: acting.membershipId,
    authorName: acting.personName,
    authorFunction: acting.function,
    authorOrganisationId: acting.organisationId,
    note: line.note,
    audience: line.audience,
  });
}
