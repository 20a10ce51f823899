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

  @Field(() => [ReferralActions], {
    description:
      'What else is awaited beside it, of the same and at once: of several modules that were given back, the others.',
  })
  besides!: readonly ReferralAction[];
}

/** What is awaited, but for the deadline. */
type Awaited = Omit<NextStep, 'dueAt'>;

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
  // Modules that their partners gave back are to be given to others first, by who coordinates; that has no deadline of its own.
  const [change, ...besides] = (row.bits & caseRelations.coordinator) === 0 ? [] : givenAnew(row.given_back);
  if (change !== undefined && !isAskedElsewhere(row))
    return { ...step(change, 'COORDINATOR'), besides, dueAt: null };
  const next = awaitedFrom(row);
  return next === null ? null : { ...next, dueAt: instantOrNull(row.due_at) };
}

/** The steps by which modules that were given back are given to others. */
const givenAnew = (modules: readonly string[]): readonly ReferralAction[] =>
  modules.flatMap((module) => partnerModules[module]?.gives ?? []);

/** Another CPCA is asked whether it takes the case over: until then nothing else waits. */
const isAskedElsewhere = (row: Pick<WaitingRow, 'redirect_to_id' | 'redirected_at'>): boolean =>
  row.redirect_to_id !== null && row.redirected_at === null;

/** What a referral waits for and from whom, whatever the deadline. */
export function awaitedFrom(row: WaitingRow): Awaited | null {
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
function outcomeStep(row: WaitingRow): Awaited | null {
  if (row.hidden.includes('legalBasis')) return step('ACKNOWLEDGE_OUTCOME', 'REFERRER');
  const facts = {
    legalBasis: row.legal_basis,
    personInformation: row.person_information,
    referrer: row.referrer_id,
  };
  if (!someoneReadsOutcome(facts)) return null;
  return step('ACKNOWLEDGE_OUTCOME', row.legal_basis === 'VOLUNTARY' ? 'REFERRER' : 'AUTHORITY');
}

function step(action: ReferralAction, by: Relation): Awaited {
  return { action, by, besides: [] };
}
