import type { Availability } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { number, shortDate } from './format.ts';

/** How full a module is, as the API counts it; all but the first are null for viewers who read the room as a word alone. */
export interface Places {
  /** what the house declares */
  readonly places: number;
  /** reserved ones included; more than there are places, where more were accepted */
  readonly taken: number | null;
  readonly reserved: number | null;
  /** of those left, kept for voluntary requests */
  readonly kept: number | null;
}

/** When there is room in a module, as everybody may read it. */
interface Room {
  readonly expectedDays?: number | null;
  readonly nextStart?: string | null;
}

/** The room in two words. Places that others have asked for already are no list yet, however long it would take. */
export function availabilityLabel({
  availability,
  free,
}: {
  readonly availability: Availability;
  /** null for viewers who read the room as a word alone */
  readonly free: number | null;
}): string {
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

/**
 * The room in words that follow from the places left, wherever these may be counted: a place that nobody has is free. Where others come
 * first for it, that is said beside; whoever may not count reads the word of the API.
 */
export function roomLabel(
  room: Parameters<typeof availabilityLabel>[0] &
    Pick<Places, 'places' | 'taken' | 'kept'> & { readonly waiting: number | null },
): string {
  const { places, taken, kept, waiting, availability } = room;
  const left = places - (taken ?? places);
  if (taken === null || left <= 0) return availabilityLabel(room);
  const word = left <= Math.ceil(places / 5) ? m.room_few() : m.room_free();
  const open = availability === 'FREE' || (availability === 'FEW' && left <= Math.ceil(places / 5));
  if (open) return word;
  if (waiting) return m.room_promised_waiting({ room: word });
  // those that are kept are told beside
  return kept === left ? word : m.room_promised({ room: word });
}

/** A delay in the unit in which one thinks of it: days up to two weeks, then weeks, then months. */
export function delay(days: number): string {
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

/**
 * How many places are left, of how many: every place that nobody has taken, those kept for voluntary requests among
 * them (`placesForVolunteers` says how many). For others than the house itself, how many it declares.
 */
export function freePlaces({ places, taken }: Pick<Places, 'places' | 'taken'>): string {
  if (places === 0 && !taken) return m.room_no_place();
  if (taken === null) return m.room_declared({ places });
  if (taken > places) return m.room_over({ taken, places });
  return taken === places ? m.room_full({ places }) : m.room_left({ free: places - taken, places });
}

/** Whether places are left that are not free for whoever comes now: others have asked before, or they are kept for volunteers. */
export function isPromised({
  places,
  taken,
  availability,
}: Pick<Places, 'places' | 'taken'> & { readonly availability: Availability }): boolean {
  return availability !== 'FREE' && taken !== null && taken < places;
}

/** Which of the places left not everybody may have; nothing where there are none, or where the viewer may not read it. */
export function placesForVolunteers({ kept }: Pick<Places, 'kept'>): string {
  return kept ? m.room_kept({ kept }) : '';
}

/** How many people wait. */
export function waitingPeople(count: number): string {
  return count === 1 ? m.orienter_waiting_one() : m.orienter_waiting_many({ count: number(count) });
}
