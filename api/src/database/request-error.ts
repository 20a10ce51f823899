import { requestErrors, type CodedError } from '../errors.ts';
import { isDatabaseAway } from './away.ts';

/** A statement that PostgreSQL ended at its limit (`statement_timeout`), whoever wraps the driver's error. */
export function isOutOfTime(error: unknown): boolean {
  for (let seen = 0, found = error; typeof found === 'object' && found !== null && seen < 8; seen += 1) {
    const { code, originalError, cause } = found as Readonly<Record<string, unknown>>;
    if (code === '57014') return true;
    found = originalError ?? cause;
  }
  return false;
}

/** What is told where the database did not answer, or not in time; null for an error that is about something else. */
export function databaseRequestError(error: unknown): CodedError | null {
  if (isDatabaseAway(error)) return requestErrors.unavailable();
  return isOutOfTime(error) ? requestErrors.outOfTime() : null;
}
