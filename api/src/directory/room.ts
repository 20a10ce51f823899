import { registerEnumType } from 'type-graphql';

/** In three words, what a sender needs to know of the room in a module. */
export const Availability = { FREE: 'FREE', FEW: 'FEW', WAITING_LIST: 'WAITING_LIST' } as const;
export type Availability = keyof typeof Availability;

registerEnumType(Availability, {
  name: 'Availability',
  description: 'What a sender needs to know of the room in a module.',
  valuesConfig: {
    FREE: { description: 'There are places left.' },
    FEW: { description: 'A fifth of the places or less is left.' },
    WAITING_LIST: { description: 'None is left: whoever is sent now waits.' },
  },
});

/** How full one module is. People are counted once, wherever they stand. */
export interface RoomCounts {
  readonly places: number;
  /** accepted, scheduled, in the programme or paused */
  readonly taken: number;
  /** on the waiting list */
  readonly waiting: number;
  /** sent and not yet decided: they asked first, so they count as if they waited */
  readonly pending: number;
  /** kept for volunteers, and claimed by none of them yet */
  readonly kept: number;
  /** weeks for which one person holds a place */
  readonly weeks: number;
  /** days until the next group begins; null where none is announced */
  readonly startsInDays: number | null;
}

/**
 * Places left for whoever is sent now, below zero by as many as are ahead of them without a place. What is kept
 * for volunteers is not there for a court order; for a volunteer it is, however long the list.
 */
export function openPlaces(room: RoomCounts, voluntary: boolean): number {
  const empty = room.places - room.taken;
  const left = empty - room.waiting - room.pending;
  return voluntary ? Math.max(left, Math.min(room.kept, empty)) : left - room.kept;
}

/** The room in one word. Zero places are a waiting list: nobody can say when it will move. */
export function availabilityOf(room: RoomCounts, voluntary: boolean): Availability {
  const open = openPlaces(room, voluntary);
  if (open <= 0) return Availability.WAITING_LIST;
  return open <= Math.ceil(room.places / 5) ? Availability.FEW : Availability.FREE;
}

/**
 * Days until a place is to be expected by whoever is sent now; null where there is no place at all.
 *
 * With a place open: none, or until the next group begins. Without one, as many people must leave as are ahead, and
 * one more. Places come free at `places / (7 × weeks)` a day, since each is held for `weeks`:
 * `days = ⌈(1 − open) × 7 × weeks / places⌉`, and never before the next group. Beyond two weeks it is told in whole
 * weeks: an estimate is no appointment, and a single departure is not to be read from it.
 */
export function expectedDays(room: RoomCounts, voluntary: boolean): number | null {
  return room.places === 0 ? null : expectedAfter(room, 1 - openPlaces(room, voluntary));
}

/** The same, where so many people must leave first: zero or less, where none must. */
export function expectedAfter(
  { places, weeks, startsInDays }: Pick<RoomCounts, 'places' | 'weeks' | 'startsInDays'>,
  departures: number,
): number {
  const wait = departures <= 0 ? 0 : Math.ceil((departures * 7 * weeks) / places);
  const days = Math.max(wait, startsInDays ?? 0);
  return days <= 14 ? days : Math.ceil(days / 7) * 7;
}
