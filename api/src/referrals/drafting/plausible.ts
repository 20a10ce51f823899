import { DateTime } from 'luxon';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isBlank, seen } from '../../text-checks.ts';
import { daysWithin } from '../../vocabulary/index.ts';

export { isBlank };

/** How old a person who is referred can be, in years: the least, and what is more than anybody. */
const ages = { least: 13, beyond: 120 } as const;

/** What is wrong with a name that was given: nobody is called by signs. */
export function nameless(field: 'birthName' | 'firstName', name: string | null): readonly Refusal[] {
  return isBlank(name) || /\p{Letter}/u.test(seen(name ?? ''))
    ? []
    : [refusals.invalid(field, says.writeNameInLetters)];
}

/**
 * What is wrong with a birth date that was given, as far as it is known, on this day in Paris. Of one that is not whole nothing is
 * refused that may be right.
 */
export function implausibleAge(birthDate: string | null, today: DateTime): readonly Refusal[] {
  if (birthDate === null) return [];
  const { first, last } = daysWithin(birthDate);
  const ageSince = (day: string) =>
    today.diff(DateTime.fromISO(day, { zone: 'Europe/Paris' }), 'years').years;
  if (ageSince(first) < ages.least) return [refusals.invalid('birthDate', says.tooYoung(ages.least))];
  return ageSince(last) < ages.beyond ? [] : [refusals.invalid('birthDate', says.tooOld(ages.beyond))];
}
