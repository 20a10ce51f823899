import { Field, ObjectType } from 'type-graphql';
import { caseRelations, partnerModules } from '../../access/index.ts';
import { DateTime as Instant, instantOrNull } from '../../vocabulary/index.ts';
import { someoneReadsOutcome } from '../deadlines/due.ts';
import { ReferralActions, Relation } from '../referral.enums.ts';
import type { ReferralAction } from '../referral.enums.ts';
import type { ReferralRow } from '../reading/referral-node.ts';

@ObjectType({ simpleResolvers: true, description: 'What a referral waits for, from whom, until when.' })
export class NextStep {
  @Field(() => ReferralActions, { description: 'The step.' })
  action!: ReferralAction;

  @Field(() => Relation, { description: 'Whose turn it is.' })
  by!: Relation;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when; null where there is no deadline, or none for the viewer to read.',
  })
  dueAt!: Date | null;
}

/** What of a referral says what it waits for. */
export type WaitingRow = Pick<
  ReferralRow,
  | 'status'
  | 'redirect_to_id'
  | 'redirected_at'
  | 'outcome_acknowledged_at'
  | 'hidden'
  | 'legal_basis'
  | 'person_information'
  | 'entered_by_id'
  | 'referrer_id'
>;

/** The next step of a referral as this viewer may know it; null when nothing is awaited any more. */
export function nextStepOf(row: ReferralRow): NextStep | null {
  // Who is asked to take the case over is waited for by the house that asks, and by nobody else.
  if ((row.bits & caseRelations.asked) !== 0) return { ...step('ACCEPT_HANDOVER', 'ASKED'), dueAt: null };
  // A module that its partner gave back is to be given to another first, by who coordinates; that has no deadline of its own.
  const [module] = (row.bits & caseRelations.coordinator) === 0 ? [] : row.given_back;
  const change = module === undefined ? undefined : partnerModules[module]?.gives;
  if (change !== undefined && !isAskedElsewhere(row)) return { ...step(change, 'COORDINATOR'), dueAt: null };
  const next = awaitedFrom(row);
  return next === null ? null : { ...next, dueAt: instantOrNull(row.due_at) };
}

/** Another CPCA is asked whether it takes the case over: until then nothing else waits. */
const isAskedElsewhere = (row: Pick<WaitingRow, 'redirect_to_id' | 'redirected_at'>): boolean =>
  row.redirect_to_id !== null && row.redirected_at === null;

/** What a referral waits for and from whom, whatever the deadline. */
export function awaitedFrom(row: WaitingRow): Omit<NextStep, 'dueAt'> | null {
  // A sender who takes the referral back ends the wait for another CPCA too.
  if (isAskedElsewhere(row) && row.status !== 'WITHDRAWN') return step('ACCEPT_REDIRECTION', 'COORDINATOR');
  switch (row.status) {
    case 'DRAFT':
      return row.entered_by_id === null ? step('SUBMIT', 'REFERRER') : step('ENTER', 'COORDINATOR');
    case 'SUBMITTED':
      return step('ACKNOWLEDGE', 'COORDINATOR');
    case 'INFO_REQUESTED':
      return step('PROVIDE_INFORMATION', 'REFERRER');
    case 'ACKNOWLEDGED':
    case 'WAITLISTED':
      return step('ACCEPT', 'COORDINATOR');
    case 'ACCEPTED':
      return step('SCHEDULE_INTAKE', 'CASEWORKER');
    case 'SCHEDULED':
      return step('START', 'CASEWORKER');
    case 'ACTIVE':
      return step('COMPLETE', 'CASEWORKER');
    case 'SUSPENDED':
      return step('RESUME', 'COORDINATOR');
    case 'COMPLETED':
    case 'ENDED_EARLY':
    case 'DECLINED':
      return row.outcome_acknowledged_at === null ? outcomeStep(row) : null;
    case 'REDIRECTED':
    case 'WITHDRAWN':
      return null;
  }
}

/**
 * Who is to acknowledge an outcome: the authority, or the sender where none is behind. Who does not read the
 * legal basis is told the same word in every case, for the true one would say whether a court is behind.
 */
function outcomeStep(row: WaitingRow): Omit<NextStep, 'dueAt'> | null {
  if (row.hidden.includes('legalBasis')) return step('ACKNOWLEDGE_OUTCOME', 'REFERRER');
  const facts = {
    legalBasis: row.legal_basis,
    personInformation: row.person_information,
    referrer: row.referrer_id,
  };
  if (!someoneReadsOutcome(facts)) return null;
  return step('ACKNOWLEDGE_OUTCOME', row.legal_basis === 'VOLUNTARY' ? 'REFERRER' : 'AUTHORITY');
}

function step(action: ReferralAction, by: Relation): Omit<NextStep, 'dueAt'> {
  return { action, by };
}
