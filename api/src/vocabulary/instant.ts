import { types } from 'pg';

/** The driver's own, which it leaves to us because the mapper asks it for text. */
const parseInstant: (written: string) => Date = types.getTypeParser(types.builtins.TIMESTAMPTZ, 'text');

/** The instant that PostgreSQL wrote ("2026-11-23 16:26:58.123+00"). */
export function instant(written: string): Date {
  return parseInstant(written);
}

/** The same, where there may be none. */
export function instantOrNull(written: string | null): Date | null {
  return written === null ? null : instant(written);
}
