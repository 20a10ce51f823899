import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isBlank, malformedPhone } from '../../text-checks.ts';

/** Where a person lives and by what they are reached, as it is stored. */
export interface Reachable {
  readonly residence: string | null;
  readonly residencePlace: string | null;
  readonly commune: unknown;
  readonly phone: string | null;
  readonly phoneOwner: string | null;
  readonly secondPhone: string | null;
  readonly secondPhoneOwner: string | null;
  readonly email: string | null;
  readonly contactBy: readonly string[];
}

/**
 * What no referral that was sent is without: one way at least to reach the person, and a place where they live.
 * @param fromHouse whether a house sent it, which can be asked to pass a word on
 */
export function unreachable(person: Reachable, fromHouse: boolean): readonly Refusal[] {
  const { phone, secondPhone, email, contactBy } = person;
  const otherwise = contactBy.includes('IN_PERSON') || (fromHouse && contactBy.includes('THROUGH_SENDER'));
  return [
    ...unplaced(person),
    ...(phone || secondPhone || email || otherwise ? [] : [refusals.required('phone', says.giveContact)]),
    ...malformedPhone('phone', phone),
    ...malformedPhone('secondPhone', secondPhone),
    ...ownerless('phoneOwner', person.phoneOwner, phone),
    ...ownerless('secondPhoneOwner', person.secondPhoneOwner, secondPhone),
  ];
}

/** What is missing of where someone lives, by the kind of place that it is. */
function unplaced({ residence, residencePlace: place, commune }: Reachable): readonly Refusal[] {
  switch (residence) {
    case 'NO_FIXED_HOME':
      return [];
    case 'ELSEWHERE':
      return /\b\d{5}\b/.test(place ?? '') && /\p{Letter}/u.test(place ?? '')
        ? []
        : [refusals.required('residencePlace', says.givePostalCodeAndTown)];
    case 'ABROAD':
      return /\p{Letter}/u.test(place ?? '') ? [] : [refusals.required('residencePlace', says.giveCountry)];
    default:
      return commune ? [] : [refusals.required('commune', says.chooseCommune)];
  }
}

/** Whose a number is says nothing without the number. */
function ownerless(field: string, owner: string | null, phone: string | null): readonly Refusal[] {
  const number = field.replace(/Owner$/, '');
  return isBlank(owner) || phone ? [] : [refusals.required(number, says.giveNumberOf)];
}

/** An access need that no word of the list says is said in words. */
export function unsaidNeed(needs: readonly string[], note: string | null): readonly Refusal[] {
  return needs.includes('OTHER') && isBlank(note)
    ? [refusals.required('accessNeedNote', says.sayWhichNeed)]
    : [];
}
