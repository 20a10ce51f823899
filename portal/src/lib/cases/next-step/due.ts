import type { ReferralAction, ReferralDeadlineKind } from '#lib/graphql/generated/enums.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, deadline, duration, isoDay, relativeDay, time, type Moment } from '#lib/text/format.ts';
import { relationLabel } from '#lib/text/labels.ts';
import { isClosed } from '../statuses.ts';
import { isOwnStep } from './own-step.ts';

/** Something that is due in a case: what, for whom to do, when. */
export interface Due {
  readonly key: string;
  readonly what: string;
  /** null where nobody has to do anything, as for the end of a measure */
  readonly whose: string | null;
  readonly mine: boolean;
  readonly at: string;
  readonly when: string;
  readonly late: boolean;
}

type Known = Pick<
  CaseFragment,
  'status' | 'actions' | 'relations' | 'nextStep' | 'deadlines' | 'hearingDate'
>;

/** All that is due, the first one first: the next step, the hearing, and the dates that the measure sets. */
export function allDue(known: Known, now: Moment = new Date()): readonly Due[] {
  const measure = (known.deadlines ?? []).map((one): Due => {
    const late = isPast(one.dueAt, now);
    const day = date(one.dueAt);
    const when = late ? m.due_past({ day }) : day;
    return { key: one.kind, ...measureWords(one.kind), mine: false, at: one.dueAt, when, late };
  });
  const step = nextDue(known, now);
  // A programme lasts as long as its measure: that is one date, and the measure's name for it says more.
  const isListed = step === null || (known.status === 'ACTIVE' && measure.some(({ at }) => at === step.at));
  const hearing = hearingAhead(known, now);
  const heard = hearing === null ? [] : [hearingDue(hearing)];
  return [...(isListed ? [] : [step]), ...heard, ...measure].sort((one, other) =>
    one.at.localeCompare(other.at),
  );
}

/** The day of a hearing that lies ahead, today’s with it, of a case that is under way and as far as the reader knows it. */
export function hearingAhead(
  { hearingDate, status }: Pick<CaseFragment, 'hearingDate' | 'status'>,
  now: Moment,
): string | null {
  return hearingDate && hearingDate >= isoDay(now) && !isClosed(status) ? hearingDate : null;
}

const hearingDue = (day: string): Due => ({
  ...{ key: 'HEARING', what: m.due_hearing(), whose: null, mine: false },
  ...{ at: day, when: date(day), late: false },
});

function nextDue(known: Known, now: Moment): Due | null {
  const { nextStep, status } = known;
  if (!nextStep?.dueAt) return null;
  const { action, by, dueAt } = nextStep;
  const mine = isOwnStep(known);
  return {
    key: action,
    what: stepWords(action, status),
    whose: mine ? m.due_yours() : relationLabel(by),
    mine,
    at: dueAt,
    when: dueWhen(dueAt, now),
    late: isPast(dueAt, now),
  };
}

/** "Avant demain à 9 h", "Au plus tard le 8 juin", "En retard de 3 jours". */
export function dueWhen(at: string, now: Moment = new Date()): string {
  if (isPast(at, now)) return m.deadline_late({ delay: duration(lateness(at, now)) });
  return lastsTheDay(at)
    ? m.due_at_latest({ day: relativeDay(at, now) })
    : m.deadline_before({ moment: deadline(at, now) });
}

/** "Décision, en retard de 3 jours": for a list, where nothing else says what is late; null while it is not. */
export function lateWords(
  { nextStep, status }: Pick<CaseFragment, 'nextStep' | 'status'>,
  now: Moment = new Date(),
): string | null {
  if (!nextStep?.dueAt || !isPast(nextStep.dueAt, now)) return null;
  const length = duration(lateness(nextStep.dueAt, now));
  if (nextStep.action === 'COMPLETE') return m.due_programme_late({ length });
  return m.due_what_late({ what: stepWords(nextStep.action, status), length });
}

const lateness = (at: string, now: Moment): number => new Date(now).getTime() - Date.parse(at);
const isPast = (at: string, now: Moment): boolean => lateness(at, now) > 0;

/** Delays in days and months last until the evening: there the hour would only be noise. */
const lastsTheDay = (at: string): boolean => time(at, 'en') === '23:59';

function measureWords(kind: ReferralDeadlineKind): Pick<Due, 'what' | 'whose'> {
  switch (kind) {
    case 'COURSE':
      return { what: m.due_course(), whose: m.due_of_team() };
    case 'REPORT':
      return { what: m.due_report(), whose: m.due_of_team_to_authority() };
    case 'FINAL_REPORT':
      return { what: m.due_final_report(), whose: m.due_of_team_to_authority() };
    case 'MEASURE_END':
      return { what: m.due_measure_end(), whose: null };
    default:
      return kind satisfies never;
  }
}

function stepWords(action: ReferralAction, status: CaseFragment['status']): string {
  switch (action) {
    case 'ACKNOWLEDGE':
      return m.due_receipt();
    case 'PROVIDE_INFORMATION':
      return m.due_answer();
    case 'ACCEPT':
      return status === 'WAITLISTED' ? m.due_waitlist() : m.due_decision();
    case 'SCHEDULE_INTAKE':
      return m.due_intake();
    case 'START':
      return m.due_attendance();
    case 'COMPLETE':
      return m.due_programme();
    case 'RESUME':
      return m.due_suspension();
    case 'ACCEPT_REDIRECTION':
      return m.due_redirection();
    case 'ACKNOWLEDGE_OUTCOME':
      return m.due_outcome();
    default:
      throw new Error(`Nothing is due for ${action}.`);
  }
}
