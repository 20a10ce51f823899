import type { ReferralDeadlineKind } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a date of the measure is called. */
export function measureDeadlineLabel(kind: ReferralDeadlineKind): string {
  switch (kind) {
    case 'COURSE':
      return m.case_deadline_course();
    case 'REPORT':
      return m.case_deadline_report();
    case 'FINAL_REPORT':
      return m.case_deadline_final_report();
    case 'MEASURE_END':
      return m.case_deadline_measure_end();
    default:
      return kind satisfies never;
  }
}
