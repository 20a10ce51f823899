import { referralActions, referralStatuses } from '../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../access/index.ts';
import { describeEnum, wordsOf } from '../vocabulary/index.ts';
import { actionMeanings, slotMeaning, statusMeanings } from './referral.enum-words.ts';

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
export const WeekSlot = wordsOf(days.flatMap((day) => partsOfDay.map((part): WeekSlot => `${day}_${part}`)));

export const Mobility = wordsOf(['OWN_VEHICLE', 'PUBLIC_TRANSPORT', 'NO_TRANSPORT', 'REMOTE_AREA']);
export type Mobility = keyof typeof Mobility;

// Communes are known of the departments of the network alone; of other places there are words.
export const Residence = wordsOf(['COMMUNE', 'ELSEWHERE', 'ABROAD', 'NO_FIXED_HOME']);
export type Residence = keyof typeof Residence;

// What the person needs, and no diagnosis: nothing of their health is stored.
export const AccessNeed = wordsOf(['READING', 'HEARING', 'MOBILITY', 'OTHER']);
export type AccessNeed = keyof typeof AccessNeed;

// For whom a CPCA enters a referral. A relative's word is none: it would be data of a third person.
export const ReferralOrigin = wordsOf(['PARTNER', 'PERSON', 'HELPLINE']);
export type ReferralOrigin = keyof typeof ReferralOrigin;

export const ReceivedVia = wordsOf(['LETTER', 'EMAIL', 'PHONE', 'VISIT', 'MEETING']);
export type ReceivedVia = keyof typeof ReceivedVia;

/** By which way a referral came: in the hub, or by one of those that a CPCA enters it from. */
export const CameBy = wordsOf(['SENT', ...(Object.keys(ReceivedVia) as ReceivedVia[]), 'HELPLINE']);
export type CameBy = keyof typeof CameBy;

export const ContactWay = wordsOf(['PHONE', 'SMS', 'EMAIL', 'LETTER', 'THROUGH_SENDER', 'IN_PERSON']);
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
  'FORMER_PARTNER',
  'ASKED',
  'FORMER_REFERRER',
]);
export type Relation = keyof typeof Relation;

describeEnum(ReferralStatuses, {
  name: 'ReferralStatus',
  description: 'Where a referral stands in its life.',
  of: statusMeanings,
});
describeEnum(ReferralActions, {
  name: 'ReferralAction',
  description: 'A step of the lifecycle that someone may take.',
  of: actionMeanings,
});
describeEnum(LegalBasis, {
  name: 'LegalBasis',
  description: 'The legal frame of a referral. A label for people, never logic, but for VOLUNTARY.',
  of: {
    VOLUNTARY: 'Démarche volontaire: the person comes of their own accord.',
    PROSECUTION_ALTERNATIVE: 'Alternative aux poursuites.',
    PENAL_SETTLEMENT: 'Composition pénale.',
    JUDICIAL_SUPERVISION: 'Contrôle judiciaire.',
    SUPERVISION_WITH_PLACEMENT: 'Contrôle judiciaire avec placement probatoire (CJPP).',
    PROBATIONARY_SUSPENDED_SENTENCE: 'Sursis probatoire.',
    COURSE_SENTENCE: 'Peine de stage.',
    SENTENCE_ADJUSTMENT: 'Aménagement de peine.',
    PROTECTION_ORDER: 'Ordonnance de protection.',
    CARE_OBLIGATION: 'Obligation de soins.',
    CARE_INJUNCTION: 'Injonction de soins.',
  },
});
describeEnum(Sex, {
  name: 'Sex',
  description: 'As the referrer states it.',
  of: {
    MALE: 'A man.',
    FEMALE: 'A woman.',
    UNSPECIFIED: 'Not stated.',
  },
});
describeEnum(PersonInformation, {
  name: 'PersonInformation',
  description:
    'Whether the person knows of the referral, and agrees. A voluntary referral needs CONSENTED, or its sender follows the status only. WITHDRAWN is what they said later, and no draft can hold it.',
  of: {
    NOT_INFORMED: 'The person does not know of the referral.',
    INFORMED: 'The person knows of it, and was not asked or did not say.',
    CONSENTED: 'The person agrees to it.',
    WITHDRAWN: 'The person agreed, and took it back.',
  },
});
describeEnum(ConsentKind, {
  name: 'ConsentKind',
  description: 'What a person was told, or said: informed, agreed, took the agreement back.',
  of: {
    INFORMED: 'The person was told of the referral.',
    CONSENTED: 'The person agreed to it.',
    WITHDRAWN: 'The person took the agreement back.',
  },
});
describeEnum(ConsentManner, {
  name: 'ConsentManner',
  description:
    'How it was said: face to face, by telephone, on paper, by e-mail or message. WITH_REFERRAL: stated by the sender when it referred.',
  of: {
    ORAL: 'Face to face.',
    PHONE: 'By telephone.',
    WRITTEN: 'On paper.',
    ELECTRONIC: 'By e-mail or message.',
    WITH_REFERRAL: 'Stated by the sender when it referred.',
  },
});
describeEnum(SafetyConstraint, {
  name: 'SafetyConstraint',
  description: 'A constraint that keeps someone safe; it names no place and no person.',
  of: {
    NO_CONTACT: 'No contact with the partner (interdiction de contact).',
    NO_CONTACT_WITH_CHILDREN: 'No contact with the children.',
    ANTI_APPROACH_BRACELET: 'Bracelet anti-rapprochement.',
    PLACES_TO_AVOID: 'Places where the person must not appear; which, the order says.',
    HOME_REMOVAL_ORDER: 'Éviction du domicile: the person had to leave home.',
  },
});
describeEnum(WeekSlot, {
  name: 'WeekSlot',
  description: 'A part of a day of the week on which the person is usually free.',
  of: Object.fromEntries(
    days.flatMap((day) => partsOfDay.map((part) => [`${day}_${part}`, slotMeaning(day, part)])),
  ) as Readonly<Record<WeekSlot, string>>,
});
describeEnum(Mobility, {
  name: 'Mobility',
  description: 'How the person moves about, or that they cannot, or live far from any line.',
  of: {
    OWN_VEHICLE: 'Has a vehicle.',
    PUBLIC_TRANSPORT: 'By public transport.',
    NO_TRANSPORT: 'Cannot move about alone.',
    REMOTE_AREA: 'Lives far from any line.',
  },
});
describeEnum(Residence, {
  name: 'Residence',
  description: 'In what kind of place someone lives today.',
  of: {
    COMMUNE: 'In a commune of the network, which `commune` names.',
    ELSEWHERE: 'Elsewhere in France: `residencePlace` has the postal code and the commune.',
    ABROAD: 'Abroad: `residencePlace` has the country.',
    NO_FIXED_HOME: 'Without a fixed home (sans domicile fixe); `commune` says where they stay, if they do.',
  },
});
describeEnum(ReferralOrigin, {
  name: 'ReferralOrigin',
  description: 'From whom a referral came that the CPCA entered.',
  of: {
    PARTNER: 'From a house of the directory, its `referrer`.',
    PERSON: 'From the person themself: there is no sender.',
    HELPLINE: 'From the person, put through by the national helpline: there is no sender.',
  },
});
describeEnum(ReceivedVia, {
  name: 'ReceivedVia',
  description: 'How a referral that the CPCA entered reached it.',
  of: {
    LETTER: 'By post.',
    EMAIL: 'By e-mail.',
    PHONE: 'By telephone.',
    VISIT: 'Somebody came.',
    MEETING: 'At a meeting, or a hearing.',
  },
});
describeEnum(CameBy, {
  name: 'CameBy',
  description: 'By which way a referral came.',
  of: {
    SENT: 'Sent in the hub by its sender.',
    LETTER: 'Entered: by post.',
    EMAIL: 'Entered: by e-mail.',
    PHONE: 'Entered: by telephone.',
    VISIT: 'Entered: somebody came.',
    MEETING: 'Entered: at a meeting, or a hearing.',
    HELPLINE: 'Entered: put through by the national helpline.',
  },
});
describeEnum(AccessNeed, {
  name: 'AccessNeed',
  description: 'What has to be arranged so that the person can come and take part; no diagnosis.',
  of: {
    READING: 'Reads or writes with difficulty.',
    HEARING: 'Is deaf, or hears with difficulty.',
    MOBILITY: 'Walks with difficulty, or uses a wheelchair.',
    OTHER: 'Something else, which `accessNeedNote` says.',
  },
});
describeEnum(ContactWay, {
  name: 'ContactWay',
  description: 'How the person is best reached.',
  of: {
    PHONE: 'By telephone.',
    SMS: 'By text message.',
    EMAIL: 'By e-mail.',
    LETTER: 'By letter.',
    THROUGH_SENDER: 'Through the house that sent the case.',
    IN_PERSON: 'On the spot: at the desk of the CPCA, or where the person is.',
  },
});
describeEnum(Relation, {
  name: 'Relation',
  description: 'What an organisation is to a referral.',
  of: {
    REFERRER: 'Sent it, and follows the case.',
    UNINFORMED_REFERRER: 'Sent a volunteer who does not agree, and follows the status only.',
    AUTHORITY: 'The court that ordered the measure, or the SPIP that supervises it.',
    COORDINATOR: 'Coordinates the department or the region.',
    CASEWORKER: 'The team of the CPCA that takes the person on.',
    CLINICIAN: 'The psychologist assigned.',
    HOUSING_PARTNER: 'Takes in for housing.',
    HEALTH_PARTNER: 'Takes in for psychological support.',
    FORMER_PARTNER: 'Took part, and its access has ended: the status remains, and its own words.',
    ASKED: 'Asked by the house that follows the measure to follow it from now on; reads the case, to answer.',
    FORMER_REFERRER: 'Handed the case over: keeps what it wrote, as it was then, and the status.',
  },
});

export type { ReferralAction, ReferralStatus };
