import {
  beginsWait,
  bitsOf,
  caseRelations,
  correctedFields,
  correctionSteps,
  everyParty,
  grids,
  maskOf,
  wholeRights,
} from '../../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../../access/index.ts';
import { writeRows } from '../../database/write-rows.ts';
import { newId } from '../../ids.ts';
import { leaveTrace } from '../../audit/index.ts';
import { OutboxEntity, StatusUpdateEntity } from './journal.entity.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Step } from '../lifecycle/take-step.ts';

/** Those who follow a case as a whole: a word beside a step is for them, not for who takes in one module. */
export const wholeCase = bitsOf(['referrer', 'authority', 'coordinator', 'caseworker']);

/** Steps of the sender's side, or in its place. Who takes in one module must not read from a signature that a court is behind. */
const bySender: readonly ReferralAction[] = [
  'SUBMIT',
  'ENTER',
  'PROVIDE_INFORMATION',
  'WITHDRAW',
  'WITHDRAW_ENTRY',
  'ACKNOWLEDGE_OUTCOME',
];

/** Steps by which a case goes to another house: the one that is asked hears the question, the one that has handed it over that it was taken. */
const ofHandover: Readonly<Partial<Record<ReferralAction, number>>> = {
  HAND_OVER: caseRelations.asked,
  WITHDRAW_HANDOVER: 0,
  ACCEPT_HANDOVER: caseRelations.formerReferrer,
  REFUSE_HANDOVER: 0,
};

/** Steps about what the person agrees to: for those who read whether they do. */
const ofConsent: readonly ReferralAction[] = ['RECORD_CONSENT', 'RECORD_WITHDRAWAL'];

/** Steps about who takes part as one thing: what a partner takes in is no other partner's business. */
const ofOneRelation: Readonly<Partial<Record<ReferralAction, number>>> = {
  CHANGE_HOUSING_PARTNER: caseRelations.housingPartner,
  CHANGE_HEALTH_PARTNER: caseRelations.healthPartner,
  CHANGE_CLINICIAN: caseRelations.clinician,
  DECLINE_HOUSING: caseRelations.housingPartner,
  DECLINE_HEALTH: caseRelations.healthPartner,
};

/** The relations that read what a step corrects: a line that says that it changed is for them. */
const readersOfCorrected = (step: ReferralAction): number =>
  correctedFields.reduce((bits, field) => (field.step === step ? bits | field.readers : bits), 0);

/** The relations that read a field. */
function readersOf(type: 'Referral' | 'Enclosure', field: string): number {
  return grids.reduce(
    (bits, grid) => (grid.type === type ? bits | maskOf(grid, field, ...wholeRights) : bits),
    0,
  );
}

/** Who reads the line of a step. */
export function audienceOf(action: ReferralAction): number {
  if (correctionSteps.includes(action)) return readersOfCorrected(action) & everyParty;
  const handing = ofHandover[action];
  if (handing !== undefined) return wholeCase | handing;
  const taking = ofOneRelation[action];
  if (taking !== undefined) return wholeCase | taking;
  if (ofConsent.includes(action)) return readersOf('Referral', 'personInformation') & everyParty;
  if (action === 'SEND_ENCLOSURE' || action === 'WITHDRAW_ENCLOSURE')
    return readersOf('Enclosure', 'kind') & everyParty;
  return bySender.includes(action) ? wholeCase | bitsOf(['uninformedReferrer']) : everyParty;
}

/** What a line and its event say besides the step. */
export interface Beside {
  /** who of the author's house was in charge until then, where it is somebody else now */
  readonly formerId?: KeyOf<'Membership'> | null | undefined;
  /** the other house of a hand-over */
  readonly otherId?: KeyOf<'Organisation'> | null | undefined;
}

/**
 * Writes what a step leaves behind, in its own transaction: a line of the timeline for who may know the step, the word
 * beside it as a line of its own for a smaller audience (so that it leaves no trace for the others), the audit
 * row, and the event for whoever listens.
 */
export function recordStep(
  step: Step,
  from: ReferralStatus,
  note: string | null,
  { formerId = null, otherId = null }: Beside = {},
): void {
  const { status: to, dueAt, intakeAt } = step.entity;
  const audience = audienceOf(step.action);
  const line = writeLine(step, {
    ...{ action: step.action, from, to, note: null, audience, otherId },
    dueAt: to !== from || beginsWait(step.action) ? dueAt : null,
    intakeAt: step.action === 'SCHEDULE_INTAKE' ? intakeAt : null,
  });
  // Whoever is asked to take the case over reads why; who declines a part reads its own word: a partner follows no whole case.
  const isBeside = step.action === 'HAND_OVER' || step.action.startsWith('DECLINE_');
  const readers = isBeside ? wholeCase | audience : wholeCase;
  if (note !== null)
    writeLine(step, { action: 'ADD_STATUS_UPDATE', from: null, to: null, note, audience: readers });
  recordEvent(step, { audience, line, formerId });
}

/** Who is in charge of a referral in the house of whoever says it, from now on and until now. */
interface Handing {
  readonly assigneeId: KeyOf<'Membership'> | null;
  readonly formerId: KeyOf<'Membership'> | null;
}

/** Writes a line of a quiet step for the relations named, and for nobody else; its author always reads it. */
export function recordQuietly(step: Step, note: string | null, audience: number, handing?: Handing): void {
  const assigneeId = handing?.assigneeId ?? null;
  const line = writeLine(step, { action: step.action, from: null, to: null, note, audience, assigneeId });
  recordEvent(step, { audience, line, formerId: handing?.formerId ?? null });
}

interface Event {
  readonly audience: number;
  readonly line: KeyOf<'StatusUpdate'>;
  readonly formerId: KeyOf<'Membership'> | null;
}

function recordEvent({ em, entity, acting, now, action }: Step, { audience, line, formerId }: Event): void {
  leaveTrace(em, acting, { action, objectType: 'Referral', objectId: entity.id, at: now });
  writeRows(em, OutboxEntity, [
    {
      ...{ id: newId(), at: now, topic: action, audience, objectType: 'Referral', objectId: entity.id },
      ...{ causeType: 'StatusUpdate', causeId: line, formerId },
    },
  ]);
}

interface Line {
  readonly action: ReferralAction;
  readonly from: ReferralStatus | null;
  readonly to: ReferralStatus | null;
  readonly note: string | null;
  readonly audience: number;
  readonly assigneeId?: KeyOf<'Membership'> | null;
  readonly otherId?: KeyOf<'Organisation'> | null;
  readonly dueAt?: Date | null;
  readonly intakeAt?: Date | null;
}

function writeLine({ em, entity, acting, now }: Step, line: Line): KeyOf<'StatusUpdate'> {
  const id = newId('StatusUpdate');
  writeRows(em, StatusUpdateEntity, [
    {
      id,
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
      assigneeId: line.assigneeId ?? null,
      otherOrganisationId: line.otherId ?? null,
      dueAt: line.dueAt ?? null,
      intakeAt: line.intakeAt ?? null,
      audience: line.audience,
    },
  ]);
  return id;
}
