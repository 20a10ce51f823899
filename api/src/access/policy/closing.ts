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

/** Whether what was fixed for this instant may be said to have taken place; of what no instant was fixed for, always. */
export function hasCome(at: Date | null, now = new Date()): boolean {
  return at === null || at <= now;
}

/**
 * The same in SQL, by the clock that goes on within a transaction. A minute is left for a database whose clock is behind
 * that of the hub, which has answered by its own already.
 */
export function hasComeSql(row: string, at: 'intake_at'): string {
  return `coalesce(${row}.${at} <= clock_timestamp() + interval '1 minute', true)`;
}
