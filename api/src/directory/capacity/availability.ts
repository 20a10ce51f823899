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

/** How long a place is held in a module, how many there are, and when the next group begins. */
export interface Pace {
  readonly places: number;
  /** weeks for which one person holds a place */
  readonly weeks: number;
  /** days until the next group begins; null where none is announced */
  readonly startsInDays: number | null;
}

/**
 * Days until a place is to be expected by whoever stands at a place of the waiting list, for the house whose list it
 * is: what others are told is rounded (`access/masks/published-capacity.ts`).
 *
 * As many people must leave first: zero or less, where none must. Places come free at `places / (7 × weeks)` a day,
 * since each is held for `weeks`: `days = ⌈departures × 7 × weeks / places⌉`, and never before the next group. Beyond two
 * weeks it is told in whole weeks: an estimate is no appointment.
 */
export function expectedAfter({ places, weeks, startsInDays }: Pace, departures: number): number {
  const wait = departures <= 0 ? 0 : Math.ceil((departures * 7 * weeks) / places);
  const days = Math.max(wait, startsInDays ?? 0);
  return days <= 14 ? days : Math.ceil(days / 7) * 7;
}
