import { newId } from '../../../ids.ts';
import { acknowledgeBy, defaultDeadlines, dueAt, newReference } from '../../../referrals/index.ts';
import { seeded } from '../chance.ts';
import { appointmentIn, atDesk, ordinalDay } from '../clock.ts';
import { consentRows } from './consent-rows.ts';
import { conversationRows } from './conversation-rows.ts';
import type { ConversationRows } from './conversation-rows.ts';
import { continuedRows } from './continued-rows.ts';
import type { ContinuedRows } from './continued-rows.ts';
import { measureOf } from './measure.ts';
import type { Measure } from './measure.ts';
import type { DemoNetwork } from '../network.ts';
import { informationOf } from '../information.ts';
import { participantRow } from './participant-row.ts';
import { partyRows } from './party-rows.ts';
import type { AgentKey, CasePlan, StepName } from '../plan.ts';
import { conversations } from '../people/index.ts';
import { stepsOf } from './steps.ts';
import type { PlannedStep, TakenStep } from './steps.ts';
import { timelineRows } from './timeline-rows.ts';

/** All rows of one case. */
export interface CaseRows {
  readonly participant: object;
  readonly referral: object;
  readonly parties: readonly object[];
  readonly timeline: readonly object[];
  readonly consents: readonly object[];
  readonly conversation: ConversationRows;
  /** the case in which a redirected one goes on */
  readonly continued: ContinuedRows | null;
}

/** What one plan becomes in the database at this moment; the number makes its chance its own. */
export function caseRows(plan: CasePlan, number: number, network: DemoNetwork, now: Date): CaseRows {
  const chance = seeded(number * 7919);
  const id = newId();
  const begun = beginning(plan, now, chance);
  const measure = measureOf(plan, begun, chance);
  const steps = takenSteps(plan, measure, begun, now, chance);
  const participant = participantRow(plan, number, chance);
  const sent = plan.stands === 'DRAFT' ? null : begun;
  const referral = {
    id,
    participant_id: participant.id,
    ...referralColumns(plan, measure, network),
    ...lifeColumns(plan, measure, steps, begun, sent, chance, now),
  };
  const parties = partyRows(plan, measure, network, id, begun);
  const takenOver = steps.find(({ name }) => name === 'ACCEPT_REDIRECTION');
  return {
    participant,
    referral,
    parties,
    timeline: timelineRows(plan, id, steps, network, now),
    consents: consentRows(plan, id, network, sent),
    conversation: conversationRows(
      conversations[plan.person[0]] ?? [],
      id,
      steps.at(-1)?.at ?? begun,
      network,
      now,
      chance,
    ),
    continued: takenOver
      ? continuedRows(referral, parties, handing(plan, measure, takenOver.at, network), chance)
      : null,
  };
}

function handing(plan: CasePlan, { recipient, department }: Measure, at: Date, network: DemoNetwork) {
  const to = network.organisation(plan.redirectTo ?? recipient);
  return { from: network.organisation(recipient), to, department, at };
}

function beginning(plan: CasePlan, now: Date, chance: () => number): Date {
  if (plan.hoursAgo !== undefined) return new Date(now.getTime() - plan.hoursAgo * 3_600_000);
  return atDesk(plan.days[0] ?? 0, now, null, chance);
}

function takenSteps(
  plan: CasePlan,
  measure: Measure,
  begun: Date,
  now: Date,
  chance: () => number,
): readonly TakenStep[] {
  const steps = stepsOf(plan);
  if (plan.days.length !== Math.max(1, steps.length)) {
    throw new Error(`The case of ${plan.person[0]} has ${steps.length} steps and ${plan.days.length} days.`);
  }
  let previous = begun;
  return steps.map((step, index) => {
    if (index > 0) previous = atDesk(plan.days[index] ?? 0, now, previous, chance);
    return {
      ...step,
      at: previous,
      author: authorOf(step, plan, measure),
    };
  });
}

function authorOf({ by }: PlannedStep, plan: CasePlan, { recipient }: Measure): AgentKey {
  if (by === 'sender') return plan.from;
  return by === 'asked' ? answering(plan.redirectTo ?? recipient, 'coordination') : answering(recipient, by);
}

/** Who answers for a CPCA: the smaller ones have a coordinator who does the team's part too. */
function answering(recipient: string, by: 'coordination' | 'team'): AgentKey {
  if (recipient === 'anef-63') return by === 'team' ? 'equipe63' : 'coordination0363';
  if (recipient === 'anef-vallee-du-rhone') return by === 'team' ? 'equipe26' : 'coordination26';
  return recipient === 'anef-cantal' ? 'coordination15' : 'coordination43';
}

function referralColumns(plan: CasePlan, measure: Measure, network: DemoNetwork): object {
  const sender = network.agent(plan.from);
  const organisation = (key: string | null): string | null =>
    key === null ? null : network.organisation(key);
  const draft = plan.stands === 'DRAFT';
  return {
    referrer_id: sender.organisationId,
    referrer_name: sender.name,
    recipient_id: draft ? null : organisation(measure.recipient),
    recipient_reason: plan.elsewhere?.why ?? null,
    department_code: measure.department,
    modules: plan.asks,
    urgent: plan.urgent ?? false,
    legal_basis: plan.frame,
    ordered_by_id: organisation(measure.orderedBy),
    supervised_by_id: organisation(measure.supervisedBy),
    prosecution_number: measure.prosecutionNumber,
    decided_on: measure.decidedOn,
    final_on: measure.finalOn,
    measure_start: measure.measureStart,
    measure_end: measure.measureEnd,
    hearing_date: measure.hearingDate,
    circumstances: plan.circumstances ?? null,
    safety_constraints: plan.safety ?? [],
    person_information: draft ? null : informationOf(plan),
    decline_reason: plan.stands === 'DECLINED' ? plan.reason : null,
    withdraw_reason: plan.stands === 'WITHDRAWN' ? plan.reason : null,
    suspend_reason: plan.stands === 'SUSPENDED' ? plan.reason : null,
    end_reason: plan.stands === 'ENDED_EARLY' ? plan.reason : null,
    redirect_to_id: organisation(plan.redirectTo ?? null),
  };
}

function lifeColumns(
  plan: CasePlan,
  { department, finalOn, measureStart, measureEnd }: Measure,
  steps: readonly TakenStep[],
  begun: Date,
  sent: Date | null,
  chance: () => number,
  now: Date,
): object {
  const last = steps.at(-1)?.at ?? begun;
  const at = (status: PlannedStep['to']): Date | null => steps.find(({ to }) => to === status)?.at ?? null;
  const taken = (step: StepName): Date | null => steps.find(({ name }) => name === step)?.at ?? null;
  const life = {
    intakeAt: intakeAt(plan, at('SCHEDULED'), at('ACTIVE'), now),
    outcomeAcknowledgedAt: taken('ACKNOWLEDGE_OUTCOME'),
    redirectAskedAt: taken('REDIRECT'),
    redirectedAt: at('REDIRECTED'),
  };
  const facts = {
    ...{
      status: plan.stands,
      urgent: plan.urgent ?? false,
      legalBasis: plan.frame,
      finalOn,
      measureStart,
      measureEnd,
    },
    ...life,
    personInformation: informationOf(plan),
    referrer: plan.from,
  };
  return {
    // One for the draft, one for its last change before it was sent, one for each step.
    version: 2 + steps.length,
    status: plan.stands,
    reference: sent && newReference(department, ordinalDay(sent).year, () => Math.floor(chance() * 32)),
    draft_step: plan.draftStep ?? 4,
    created_at: new Date(begun.getTime() - (sent === null ? 0 : 4 * 60_000)),
    updated_at: last,
    submitted_at: sent,
    acknowledge_by: sent && acknowledgeBy(sent, plan.urgent ?? false, defaultDeadlines),
    due_at: dueAt(facts, last, defaultDeadlines),
    acknowledged_at: at('ACKNOWLEDGED'),
    information_requested_at: at('INFO_REQUESTED'),
    waitlisted_at: at('WAITLISTED'),
    accepted_at: at('ACCEPTED'),
    declined_at: at('DECLINED'),
    withdrawn_at: at('WITHDRAWN'),
    scheduled_at: at('SCHEDULED'),
    intake_at: life.intakeAt,
    started_at: at('ACTIVE'),
    suspended_at: at('SUSPENDED'),
    completed_at: at('COMPLETED'),
    ended_at: at('ENDED_EARLY'),
    outcome_acknowledged_at: life.outcomeAcknowledgedAt,
    redirect_asked_at: life.redirectAskedAt,
    redirected_at: life.redirectedAt,
  };
}

/** The appointment: still to come, or shortly before the programme began. */
function intakeAt(plan: CasePlan, scheduled: Date | null, started: Date | null, now: Date): Date | null {
  if (scheduled === null) return null;
  if (started === null) return appointmentIn(plan.intakeIn ?? 3, now);
  return new Date(Math.max(scheduled.getTime() + 3_600_000, started.getTime() - 75 * 60_000));
}
