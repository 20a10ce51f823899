import { DateTime } from 'luxon';
import type { Selectable } from 'kysely';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { RoomCounts } from './room.ts';

/** A row of the counted capacity: numbers per organisation and module, and nothing of a person. */
export type CapacityRow = Selectable<VisibleDatabase['visible.recipient_capacity']>;

/** The counts that the formulas of `room.ts` take; what was announced for a day that has passed is no announcement. */
export function roomOf(row: CapacityRow, now: DateTime): RoomCounts {
  const start = row.next_start === null ? null : DateTime.fromISO(row.next_start, { zone: 'Europe/Paris' });
  const days = start === null ? null : Math.ceil(start.diff(now.startOf('day'), 'days').days);
  return {
    places: row.places,
    taken: row.taken,
    waiting: row.waiting,
    pending: row.pending,
    kept: row.kept,
    weeks: row.weeks,
    startsInDays: days === null || days < 0 ? null : days,
  };
}

/** Now, where the services of the network work. */
export const nowInParis = (): DateTime => DateTime.now().setZone('Europe/Paris');
