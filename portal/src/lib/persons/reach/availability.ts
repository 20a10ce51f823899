import type { WeekSlot } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** The days on which someone can be asked for, in their order. */
export const days = [
  ['MONDAY', m.day_monday],
  ['TUESDAY', m.day_tuesday],
  ['WEDNESDAY', m.day_wednesday],
  ['THURSDAY', m.day_thursday],
  ['FRIDAY', m.day_friday],
  ['SATURDAY', m.day_saturday],
] as const;

/** The parts of a day. */
export const partsOfDay = [
  ['MORNING', m.part_morning],
  ['AFTERNOON', m.part_afternoon],
  ['EVENING', m.part_evening],
] as const;

/** "lundi matin, jeudi soir": in the order of the week, however they were ticked. */
export function availabilityText(slots: readonly WeekSlot[]): string {
  return days
    .flatMap(([day, dayName]) =>
      partsOfDay
        .filter(([part]) => slots.includes(`${day}_${part}`))
        .map(([, partName]) => `${dayName()} ${partName()}`),
    )
    .join(', ');
}
