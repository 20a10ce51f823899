import type { Availability } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { number, shortDate } from './format.ts';

/** What is known of the room in a module. */
interface Room {
  readonly places: number;
  /** null for whoever is told the room in a word */
  readonly free?: number | null;
  readonly expectedDays?: number | null;
  readonly nextStart?: string | null;
}

/** The room in two words. Places that others have asked for already are no list yet, however long it would take. */
export function availabilityLabel({
  availability,
  free,
}: Pick<Room, 'free'> & { readonly availability: Availability }): string {
  switch (availability) {
    case 'FREE':
      return m.room_free();
    case 'FEW':
      return m.room_few();
    case 'WAITING_LIST':
      return free ? m.room_asked() : m.room_waiting_list();
    default:
      return availability satisfies never;
  }
}

/** A delay in the unit in which one thinks of it: days up to two weeks, then weeks, then months. */
export function delay(days: number): string {
  if (days === 1) return m.room_day();
  if (days <= 14) return m.room_days({ count: number(days) });
  if (days <= 7 * 16) return m.room_weeks({ count: number(Math.ceil(days / 7)) });
  return m.room_months({ count: number(Math.ceil(days / 30)) });
}

/** When a place is to be expected, after the word; nothing where it is at once. */
export function whenText({ expectedDays, nextStart }: Room): string {
  const start = nextStart ? m.room_next_start({ day: shortDate(nextStart) }) : '';
  if (expectedDays === null || expectedDays === undefined) return m.room_no_date();
  return (expectedDays === 0 ? '' : m.room_expected({ delay: delay(expectedDays) })) + start;
}

/** How many places are left, of how many; for others than the house itself, how many it declares. */
export function freePlaces({ free, places }: Room): string {
  if (places === 0) return m.room_no_place();
  if (free === null || free === undefined) {
    return places === 1 ? m.room_declared_one() : m.room_declared({ places: number(places) });
  }
  if (free === 0) return m.orienter_free_none({ places: number(places) });
  return free === 1
    ? m.orienter_free_one({ places: number(places) })
    : m.orienter_free_many({ free: number(free), places: number(places) });
}

/** How many people wait. */
export function waitingPeople(count: number): string {
  return count === 1 ? m.orienter_waiting_one() : m.orienter_waiting_many({ count: number(count) });
}
