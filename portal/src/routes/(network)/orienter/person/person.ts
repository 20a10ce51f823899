import { Gathering, type Reading } from '#lib/form/reading.ts';
import { one, text, ticked, typedFrom, type Typed } from '#lib/form/typed.ts';
import { SexValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import type { CommuneAnswer } from '#lib/persons/reach/commune.ts';
import { readBirthDate } from '#lib/persons/birth/birth-date.ts';
import { french, interpreter, readLanguage } from '#lib/persons/reach/language.ts';
import { readContact, readReach, readResidence, typedReach } from '#lib/persons/reach/reach.ts';
import { numericBirthDate } from '#lib/text/birth-date.ts';

/** Reads step 2: what each answer means. What is needed the API says. The commune was looked up before. */
export function readPerson(typed: Typed, commune: CommuneAnswer): Reading {
  const found = new Gathering();
  for (const field of ['birthName', 'usageName', 'firstName'] as const)
    found.keep(field, text(typed, field).replace(/\s+/g, ' '));
  readBirth(typed, found);
  const sex = one(typed, 'sex', SexValues);
  if (sex) found.keep('sex', sex);
  readResidence(typed, commune, found);
  readContact(typed, found);
  readLanguage(typed, found);
  readReach(typed, found);
  const informed = ticked(typed, 'informed') || ticked(typed, 'consented');
  found.keep(
    'personInformation',
    ticked(typed, 'consented') ? 'CONSENTED' : informed ? 'INFORMED' : 'NOT_INFORMED',
  );
  return found.reading();
}

/**
 * Whose sight the person's agreement decides on: that of one's own service, of the house that a CPCA enters it for, or whether
 * a person who came alone is referred at all; none under a measure that a court or a service sent.
 */
export type Agreement = 'own' | 'house' | 'alone' | 'none';

export function agreementOf({ legalBasis, origin, enteredBy }: DraftFieldsFragment): Agreement {
  if (origin === 'PERSON' || origin === 'HELPLINE') return 'alone';
  if (legalBasis !== 'VOLUNTARY') return 'none';
  return enteredBy === null ? 'own' : 'house';
}

function readBirth(typed: Typed, found: Gathering): void {
  const born = readBirthDate(text(typed, 'birthDate'));
  if (born.kind === 'wrong') found.refuse('birthDate', born.message);
  else found.keep('birthDate', born.kind === 'date' ? born.iso : null);
}

/** The person of a draft as the form shows them. */
export function typedPerson(draft: DraftFieldsFragment): Typed {
  const person = draft.participant;
  const information = draft.personInformation;
  return typedFrom({
    birthName: person?.birthName,
    usageName: person?.usageName,
    firstName: person?.firstName,
    birthDate: person?.birthDate ? numericBirthDate(person.birthDate) : null,
    sex: person?.sex,
    ...typedReach(person),
    languageChoice: person?.interpreterNeeded ? interpreter : 'french',
    language: person?.language === french ? null : person?.language,
    informed: information === 'INFORMED' || information === 'CONSENTED' ? 'on' : null,
    consented: information === 'CONSENTED' ? 'on' : null,
  });
}
