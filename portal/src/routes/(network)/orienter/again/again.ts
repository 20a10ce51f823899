import type { DraftPart } from '#lib/form/reading.ts';
import { many, type Typed } from '#lib/form/typed.ts';
import type { KnownPersonFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { communeLabel } from '#lib/persons/reach/commune.ts';
import { residenceText } from '#lib/persons/reach/residence.ts';
import { phone } from '#lib/text/format.ts';

type Person = NonNullable<KnownPersonFragment['participant']>;

/** What may have changed since: each is asked, and what nobody confirms is asked for again in the form. */
const changing = ['home', 'phone', 'secondPhone', 'email'] as const;
type Changing = (typeof changing)[number];

/** One of those, as the case at hand has it. */
export interface ToConfirm {
  readonly what: Changing;
  readonly label: string;
  readonly value: string;
}

/** What of this person is to be confirmed; what is empty, or hidden, is asked for in the form. */
export function toConfirm(person: Person): readonly ToConfirm[] {
  const number = (line: string | null, owner: string | null): string =>
    line === null ? '' : owner ? `${phone(line)} (${owner})` : phone(line);
  const home = residenceText(person, person.commune ? communeLabel(person.commune) : null);
  const all: readonly ToConfirm[] = [
    { what: 'home', label: m.again_home(), value: home ?? '' },
    { what: 'phone', label: m.again_phone(), value: number(person.phone, person.phoneOwner) },
    {
      what: 'secondPhone',
      label: m.again_second_phone(),
      value: number(person.secondPhone, person.secondPhoneOwner),
    },
    { what: 'email', label: m.again_email(), value: person.email ?? '' },
  ];
  return all.filter(({ value }) => value !== '');
}

/**
 * What a new draft takes over of a known person: who they are, how they are spoken with, and of where and how they are
 * reached what was confirmed. Nothing of the case: frame, measure, needs and agreement are asked anew.
 */
export function takenOver(person: Person, typed: Typed): DraftPart {
  const still = many(typed, 'still', changing);
  const { birthName, usageName, firstName, birthDate, sex, language, interpreterNeeded } = person;
  const { accessNeeds, accessNeedNote, contactBy, voicemailAllowed } = person;
  return {
    ...{ birthName, usageName, firstName, birthDate, sex, language, interpreterNeeded, accessNeedNote },
    ...{ accessNeeds: [...(accessNeeds ?? [])], contactBy: [...(contactBy ?? [])] },
    ...(still.includes('home') && {
      residence: person.residence,
      residencePlace: person.residencePlace,
      commune: person.commune?.insee ?? null,
    }),
    ...(still.includes('phone') && { phone: person.phone, phoneOwner: person.phoneOwner, voicemailAllowed }),
    ...(still.includes('secondPhone') && {
      secondPhone: person.secondPhone,
      secondPhoneOwner: person.secondPhoneOwner,
    }),
    ...(still.includes('email') && { email: person.email }),
  };
}

/**
 * The same for an entry that is being written already: what is not known of the person takes nothing away of what was
 * typed, and what concerns the case stays as it is.
 */
export const takenInto = (person: Person, typed: Typed): DraftPart =>
  Object.fromEntries(
    Object.entries(takenOver(person, typed)).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined,
    ),
  );
