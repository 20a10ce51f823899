import { DateTime } from 'luxon';

/** The instant that PostgreSQL wrote ("2026-11-23 16:26:58.123+00"). */
export function instant(written: string): Date {
  return DateTime.fromSQL(written, { zone: 'utc' }).toJSDate();
}

/** The same, where there may be none. */
export function instantOrNull(written: string | null): Date | null {
  return written === null ? null : instant(written);
}
