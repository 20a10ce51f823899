import type { Gathering } from '#lib/form/reading.ts';
import { many, one, text, type Typed } from '#lib/form/typed.ts';
import { ContactWayValues, MobilityValues, WeekSlotValues } from '#lib/graphql/generated/enums.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phone } from '#lib/text/format.ts';
import { communeLabel, type CommuneAnswer } from './commune.ts';

/** Where and how a person is reached, as the forms about them read it. */
export type Reached = Pick<
  NonNullable<CaseFragment['participant']>,
  'commune' | 'phone' | 'email' | 'voicemailAllowed' | 'availability' | 'mobility' | 'contactBy'
>;

/** Reads the commune, which was looked up before, since that asks the API. */
export function readCommune(answer: CommuneAnswer, found: Gathering): void {
  switch (answer.kind) {
    case 'known':
      found.keep('commune', answer.insee);
      return;
    case 'empty':
      found.keep('commune', null);
      found.refuse('commune', m.orienter_error_commune_empty());
      return;
    case 'offered':
      found.refuse('commune', m.orienter_error_commune());
      return;
    case 'unknown':
      found.refuse('commune', m.orienter_error_commune_unknown());
      return;
    case 'unread':
      return;
    default:
      answer satisfies never;
  }
}

/** Reads telephone, address and voice message: what is sound of them. Whether one may do without is said elsewhere. */
export function readContact(typed: Typed, found: Gathering): void {
  const number = text(typed, 'phone');
  const digits = number.replace(/\D/g, '').length;
  const sound = /^\+?[\d\s.()-]{6,30}$/.test(number) && digits >= (number.startsWith('0') ? 10 : 6);
  if (number && !sound) found.refuse('phone', m.orienter_error_phone());
  else found.keep('phone', number.replace(/\s+/g, ' '));
  const email = text(typed, 'email');
  if (email && (email.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))) {
    found.refuse('email', m.orienter_error_email());
  } else found.keep('email', email);
  const voicemail = one(typed, 'voicemailAllowed', ['yes', 'no']);
  if (voicemail) found.keep('voicemailAllowed', voicemail === 'yes');
}

/** Reads when the person is free, how they get about and how they are best reached; none of it has to be known. */
export function readReach(typed: Typed, found: Gathering): void {
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
    communeText: commune,
    communeLabel: commune,
    commune: person?.commune?.insee,
    phone: person?.phone ? phone(person.phone) : null,
    email: person?.email,
    voicemailAllowed: voicemail === true ? 'yes' : voicemail === false ? 'no' : null,
    availability: person?.availability,
    mobility: person?.mobility,
    contactBy: person?.contactBy,
  };
}
