import type { DeadlineKind, DelayUnit } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { number } from '#lib/text/format.ts';

interface Words {
  readonly label: string;
  /** From when it runs. */
  readonly hint: string;
}

/** What a delay is called, and from when it runs. */
export function deadlineWords(kind: string): Words {
  return words[kind as DeadlineKind]?.() ?? { label: kind, hint: '' };
}

const words: Readonly<Record<DeadlineKind, () => Words>> = {
  ACKNOWLEDGE: () => ({ label: m.deadline_acknowledge(), hint: m.deadline_acknowledge_from() }),
  ACKNOWLEDGE_URGENT: () => ({ label: m.deadline_urgent(), hint: m.deadline_urgent_from() }),
  ANSWER: () => ({ label: m.deadline_answer(), hint: m.deadline_answer_from() }),
  DECIDE: () => ({ label: m.deadline_decide(), hint: m.deadline_decide_from() }),
  REVIEW_WAITLIST: () => ({ label: m.deadline_waitlist(), hint: m.deadline_waitlist_from() }),
  ANSWER_REDIRECTION: () => ({ label: m.deadline_redirection(), hint: m.deadline_redirection_from() }),
  INTAKE: () => ({ label: m.deadline_intake(), hint: m.deadline_intake_from() }),
  ATTENDANCE: () => ({ label: m.deadline_attendance(), hint: m.deadline_attendance_from() }),
  REVIEW_SUSPENSION: () => ({ label: m.deadline_suspension(), hint: m.deadline_suspension_from() }),
  ACKNOWLEDGE_OUTCOME: () => ({ label: m.deadline_outcome(), hint: m.deadline_outcome_from() }),
  REOPEN: () => ({ label: m.deadline_reopen(), hint: m.deadline_reopen_from() }),
  ASK: () => ({ label: m.deadline_ask(), hint: m.deadline_ask_from() }),
  PARTNER_ACCESS: () => ({ label: m.deadline_partner_access(), hint: m.deadline_partner_access_from() }),
  FIRST_REPORT: () => ({ label: m.deadline_first_report(), hint: m.deadline_first_report_from() }),
  NEXT_REPORT: () => ({ label: m.deadline_next_report(), hint: m.deadline_next_report_from() }),
  FINAL_REPORT: () => ({ label: m.deadline_final_report(), hint: m.deadline_final_report_from() }),
  COURSE: () => ({ label: m.deadline_course(), hint: m.deadline_course_from() }),
};

/** The delays as a case meets them. */
export const deadlineGroups: readonly {
  readonly title: () => string;
  readonly kinds: readonly DeadlineKind[];
}[] = [
  {
    title: m.deadlines_group_answer,
    kinds: ['ACKNOWLEDGE', 'ACKNOWLEDGE_URGENT', 'ANSWER', 'DECIDE', 'REVIEW_WAITLIST', 'ANSWER_REDIRECTION'],
  },
  {
    title: m.deadlines_group_programme,
    kinds: [
      'INTAKE',
      'ATTENDANCE',
      'REVIEW_SUSPENSION',
      'ACKNOWLEDGE_OUTCOME',
      'REOPEN',
      'ASK',
      'PARTNER_ACCESS',
    ],
  },
  {
    title: m.deadlines_group_measure,
    kinds: ['FIRST_REPORT', 'NEXT_REPORT', 'FINAL_REPORT', 'COURSE'],
  },
];

/** What the amounts are counted in. */
export function unitLabel(unit: DelayUnit): string {
  switch (unit) {
    case 'HOURS':
      return m.delay_hours();
    case 'WORKING_DAYS':
      return m.delay_working_days();
    case 'DAYS':
      return m.delay_days();
    case 'MONTHS':
      return m.delay_months();
    default:
      return unit satisfies never;
  }
}

/** "2 jours ouvrés", "1 mois". */
export function delay(amount: number, unit: DelayUnit): string {
  const count = number(amount);
  switch (unit) {
    case 'HOURS':
      return m.delay_count_hours({ count });
    case 'WORKING_DAYS':
      return m.delay_count_working_days({ count });
    case 'DAYS':
      return m.delay_count_days({ count });
    case 'MONTHS':
      return m.delay_count_months({ count });
    default:
      return unit satisfies never;
  }
}
