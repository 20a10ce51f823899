import { registerEnumType } from 'type-graphql';
import { referralActions, referralStatuses } from '../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../access/index.ts';

/** A closed list of words, as GraphQL and the database write them. */
function wordsOf<Word extends string>(words: readonly Word[]): { readonly [W in Word]: W } {
  return Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in Word]: W };
}

export const ReferralStatuses = wordsOf(referralStatuses);
export const ReferralActions = wordsOf(referralActions);

export const LegalBasis = wordsOf([
  'VOLUNTARY',
  'PROSECUTION_ALTERNATIVE',
  'PENAL_SETTLEMENT',
  'JUDICIAL_SUPERVISION',
  'SUPERVISION_WITH_PLACEMENT',
  'PROBATIONARY_SUSPENDED_SENTENCE',
  'COURSE_SENTENCE',
  'SENTENCE_ADJUSTMENT',
  'PROTECTION_ORDER',
  'CARE_OBLIGATION',
  'CARE_INJUNCTION',
]);
export type LegalBasis = keyof typeof LegalBasis;

export const Sex = wordsOf(['MALE', 'FEMALE', 'UNSPECIFIED']);
export type Sex = keyof typeof Sex;

export const PersonInformation = wordsOf(['NOT_INFORMED', 'INFORMED', 'CONSENTED', 'WITHDRAWN']);
export type PersonInformation = keyof typeof PersonInformation;

export const ConsentKind = wordsOf(['INFORMED', 'CONSENTED', 'WITHDRAWN']);
export type ConsentKind = keyof typeof ConsentKind;

export const ConsentManner = wordsOf(['ORAL', 'PHONE', 'WRITTEN', 'ELECTRONIC', 'WITH_REFERRAL']);
export type ConsentManner = keyof typeof ConsentManner;

// Constraints, and no place and no person: nothing of a victim is stored.
export const SafetyConstraint = wordsOf([
  'NO_CONTACT',
  'NO_CONTACT_WITH_CHILDREN',
  'ANTI_APPROACH_BRACELET',
  'PLACES_TO_AVOID',
  'HOME_REMOVAL_ORDER',
]);
export type SafetyConstraint = keyof typeof SafetyConstraint;

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
const partsOfDay = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type WeekSlot = `${(typeof days)[number]}_${(typeof partsOfDay)[number]}`;
export const WeekSlot = Object.fromEntries(
  days.flatMap((day) => partsOfDay.map((part) => [`${day}_${part}`, `${day}_${part}`])),
) as { readonly [Slot in WeekSlot]: Slot };

export const Mobility = wordsOf(['OWN_VEHICLE', 'PUBLIC_TRANSPORT', 'NO_TRANSPORT', 'REMOTE_AREA']);
export type Mobility = keyof typeof Mobility;

export const ContactWay = wordsOf(['PHONE', 'SMS', 'EMAIL', 'LETTER']);
export type ContactWay = keyof typeof ContactWay;

export const Relation = wordsOf([
  'REFERRER',
  'UNINFORMED_REFERRER',
  'AUTHORITY',
  'COORDINATOR',
  'CASEWORKER',
  'CLINICIAN',
  'HOUSING_PARTNER',
  'HEALTH_PARTNER',
]);
export type Relation = keyof typeof Relation;

registerEnumType(ReferralStatuses, {
  name: 'ReferralStatus',
  description: 'Where a referral stands in its life.',
});
registerEnumType(ReferralActions, {
  name: 'ReferralAction',
  description: 'A step of the lifecycle that someone may take.',
});
registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'The legal frame of a referral. A label for people, never logic, but for VOLUNTARY.',
});
registerEnumType(Sex, { name: 'Sex', description: 'As the referrer states it.' });
registerEnumType(PersonInformation, {
  name: 'PersonInformation',
  description:
    'Whether the person knows of the referral, and agrees. A voluntary referral needs CONSENTED, or its sender follows the status only. WITHDRAWN is what they said later, and no draft can hold it.',
});
registerEnumType(ConsentKind, {
  name: 'ConsentKind',
  description: 'What a person was told, or said: informed, agreed, took the agreement back.',
});
registerEnumType(ConsentManner, {
  name: 'ConsentManner',
  description:
    'How it was said: face to face, by telephone, on paper, by e-mail or message. WITH_REFERRAL: stated by the sender when it referred.',
});
registerEnumType(SafetyConstraint, {
  name: 'SafetyConstraint',
  description: 'A constraint that keeps someone safe; it names no place and no person.',
});
registerEnumType(WeekSlot, {
  name: 'WeekSlot',
  description: 'A part of a day of the week on which the person is usually free.',
});
registerEnumType(Mobility, {
  name: 'Mobility',
  description: 'How the person moves about, or that they cannot, or live far from any line.',
});
registerEnumType(ContactWay, { name: 'ContactWay', description: 'How the person is best reached.' });
registerEnumType(Relation, { name: 'Relation', description: 'What an organisation is to a referral.' });

export type { ReferralAction, ReferralStatus };
