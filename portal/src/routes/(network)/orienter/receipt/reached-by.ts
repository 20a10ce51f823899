import type { ContactWay } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { numbersOf } from '#lib/persons/reach/numbers.ts';

interface Reachable {
  readonly phone: string | null;
  readonly phoneOwner: string | null;
  readonly secondPhone: string | null;
  readonly secondPhoneOwner: string | null;
  readonly email: string | null;
  readonly contactBy: readonly ContactWay[] | null;
}

/** How the CPCA gets in touch with a person for the first time, by the means that it was given; null: by means that one may not read. */
export function reachedBy(person: Reachable | null): string {
  if (person === null) return m.orienter_next_first_reach();
  const numbers = numbersOf(person);
  if (numbers.some(({ owner }) => owner === null)) return m.orienter_next_first_call();
  const [somebody] = numbers;
  if (somebody) return m.orienter_next_first_through({ owner: somebody.owner ?? '' });
  if (person.email) return m.orienter_next_first_write();
  if (person.contactBy?.includes('THROUGH_SENDER')) return m.orienter_next_first_sender();
  return person.contactBy?.includes('IN_PERSON')
    ? m.orienter_next_first_met()
    : m.orienter_next_first_unknown();
}
