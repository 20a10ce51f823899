import { DateTime } from 'luxon';
import { Field, ObjectType } from 'type-graphql';
import { DateTime as Instant, instantOrNull } from '../vocabulary/index.ts';
import { ReferralActions, Relation } from './referral.enums.ts';
import type { ReferralAction } from './referral.enums.ts';
import type { ReferralRow } from './referral-node.ts';

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

/** Days from the acceptance to the first appointment. */
const intakeDays = 14;

/** The next step of a referral as this viewer may know it; null when nothing is awaited any more. */
export function nextStepOf(row: ReferralRow): NextStep | null {
  if (row.redirect_to_id !== null && row.redirected_at === null)
    return step('ACCEPT_REDIRECTION', 'COORDINATOR');
  switch (row.status) {
    case 'DRAFT':
      return step('SUBMIT', 'REFERRER');
    case 'SUBMITTED':
      return step('ACKNOWLEDGE', 'COORDINATOR', instantOrNull(row.acknowledge_by));
    case 'INFO_REQUESTED':
      return step('PROVIDE_INFORMATION', 'REFERRER');
    case 'ACKNOWLEDGED':
    case 'WAITLISTED':
      return step('ACCEPT', 'COORDINATOR');
    case 'ACCEPTED':
      return step('SCHEDULE_INTAKE', 'CASEWORKER', daysAfter(instantOrNull(row.accepted_at), intakeDays));
    case 'SCHEDULED':
      return step('START', 'CASEWORKER', instantOrNull(row.intake_at));
    case 'ACTIVE':
      return step('COMPLETE', 'CASEWORKER', endOf(row.measure_end));
    case 'SUSPENDED':
      return step('RESUME', 'COORDINATOR');
    case 'COMPLETED':
    case 'ENDED_EARLY':
    case 'DECLINED':
      return row.outcome_acknowledged_at === null ? step('ACKNOWLEDGE_OUTCOME', 'AUTHORITY') : null;
    case 'REDIRECTED':
    case 'WITHDRAWN':
      return null;
  }
}

function step(action: ReferralAction, by: Relation, dueAt: Date | null = null): NextStep {
  return { action, by, dueAt };
}

function daysAfter(from: Date | null, days: number): Date | null {
  return from === null ? null : DateTime.fromJSDate(from).plus({ days }).toJSDate();
}

function endOf(day: string | null): Date | null {
  return day === null ? null : DateTime.fromISO(day, { zone: 'Europe/Paris' }).endOf('day').toJSDate();
}
