import type { Gathering } from '#lib/form/reading.ts';
import { many, one, text, type Typed } from '#lib/form/typed.ts';
import {
  AccessNeedValues,
  ContactWayValues,
  MobilityValues,
  ResidenceValues,
  WeekSlotValues,
} from '#lib/graphql/generated/enums.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phone } from '#lib/text/format.ts';
import { communeLabel, type CommuneAnswer } from './commune.ts';

/** Where and how a person is reached, as the forms about them read it. */
export type Reached = Pick<
  NonNullable<CaseFragment['participant']>,
  | 'residence'
  | 'residencePlace'
  | 'commune'
  | 'phone'
  | 'phoneOwner'
  | 'secondPhone'
  | 'secondPhoneOwner'
  | 'email'
  | 'voicemailAllowed'
  | 'accessNeeds'
  | 'accessNeedNote'
  | 'availability'
  | 'mobility'
  | 'contactBy'
>;

/** Reads where someone lives. The commune was looked up before, since that asks the API. */
export function readResidence(typed: Typed, answer: CommuneAnswer, found: Gathering): void {
  const residence = one(typed, 'residence', ResidenceValues) ?? 'COMMUNE';
  const beyond = residence === 'ELSEWHERE' || residence === 'ABROAD';
  found.keep('residence', residence);
  // what is typed in a field that is not asked any more stays out
  found.keep('residencePlace', beyond ? text(typed, 'residencePlace') : null);
  if (beyond) found.keep('commune', null);
  else readCommune(answer, found);
}

function readCommune(answer: CommuneAnswer, found: Gathering): void {
  switch (answer.kind) {
    case 'known':
      found.keep('commune', answer.insee);
      return;
    case 'empty':
      found.keep('commune', null);
      return;
    case 'offered':
      found.refuse('commune', m.orienter_error_commune());
      return;
    case 'unknown':
      found.refuse('commune', m.orienter_error_commune_unknown());
      return;
    case 'unread':
      found.refuse('commune', m.orienter_error_commune());
      return;
    default:
      answer satisfies never;
  }
}

/** Reads telephones, address and voice message. Which of them can be, and which are needed, the API says. */
export function readContact(typed: Typed, found: Gathering): void {
  for (const field of ['phone', 'phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email'] as const)
    found.keep(field, text(typed, field).replace(/\s+/g, ' '));
  const voicemail = one(typed, 'voicemailAllowed', ['yes', 'no']);
  if (voicemail) found.keep('voicemailAllowed', voicemail === 'yes');
}

/** Reads what the person needs, when they are free, how they get about and how they are best reached; none of it has to be known. */
export function readReach(typed: Typed, found: Gathering): void {
  const needs = many(typed, 'accessNeeds', AccessNeedValues);
  found.keep('accessNeeds', [...needs]);
  // words without a need that they are about are those of a box that is no longer ticked
  found.keep('accessNeedNote', needs.length > 0 ? text(typed, 'accessNeedNote') : null);
  found.keep('availability', [...many(typed, 'availability', WeekSlotValues)]);
  found.keep('mobility', [...many(typed, 'mobility', MobilityValues)]);
  found.keep('contactBy', [...many(typed, 'contactBy', ContactWayValues)]);
}

/** The same as the forms show it. */
export function typedReach(
  person: Reached | null | undefined,
): Readonly<Record<string, string | readonly string[] | null | undefined>> {
  const { voicemailAllowed: voicemail } = person ?? {};
  const commune = person?.commune ? communeLabel(person.commune) : null;
  return {
    residence: person?.residence ?? 'COMMUNE',
    residencePlace: person?.residencePlace,
    communeText: commune,
    communeLabel: commune,
    commune: person?.commune?.insee,
    phone: person?.phone ? phone(person.phone) : null,
    phoneOwner: person?.phoneOwner,
    secondPhone: person?.secondPhone ? phone(person.secondPhone) : null,
    secondPhoneOwner: person?.secondPhoneOwner,
    email: person?.email,
    voicemailAllowed: voicemail === true ? 'yes' : voicemail === false ? 'no' : null,
    accessNeeds: person?.accessNeeds,
    accessNeedNote: person?.accessNeedNote,
    availability: person?.availability,
    mobility: person?.mobility,
    contactBy: person?.contactBy,
  };
}
