import { Gathering, type Reading } from '#lib/form/reading.ts';
import { one, text, ticked, typedFrom, type Typed } from '#lib/form/typed.ts';
import { SexValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { CommuneAnswer } from '#lib/persons/commune.ts';
import { french, interpreter, readLanguage } from '#lib/persons/language.ts';
import { readCommune, readContact, readReach, typedReach } from '#lib/persons/reach.ts';
import { numericDate } from '#lib/text/format.ts';
import { readBirthDate } from './dates.ts';

/** Reads step 2. The commune was looked up before, since that asks the API. */
export function readPerson(typed: Typed, commune: CommuneAnswer): Reading {
  const found = new Gathering();
  readNames(typed, found);
  readBirth(typed, found);
  const sex = one(typed, 'sex', SexValues);
  if (sex) found.keep('sex', sex);
  else found.refuse('sex', m.orienter_error_sex());
  readCommune(commune, found);
  if (!text(typed, 'phone')) found.refuse('phone', m.orienter_error_phone_empty());
  readContact(typed, found);
  if (!one(typed, 'voicemailAllowed', ['yes', 'no'])) {
    found.refuse('voicemailAllowed', m.orienter_error_voicemail());
  }
  readLanguage(typed, found);
  readReach(typed, found);
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

/** The person of a draft as the form shows them. */
export function typedPerson(draft: DraftFieldsFragment): Typed {
  const person = draft.participant;
  const information = draft.personInformation;
  return typedFrom({
    birthName: person?.birthName,
    usageName: person?.usageName,
    firstName: person?.firstName,
    birthDate: person?.birthDate ? numericDate(person.birthDate) : null,
    sex: person?.sex,
    ...typedReach(person),
    languageChoice: person?.interpreterNeeded ? interpreter : 'french',
    language: person?.language === french ? null : person?.language,
    informed: information === 'INFORMED' || information === 'CONSENTED' ? 'on' : null,
    consented: information === 'CONSENTED' ? 'on' : null,
  });
}
