import type { ReferralAction, ReferralStatus } from '../../access/index.ts';
import type { AgentKey, CasePlan, StepName } from './plan.ts';

/** A step as the timeline writes it. */
export interface PlannedStep {
  readonly name: StepName;
  /** of the programme's steps the timeline has no verb yet: a line that tells the new state */
  readonly action: ReferralAction;
  readonly to: ReferralStatus;
  readonly by: 'sender' | 'coordination' | 'team';
}

/** A step with its instant and who took it. */
export interface TakenStep extends PlannedStep {
  readonly at: Date;
  readonly author: AgentKey;
}

const step = (
  name: StepName,
  to: ReferralStatus,
  by: PlannedStep['by'],
  action: ReferralAction = 'ADD_STATUS_UPDATE',
): PlannedStep => ({ name, action, to, by });

const submit = step('SUBMIT', 'SUBMITTED', 'sender', 'SUBMIT');
const acknowledge = step('ACKNOWLEDGE', 'ACKNOWLEDGED', 'coordination', 'ACKNOWLEDGE');
const ask = step('REQUEST_INFORMATION', 'INFO_REQUESTED', 'coordination', 'REQUEST_INFORMATION');
const answer = step('PROVIDE_INFORMATION', 'ACKNOWLEDGED', 'sender', 'PROVIDE_INFORMATION');
const waitlist = step('WAITLIST', 'WAITLISTED', 'coordination', 'WAITLIST');
const accept = step('ACCEPT', 'ACCEPTED', 'coordination', 'ACCEPT');
const schedule = step('SCHEDULE', 'SCHEDULED', 'team');
const start = step('START', 'ACTIVE', 'team');

/** The steps after the receipt that lead to each state. */
const afterReceipt: Readonly<Record<Exclude<ReferralStatus, 'DRAFT' | 'SUBMITTED'>, readonly PlannedStep[]>> =
  {
    ACKNOWLEDGED: [],
    INFO_REQUESTED: [ask],
    WAITLISTED: [waitlist],
    ACCEPTED: [accept],
    SCHEDULED: [accept, schedule],
    ACTIVE: [accept, schedule, start],
    SUSPENDED: [accept, schedule, start, step('SUSPEND', 'SUSPENDED', 'coordination')],
    COMPLETED: [accept, schedule, start, step('COMPLETE', 'COMPLETED', 'team')],
    ENDED_EARLY: [accept, schedule, start, step('END', 'ENDED_EARLY', 'coordination')],
    DECLINED: [step('DECLINE', 'DECLINED', 'coordination', 'DECLINE')],
    REDIRECTED: [step('REDIRECT', 'REDIRECTED', 'coordination')],
    WITHDRAWN: [step('WITHDRAW', 'WITHDRAWN', 'sender', 'WITHDRAW')],
  };

/** The steps of a case from its sending to where it stands. */
export function stepsOf({ stands, via = [] }: CasePlan): readonly PlannedStep[] {
  if (stands === 'DRAFT') return [];
  if (stands === 'SUBMITTED') return [submit];
  const information = via.includes('INFORMATION') ? [ask, answer] : [];
  const waiting = via.includes('WAITLIST') ? [waitlist] : [];
  return [submit, acknowledge, ...information, ...waiting, ...afterReceipt[stands]];
}
