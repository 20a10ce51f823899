import { DateTime } from 'luxon';

/** Months in which a peine de stage has to be done, from the conviction. */
const courseSentenceMonths = 6;

/** What says until when a programme has to be done; any of it may be unknown. */
export interface Measure {
  readonly legalBasis: string | null;
  /** YYYY-MM-DD; for a peine de stage, the day from which it can be carried out */
  readonly start: string | null;
  readonly end: string | null;
}

/** The day until which the programme has to be done, the nearest of those that bind; null where none does. */
export function legalDeadline({ legalBasis, start, end }: Measure): string | null {
  const course =
    legalBasis === 'COURSE_SENTENCE' && start !== null
      ? DateTime.fromISO(start).plus({ months: courseSentenceMonths }).toISODate()
      : null;
  return [course, end].filter((day) => day !== null).sort()[0] ?? null;
}
