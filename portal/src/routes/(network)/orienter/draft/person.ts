import { ContactWayValues, MobilityValues, SexValues, WeekSlotValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment, FoundCommuneFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { numericDate, phone } from '#lib/text/format.ts';
import { communeLabel } from './commune.ts';
import { readBirthDate } from './dates.ts';
import { Gathering, type Reading } from './reading.ts';
import { many, one, text, ticked, typedFrom, type Typed } from './typed.ts';

/** What became of the commune that was typed. */
export type CommuneAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'known'; readonly insee: string }
  | { readonly kind: 'offered'; readonly communes: readonly FoundCommuneFragment[] }
  | { readonly kind: 'unknown' }
  /** Not looked up: a draft is saved while one types. */
  | { readonly kind: 'unread' };

/** The language is a choice between French and another one, with an interpreter. */
export const interpreter = 'interpreter';
const french = 'Français';

/** Reads step 2. The commune was looked up before, since that asks the API. */
export function readPerson(typed: Typed, commune: CommuneAnswer): Reading {
  const found = new Gathering();
  readNames(typed, found);
  readBirth(typed, found);
  const sex = one(typed, 'sex', SexValues);
  if (sex) found.keep('sex', sex);
  else found.refuse('sex', m.orienter_error_sex());
  readCommune(commune, found);
  readContact(typed, found);
  readLanguage(typed, found);
  found.keep('availability', [...many(typed, 'availability', WeekSlotValues)]);
  found.keep('mobility', [...many(typed, 'mobility', MobilityValues)]);
  found.keep('contactBy', [...many(typed, 'contactBy', ContactWayValues)]);
  const informed = ticked(typed, 'informed') || ticked(typed, 'consented');
  found.keep(
    'personInformation',
    ticked(typed, 'consented') ? 'CONSENTED' : informed ? 'INFORMED' : 'NOT_INFORMED',
  );
  return found.reading();
}

function readNames(typed: Typed, found: Gathering): void {
  const required = { birthName: m.orienter_error_birth_name, firstName: m.orienter_error_first_name };
  for (const field of ['birthName', 'usageName', 'firstName'] as const) {
    const name = text(typed, field).replace(/\s+/g, ' ');
    if (name.length > 100) {
      found.refuse(field, m.orienter_error_name_long());
      continue;
    }
    found.keep(field, name);
    if (!name && field !== 'usageName') found.refuse(field, required[field]());
  }
}

function readBirth(typed: Typed, found: Gathering): void {
  const born = readBirthDate(text(typed, 'birthDate'));
  if (born.kind === 'day') found.keep('birthDate', born.iso);
  else found.refuse('birthDate', born.kind === 'wrong' ? born.message : m.orienter_error_birth_date());
  if (born.kind === 'empty') found.keep('birthDate', null);
}

function readCommune(answer: CommuneAnswer, found: Gathering): void {
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

function readContact(typed: Typed, found: Gathering): void {
  const number = text(typed, 'phone');
  const digits = number.replace(/\D/g, '').length;
  const sound = /^\+?[\d\s.()-]{6,30}$/.test(number) && digits >= (number.startsWith('0') ? 10 : 6);
  if (!number) found.refuse('phone', m.orienter_error_phone_empty());
  if (number && !sound) found.refuse('phone', m.orienter_error_phone());
  else found.keep('phone', number.replace(/\s+/g, ' '));
  const email = text(typed, 'email');
  if (email && (email.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))) {
    found.refuse('email', m.orienter_error_email());
  } else found.keep('email', email);
  const voicemail = one(typed, 'voicemailAllowed', ['yes', 'no']);
  if (voicemail) found.keep('voicemailAllowed', voicemail === 'yes');
  else found.refuse('voicemailAllowed', m.orienter_error_voicemail());
}

function readLanguage(typed: Typed, found: Gathering): void {
  const needed = text(typed, 'languageChoice') === interpreter;
  const spoken = text(typed, 'language');
  found.keep('interpreterNeeded', needed);
  if (!needed) found.keep('language', french);
  else if (spoken.length > 60) found.refuse('language', m.orienter_error_language());
  else {
    found.keep('language', spoken);
    if (!spoken) found.refuse('language', m.orienter_error_language());
  }
}

/** The person of a draft as the form shows them. */
export function typedPerson(draft: DraftFieldsFragment): Typed {
  const person = draft.participant;
  const { voicemailAllowed: voicemail, interpreterNeeded } = person ?? {};
  const commune = person?.commune ? communeLabel(person.commune) : null;
  const information = draft.personInformation;
  return typedFrom({
    birthName: person?.birthName,
    usageName: person?.usageName,
    firstName: person?.firstName,
    birthDate: person?.birthDate ? numericDate(person.birthDate) : null,
    sex: person?.sex,
    communeText: commune,
    communeLabel: commune,
    commune: person?.commune?.insee,
    phone: person?.phone ? phone(person.phone) : null,
    email: person?.email,
    voicemailAllowed: voicemail === true ? 'yes' : voicemail === false ? 'no' : null,
    languageChoice: interpreterNeeded ? interpreter : 'french',
    language: person?.language === french ? null : person?.language,
    availability: person?.availability,
    mobility: person?.mobility,
    contactBy: person?.contactBy,
    informed: information === 'INFORMED' || information === 'CONSENTED' ? 'on' : null,
    consented: information === 'CONSENTED' ? 'on' : null,
  });
}
