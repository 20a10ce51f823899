/**
 * When an outcome has closed a case for good: not before it was acknowledged, and then at the instant that was fixed with
 * that. Without such an instant nothing is possible once it was.
 */
export function isInTime(outcomeAcknowledged: boolean, until: Date | null, now = new Date()): boolean {
  return !outcomeAcknowledged || (until !== null && now <= until);
}

/** The same of a row of referrals, in SQL. */
export function isInTimeSql(row: string, until: 'reopen_until' | 'ask_until'): string {
  return `(${row}.outcome_acknowledged_at is null or coalesce(now() <= ${row}.${until}, false))`;
}
