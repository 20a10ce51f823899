import type { ReferralStatus } from '../../../access/index.ts';
import type { AgentKey, CasePlan, StepName } from '../plan.ts';

/** A step as the timeline writes it. */
export interface PlannedStep {
  readonly name: StepName;
  readonly to: ReferralStatus;
  /** `asked`: the coordination of the CPCA that is to take the case over */
  readonly by: 'sender' | 'coordination' | 'team' | 'asked';
}

/** A step with its instant and who took it. */
export interface TakenStep extends PlannedStep {
  readonly at: Date;
  readonly author: AgentKey;
}

const step = (name: StepName, to: ReferralStatus, by: PlannedStep['by']): PlannedStep => ({ name, to, by });

const submit = step('SUBMIT', 'SUBMITTED', 'sender');
const acknowledge = step('ACKNOWLEDGE', 'ACKNOWLEDGED', 'coordination');
const ask = step('REQUEST_INFORMATION', 'INFO_REQUESTED', 'coordination');
const answer = step('PROVIDE_INFORMATION', 'ACKNOWLEDGED', 'sender');
const waitlist = step('WAITLIST', 'WAITLISTED', 'coordination');
const accept = step('ACCEPT', 'ACCEPTED', 'coordination');
const schedule = step('SCHEDULE_INTAKE', 'SCHEDULED', 'team');
const start = step('START', 'ACTIVE', 'team');
const redirect = step('REDIRECT', 'ACKNOWLEDGED', 'coordination');

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
    ENDED_EARLY: [accept, schedule, start, step('END_EARLY', 'ENDED_EARLY', 'coordination')],
    DECLINED: [step('DECLINE', 'DECLINED', 'coordination')],
    REDIRECTED: [redirect, step('ACCEPT_REDIRECTION', 'REDIRECTED', 'asked')],
    WITHDRAWN: [step('WITHDRAW', 'WITHDRAWN', 'sender')],
  };

/** The steps of a case from its sending to where it stands. */
export function stepsOf({ stands, via = [] }: CasePlan): readonly PlannedStep[] {
  if (stands === 'DRAFT') return [];
  if (stands === 'SUBMITTED') return [submit];
  const information = via.includes('INFORMATION') ? [ask, answer] : [];
  const waiting = via.includes('WAITLIST') ? [waitlist] : [];
  // These two leave the state as it is.
  const asking = via.includes('REDIRECTION') ? [redirect] : [];
  const read = via.includes('OUTCOME') ? [step('ACKNOWLEDGE_OUTCOME', stands, 'sender')] : [];
  return [submit, acknowledge, ...information, ...waiting, ...afterReceipt[stands], ...asking, ...read];
}
