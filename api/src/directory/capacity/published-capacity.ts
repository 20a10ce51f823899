import { DateTime } from 'luxon';
import type { Selectable } from 'kysely';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { Pace } from './availability.ts';

/** A row of the counted capacity: a word per organisation and module, and numbers for its own house. */
export type CapacityRow = Selectable<VisibleDatabase['visible.recipient_capacity']>;

/** How fast places come free; what was announced for a day that has passed is no announcement. */
export function paceOf(row: Pick<CapacityRow, 'places' | 'weeks' | 'next_start'>, now: DateTime): Pace {
  const start = row.next_start === null ? null : DateTime.fromISO(row.next_start, { zone: 'Europe/Paris' });
  const days = start === null ? null : Math.ceil(start.diff(now.startOf('day'), 'days').days);
  return { places: row.places, weeks: row.weeks, startsInDays: days === null || days < 0 ? null : days };
}

/** Now, where the services of the network work. */
export const nowInParis = (): DateTime => DateTime.now().setZone('Europe/Paris');
