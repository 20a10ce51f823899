/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A referral to accept, and who takes in what. */
export type AcceptReferralInput = {
  /** The psychologist assigned: a membership of the CPCA. */
  readonly clinicianId?: string | null | undefined;
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** Partners that take in a module; from then on they see it through their own mask. */
  readonly partners?: ReadonlyArray<ModulePartnerInput> | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** What a relation may do with a field, or whether it may take a step. */
export type AccessRight =
  /** Does not read; the field is null and named in `hidden`. */
  | 'HIDE'
  /** May not. */
  | 'NO'
  /** Reads. */
  | 'READ'
  /** Reads, unless only asked to take the referral over. */
  | 'READ_DESK'
  /** Reads what concerns the module it takes in. */
  | 'READ_OWN'
  /** Reads under supervision with placement (CJPP) only. */
  | 'READ_SUPERVISED'
  /** Reads and changes. */
  | 'WRITE'
  /** Writes while it is a draft, then reads. */
  | 'WRITE_DRAFT'
  /** Reads, and changes while the referral is open, its draft included. */
  | 'WRITE_OPEN'
  /** May take this step. */
  | 'YES';

/** A referral whose outcome was read. */
export type AcknowledgeOutcomeInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A referral whose receipt to acknowledge. */
export type AcknowledgeReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Referrals whose receipt to acknowledge. */
export type AcknowledgeReferralsInput = {
  /** Which ones; 1 to 50. */
  readonly items: ReadonlyArray<ReferralItemInput>;
};

/** A contact to add to a house. */
export type AddContactInput = {
  /** Whether to call it first, which takes a number; the one that was first until now is so no more. */
  readonly callFirst: boolean;
  /** When to call, in words; 120 characters at most. */
  readonly callWhen?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** What one calls about; 120 characters at most. */
  readonly function: string;
  /** Made by the client, 8 to 100 visible characters without a space: the same key again, after a double click or a lost answer, answers the contact that it added, and with anything else in it is refused. Absent: each request adds one. */
  readonly idempotencyKey?: string | null | undefined;
  /** Mobile telephone. */
  readonly mobile?: string | null | undefined;
  /** Who answers; 120 characters at most. */
  readonly name?: string | null | undefined;
  /** The house. */
  readonly organisationId: string;
  /** Direct line; a contact needs one, a mobile or an e-mail address. */
  readonly phone?: string | null | undefined;
  /** To whom it is shown. */
  readonly visibility: ContactVisibility;
};

/** A line to add to the timeline. */
export type AddStatusUpdateInput = {
  /** Who reads it, by relation; its author always does. */
  readonly audience: ReadonlyArray<Relation>;
  /** The referral. */
  readonly id: string;
  /** Plain text, 4,000 characters at most. */
  readonly note: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** The answer of the CPCA that was asked. */
export type AnswerRedirectionInput = {
  /** Whether it takes the referral over. */
  readonly accept: boolean;
  /** The referral. */
  readonly id: string;
  /** A word beside it; needed for a refusal. 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Who takes care of a referral. */
export type AssignReferralInput = {
  /** A coordinator or caseworker of the recipient, by membership; null: nobody any more. */
  readonly assigneeId?: string | null | undefined;
  /** The referral. */
  readonly id: string;
  /** Who was in charge when the viewer decided; null: nobody. Somebody else meanwhile is refused as STALE. */
  readonly insteadOfId?: string | null | undefined;
  /** A word for coordination and team; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Who takes care of several referrals. */
export type AssignReferralsInput = {
  /** A coordinator or caseworker of the recipient, by membership; null: nobody any more. */
  readonly assigneeId?: string | null | undefined;
  /** Which ones; 1 to 50. */
  readonly items: ReadonlyArray<AssignedItemInput>;
};

/** One referral among several to assign. */
export type AssignedItemInput = {
  /** The referral. */
  readonly id: string;
  /** Who was in charge when the viewer decided; null: nobody. Somebody else meanwhile is refused as STALE. */
  readonly insteadOfId?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Whether a file can be opened. */
export type AttachmentState =
  /** A virus was found in it. Its content was thrown away; its sender sends a clean one. */
  | 'INFECTED'
  /** It can be opened. */
  | 'READY'
  /** It waits for the virus scanner: nobody can open it. Ask again in a minute. */
  | 'WAITING';

/** What a sender needs to know of the room in a module. */
export type Availability =
  /** A fifth of the places or less is left. */
  | 'FEW'
  /** There are places left. */
  | 'FREE'
  /** None is left: whoever is sent now waits. */
  | 'WAITING_LIST';

/** Which referral the viewer has open. */
export type ClaimReferralInput = {
  /** The referral. */
  readonly id: string;
};

/** A programme that was completed. */
export type CompleteReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** What a person was told, or said: informed, agreed, took the agreement back. */
export type ConsentKind =
  /** The person agreed to it. */
  | 'CONSENTED'
  /** The person was told of the referral. */
  | 'INFORMED'
  /** The person took the agreement back. */
  | 'WITHDRAWN';

/** How it was said: face to face, by telephone, on paper, by e-mail or message. WITH_REFERRAL: stated by the sender when it referred. */
export type ConsentManner =
  /** By e-mail or message. */
  | 'ELECTRONIC'
  /** Face to face. */
  | 'ORAL'
  /** By telephone. */
  | 'PHONE'
  /** Stated by the sender when it referred. */
  | 'WITH_REFERRAL'
  /** On paper. */
  | 'WRITTEN';

/** To whom a contact is shown. */
export type ContactVisibility =
  /** Those who coordinate, and the house itself. */
  | 'COORDINATORS'
  /** The house itself and nobody else. */
  | 'HOUSE'
  /** Everybody in the network. */
  | 'NETWORK';

/** How the person is best reached. */
export type ContactWay =
  /** By e-mail. */
  | 'EMAIL'
  /** By letter. */
  | 'LETTER'
  /** By telephone. */
  | 'PHONE'
  /** By text message. */
  | 'SMS';

/** A delay to set. */
export type DeadlineAmountInput = {
  /** How many, in its unit; null for the default. */
  readonly amount?: number | null | undefined;
  /** Which one; its unit is fixed. */
  readonly kind: DeadlineKind;
};

/** A delay that a CPCA sets: what is to be done within it. */
export type DeadlineKind =
  /** The receipt of what was sent, from the sending. */
  | 'ACKNOWLEDGE'
  /** The authority’s word that it has read the outcome. */
  | 'ACKNOWLEDGE_OUTCOME'
  /** The same where a home removal makes it urgent. */
  | 'ACKNOWLEDGE_URGENT'
  /** The sender’s answer to a question. */
  | 'ANSWER'
  /** The answer of the CPCA that is asked to take a case over. */
  | 'ANSWER_REDIRECTION'
  /** Whether the person came to it. */
  | 'ATTENDANCE'
  /** A course that is a sentence, from its final conviction. */
  | 'COURSE'
  /** The decision, from the receipt or from the sender’s answer. */
  | 'DECIDE'
  /** The last report, before the measure ends. */
  | 'FINAL_REPORT'
  /** The first report, from the start of the programme. */
  | 'FIRST_REPORT'
  /** The first appointment, from the acceptance. */
  | 'INTAKE'
  /** Each report after it, from the one before. */
  | 'NEXT_REPORT'
  /** A new look at a programme that pauses. */
  | 'REVIEW_SUSPENSION'
  /** A new look at someone who waits for a place. */
  | 'REVIEW_WAITLIST';

/** What a CPCA declares of one of its modules, whole. */
export type DeclareCapacityInput = {
  /** A module that the viewer’s CPCA offers. */
  readonly module: Module;
  /** First day of the next group, from today on; absent or null: none is announced. */
  readonly nextStart?: string | null | undefined;
  /** Beds; places in a group, per cycle; consultations a week, for support. 0 to 1,000. */
  readonly places: number;
  /** The version that the declaration is based on; a stale one is refused. */
  readonly version: number;
  /** Of a hundred places, those kept for people who come of their own accord, 0 to 100. */
  readonly volunteerPercent: number;
  /** Weeks for which one person holds a place, 1 to 104. */
  readonly weeks: number;
};

/** A referral not to take on. */
export type DeclineReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. Needed when the reason says so. */
  readonly note?: string | null | undefined;
  /** Why: a reason of the kind DECLINE that is not retired. */
  readonly reason: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** In what a delay is counted. Working days leave out week-ends and French bank holidays; days and months last until the evening of their last day, in Paris. */
export type DelayUnit =
  /** Days of the calendar. */
  | 'DAYS'
  /** Hours, night and day. */
  | 'HOURS'
  /** Months of the calendar. */
  | 'MONTHS'
  /** Days but week-ends and French bank holidays. */
  | 'WORKING_DAYS';

/** A view to give up. */
export type DeleteSavedViewInput = {
  /** Which one. */
  readonly id: string;
};

/** A draft to throw away. */
export type DiscardReferralDraftInput = {
  /** The referral. */
  readonly id: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A programme that ends before its last step. */
export type EndReferralEarlyInput = {
  /** The referral. */
  readonly id: string;
  /** Why: a reason of the kind END that is not retired. */
  readonly reason: string;
  /** What happened, for those who follow the whole case; 4,000 characters at most. */
  readonly report: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A language of the letters. */
export type Language =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** The legal frame of a referral. A label for people, never logic, but for VOLUNTARY. */
export type LegalBasis =
  /** Injonction de soins. */
  | 'CARE_INJUNCTION'
  /** Obligation de soins. */
  | 'CARE_OBLIGATION'
  /** Peine de stage. */
  | 'COURSE_SENTENCE'
  /** Contrôle judiciaire. */
  | 'JUDICIAL_SUPERVISION'
  /** Composition pénale. */
  | 'PENAL_SETTLEMENT'
  /** Sursis probatoire. */
  | 'PROBATIONARY_SUSPENDED_SENTENCE'
  /** Alternative aux poursuites. */
  | 'PROSECUTION_ALTERNATIVE'
  /** Ordonnance de protection. */
  | 'PROTECTION_ORDER'
  /** Aménagement de peine. */
  | 'SENTENCE_ADJUSTMENT'
  /** Contrôle judiciaire avec placement probatoire (CJPP). */
  | 'SUPERVISION_WITH_PLACEMENT'
  /** Démarche volontaire: the person comes of their own accord. */
  | 'VOLUNTARY';

/** Two people, and whether they are one. */
export type LinkPersonsInput = {
  /** The other. */
  readonly otherId: string;
  /** One person. */
  readonly participantId: string;
  /** One person, or two. */
  readonly verdict: PersonVerdict;
};

/** Why a letter did not leave. */
export type MailProblem =
  /** The mail server refused the login of SMTP_URL. */
  | 'LOGIN_REFUSED'
  /** Something else. */
  | 'OTHER'
  /** The mail server refused the letter for good (5xx): often a wrong address. */
  | 'REFUSED'
  /** The mail server asked to come back later (4xx). */
  | 'REFUSED_FOR_NOW'
  /** The mail server answered too slowly. */
  | 'TIMEOUT'
  /** The mail server did not answer. */
  | 'UNREACHABLE';

/** Messages that one has read. */
export type MarkMessagesReadInput = {
  /** The referral. */
  readonly id: string;
  /** The last message that was on screen; later ones stay unread. Absent: all there are now. */
  readonly upToId?: string | null | undefined;
};

/** Which notifications have been read. */
export type MarkNotificationsReadInput = {
  /** Those read, 100 at most; absent: all of the present function. One that is not yours is passed over. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

/** Why two people may be one. Names are compared without accents, case and order; ONE_DIGIT_OFF, of a birth date, comes with equal names only. */
export type MatchReason =
  /** Day and month of the date of birth are swapped. */
  | 'DAY_AND_MONTH_SWAPPED'
  /** The one’s name is the other’s first name. */
  | 'NAMES_SWAPPED'
  /** One digit of the date of birth differs. */
  | 'ONE_DIGIT_OFF'
  /** The date of birth is the same. */
  | 'SAME_BIRTH_DATE'
  /** Name at birth and first name are the same. */
  | 'SAME_NAMES';

/** The function in which a person acts for an organisation; it decides which relations count. */
export type MemberFunction =
  /** Runs accounts and settings; reads no personal data. */
  | 'ADMINISTRATOR'
  /** Refers for an association. */
  | 'ASSOCIATION_WORKER'
  /** Of the team of a CPCA. */
  | 'CASEWORKER'
  /** Psychologist of a CPCA. */
  | 'CLINICIAN'
  /** Coordinates a CPCA or the region. */
  | 'COORDINATOR'
  /** Juge aux affaires familiales (JAF). */
  | 'FAMILY_JUDGE'
  /** Takes in for psychological support. */
  | 'HEALTH_WORKER'
  /** Takes in for housing. */
  | 'HOUSING_WORKER'
  /** Juge des libertés et de la détention (JLD). */
  | 'LIBERTY_AND_CUSTODY_JUDGE'
  /** Of a town hall or another local authority. */
  | 'LOCAL_OFFICER'
  /** ARS, DRDFE or prefecture: aggregates only, no row. */
  | 'OBSERVER'
  /** CPIP: probation officer of a SPIP. */
  | 'PROBATION_OFFICER'
  /** Procureur: prosecutor of a tribunal. */
  | 'PROSECUTOR'
  /** Greffe: registry of a court. */
  | 'REGISTRY'
  /** Juge de l’application des peines (JAP). */
  | 'SENTENCE_ENFORCEMENT_JUDGE';

/** How the person moves about, or that they cannot, or live far from any line. */
export type Mobility =
  /** Cannot move about alone. */
  | 'NO_TRANSPORT'
  /** Has a vehicle. */
  | 'OWN_VEHICLE'
  /** By public transport. */
  | 'PUBLIC_TRANSPORT'
  /** Lives far from any line. */
  | 'REMOTE_AREA';

/** A strand of what a CPCA offers; a referral asks for one or several. */
export type Module =
  /** Emergency housing under a court measure, with social support. */
  | 'HOUSING'
  /** Quick access to a few psychological consultations. */
  | 'PSYCHOLOGICAL_SUPPORT'
  /** Groupe de responsabilisation: an interview, then group sessions. */
  | 'RESPONSIBILITY_GROUP';

/** Who takes in one module. */
export type ModulePartnerInput = {
  /** A module that was asked for. */
  readonly module: Module;
  /** An organisation that offers it. */
  readonly organisationId: string;
};

/** Events that one is notified of, as far as one chooses how. */
export type NotificationEvent =
  /** A referral waits for a step of yours. */
  | 'AWAITS_YOU'
  /** A step of yours is due within a working day. */
  | 'DEADLINE_NEAR'
  /** A step of yours was due, and a working day has passed. */
  | 'DEADLINE_PASSED'
  /** A step is two working days late: the coordination and the authority are notified. */
  | 'ESCALATION'
  /** A note or a message for you. */
  | 'NOTE'
  /** A referral has moved on. */
  | 'STEP';

/** Upwards or downwards. */
export type OrderDirection =
  /** Upwards: the earliest, or A, first. */
  | 'ASC'
  /** Downwards: the latest, or Z, first. */
  | 'DESC';

/** What narrows a list of organisations: every part given must hold, within a part one of its values. */
export type OrganisationFilter = {
  /** Of use to this commune (INSEE code): seated there, its courts, and what serves its whole department. */
  readonly commune?: string | null | undefined;
  /** Seated in, or serving, one of these departments (codes). */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** One of these kinds. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Offering one of these modules. */
  readonly modules?: ReadonlyArray<Module> | null | undefined;
};

/** What sort of partner an organisation is. */
export type OrganisationKind =
  /** Any other public service. */
  | 'ADMINISTRATION'
  /** Association: housing, access to rights, support. */
  | 'ASSOCIATION'
  /** Cour d’appel. */
  | 'COURT_OF_APPEAL'
  /** Takes charge of people who have been violent to their partner. */
  | 'CPCA'
  /** Conseil départemental. */
  | 'DEPARTMENT_COUNCIL'
  /** Gendarmerie brigade. */
  | 'GENDARMERIE'
  /** Hospital, clinic or health professional. */
  | 'HEALTH'
  /** Anonymous helpline for perpetrators. */
  | 'HELPLINE'
  /** Tribunal judiciaire. */
  | 'JUDICIAL_COURT'
  /** Tribunal de proximité, under a tribunal judiciaire. */
  | 'LOCAL_COURT'
  /** Police station. */
  | 'POLICE'
  /** Prefecture of a department or of the region. */
  | 'PREFECTURE'
  /** SPIP, the probation service of a department. */
  | 'PROBATION_SERVICE'
  /** ARS, the regional health agency. */
  | 'REGIONAL_HEALTH_AGENCY'
  /** Sub-prefecture of a district. */
  | 'SUB_PREFECTURE'
  /** Town hall of a commune. */
  | 'TOWN_HALL';

/** Whether the person knows of the referral, and agrees. A voluntary referral needs CONSENTED, or its sender follows the status only. WITHDRAWN is what they said later, and no draft can hold it. */
export type PersonInformation =
  /** The person agrees to it. */
  | 'CONSENTED'
  /** The person knows of it, and was not asked or did not say. */
  | 'INFORMED'
  /** The person does not know of the referral. */
  | 'NOT_INFORMED'
  /** The person agreed, and took it back. */
  | 'WITHDRAWN';

/** Whether two people of the referrals are one, or two who only look alike. */
export type PersonVerdict =
  /** Two people. */
  | 'DIFFERENT'
  /** One person. */
  | 'SAME';

/** What was missing. */
export type ProvideReferralInformationInput = {
  /** The answer; 4,000 characters at most. */
  readonly answer: string;
  /** The referral. */
  readonly id: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Where a coded reason is asked for. */
export type ReasonKind =
  /** Why a CPCA does not take a referral on. */
  | 'DECLINE'
  /** Why a programme ends before its last step. */
  | 'END'
  /** Why a programme pauses. */
  | 'SUSPEND'
  /** Why a sender takes a referral back. */
  | 'WITHDRAW';

/** What the person was told, or said, about being referred. */
export type RecordConsentInput = {
  /** The referral. */
  readonly id: string;
  /** What was said. */
  readonly kind: ConsentKind;
  /** How. WITH_REFERRAL is written by a submission alone. */
  readonly manner: ConsentManner;
  /** The day on which it was said, today at the latest; absent: today, Paris time. */
  readonly saidOn?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A referral to hand to another CPCA. */
export type RedirectReferralInput = {
  /** The referral. */
  readonly id: string;
  /** Why; 4,000 characters at most. */
  readonly note: string;
  /** The other CPCA. */
  readonly recipientId: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A step of the lifecycle that someone may take. */
export type ReferralAction =
  /** Takes the person on. */
  | 'ACCEPT'
  /** Takes it over: it goes on as a new referral. */
  | 'ACCEPT_REDIRECTION'
  /** Acknowledges its receipt (accusé de réception). */
  | 'ACKNOWLEDGE'
  /** Says that the outcome was read, which closes the case. */
  | 'ACKNOWLEDGE_OUTCOME'
  /** Adds a note for the relations named. */
  | 'ADD_STATUS_UPDATE'
  /** Says who is in charge. */
  | 'ASSIGN'
  /** Completes the programme. */
  | 'COMPLETE'
  /** Corrects how the person is reached. */
  | 'CORRECT_DETAILS'
  /** Corrects what keeps someone safe. */
  | 'CORRECT_SAFETY'
  /** Does not take the person on, for a coded reason. */
  | 'DECLINE'
  /** Throws the draft away. */
  | 'DISCARD'
  /** Ends the programme before its last step, for a coded reason and with a report. */
  | 'END_EARLY'
  /** Answers what was asked. */
  | 'PROVIDE_INFORMATION'
  /** Records what the person was told or agreed to. */
  | 'RECORD_CONSENT'
  /** Records that the person took the agreement back. */
  | 'RECORD_WITHDRAWAL'
  /** Asks another CPCA to take it over (réorientation). */
  | 'REDIRECT'
  /** Does not take it over. */
  | 'REFUSE_REDIRECTION'
  /** Asks its sender for what is missing. */
  | 'REQUEST_INFORMATION'
  /** Takes the programme up again. */
  | 'RESUME'
  /** Saves the draft. */
  | 'SAVE_DRAFT'
  /** Makes the first appointment, or moves it. */
  | 'SCHEDULE_INTAKE'
  /** Begins the programme: the first appointment was attended. */
  | 'START'
  /** Sends it to its CPCA. */
  | 'SUBMIT'
  /** Pauses the programme, for a coded reason. */
  | 'SUSPEND'
  /** Puts the person on the waiting list. */
  | 'WAITLIST'
  /** Takes it back, for a coded reason. */
  | 'WITHDRAW';

/** A date that the measure sets to a case. */
export type ReferralDeadlineKind =
  /** The course that is a sentence, to be done from its final conviction. */
  | 'COURSE'
  /** The last report, before the measure ends. */
  | 'FINAL_REPORT'
  /** The last day of the measure. */
  | 'MEASURE_END'
  /** The next report to the authority while the programme runs. */
  | 'REPORT';

/** What is known so far. Every field is optional; one left out keeps its value, null empties it. Without `id` a new draft is begun. */
export type ReferralDraftInput = {
  /** When the person is usually free. */
  readonly availability?: ReadonlyArray<WeekSlot> | null | undefined;
  /** Date of birth, from 1900 to today. */
  readonly birthDate?: string | null | undefined;
  /** Nom de naissance; 100 characters at most. */
  readonly birthName?: string | null | undefined;
  /** Circumstances; 4,000 characters at most. */
  readonly circumstances?: string | null | undefined;
  /** INSEE code of the commune where the person lives today ("63113"). Once it was sent, the referral is not without one, and stays with its CPCA: another one takes it by redirection. */
  readonly commune?: string | null | undefined;
  /** How the person is best reached. */
  readonly contactBy?: ReadonlyArray<ContactWay> | null | undefined;
  /** The step of the form, 1 to 4, to come back to. */
  readonly draftStep?: number | null | undefined;
  /** E-mail address; 254 characters at most. */
  readonly email?: string | null | undefined;
  /** Prénom; 100 characters at most. */
  readonly firstName?: string | null | undefined;
  /** Next hearing. */
  readonly hearingDate?: string | null | undefined;
  /** The draft to go on with; absent: a new one. */
  readonly id?: string | null | undefined;
  /** For a new draft, made by the client, 8 to 100 visible characters without a space: the same key again, after a double click or a lost answer, goes on with the draft that it began. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether an interpreter is needed. */
  readonly interpreterNeeded?: boolean | null | undefined;
  /** Language spoken; 60 characters at most. */
  readonly language?: string | null | undefined;
  /** Cadre juridique. */
  readonly legalBasis?: LegalBasis | null | undefined;
  /** Last day of the measure. */
  readonly measureEnd?: string | null | undefined;
  /** First day of the measure. */
  readonly measureStart?: string | null | undefined;
  /** How the person moves about. */
  readonly mobility?: ReadonlyArray<Mobility> | null | undefined;
  /** What is asked. */
  readonly modules?: ReadonlyArray<Module> | null | undefined;
  /** The court that ordered the measure. */
  readonly orderedById?: string | null | undefined;
  /** Whether the person knows, and agrees. */
  readonly personInformation?: PersonInformation | null | undefined;
  /** Telephone; 30 characters at most. It or the e-mail address has to be there when it is sent, and from then on. */
  readonly phone?: string | null | undefined;
  /** The court’s own number; 60 characters at most. */
  readonly prosecutionNumber?: string | null | undefined;
  /** The CPCA; absent: the one of the person’s commune. */
  readonly recipientId?: string | null | undefined;
  /** Why another CPCA than the one of the department; 500 characters at most. Needed to send to another one. */
  readonly recipientReason?: string | null | undefined;
  /** Constraints that keep someone safe; all that hold, not only the new ones. */
  readonly safetyConstraints?: ReadonlyArray<SafetyConstraint> | null | undefined;
  /** Sexe. */
  readonly sex?: Sex | null | undefined;
  /** The SPIP that supervises it. */
  readonly supervisedById?: string | null | undefined;
  /** True when a home removal makes it urgent. */
  readonly urgent?: boolean | null | undefined;
  /** Nom d’usage; 100 characters at most. */
  readonly usageName?: string | null | undefined;
  /** The version that the change is based on; needed with `id`. */
  readonly version?: number | null | undefined;
  /** Whether a voice message may be left. */
  readonly voicemailAllowed?: boolean | null | undefined;
};

/** Which referrals to list. A field that is hidden from the viewer on a row never matches on it. */
export type ReferralFilter = {
  /** In which something that the viewer reads changed at this instant or later (`activityAt`). Ask from a minute before the last answer: what is written at the same time may come to be seen in another order. */
  readonly activitySince?: string | null | undefined;
  /** Somebody takes care of it, or nobody yet. */
  readonly assigned?: boolean | null | undefined;
  /** The viewer takes care of it, or not. */
  readonly assignedToViewer?: boolean | null | undefined;
  /** Waiting for a step of the viewer. */
  readonly awaitsViewer?: boolean | null | undefined;
  /** One of these departments, by code ("63"). */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** Whose interview is on this day or later, Paris time. */
  readonly intakeFrom?: string | null | undefined;
  /** Whose interview is on this day or earlier, Paris time. */
  readonly intakeUntil?: string | null | undefined;
  /** One of these legal frames. */
  readonly legalBases?: ReadonlyArray<LegalBasis> | null | undefined;
  /** Asks for at least one of these modules. */
  readonly modules?: ReadonlyArray<Module> | null | undefined;
  /** Declined or ended under a court measure while the authority has not acknowledged it, or the others. */
  readonly outcomeUnacknowledged?: boolean | null | undefined;
  /** Whose next step is late, or the others. */
  readonly overdue?: boolean | null | undefined;
  /** Where the viewer is one of these. */
  readonly relations?: ReadonlyArray<Relation> | null | undefined;
  /** Words of the person’s name, blind to accents and case; the reference, also as it is said (without dashes, O for 0, I or L for 1); or the court’s number, however it is spaced, where the viewer reads it. 100 characters at most. */
  readonly search?: string | null | undefined;
  /** One of these states. */
  readonly statuses?: ReadonlyArray<ReferralStatus> | null | undefined;
  /** Sent on this day or later, Paris time. */
  readonly submittedFrom?: string | null | undefined;
  /** Sent on this day or earlier, Paris time. */
  readonly submittedUntil?: string | null | undefined;
  /** Urgent ones only, or the others only. */
  readonly urgent?: boolean | null | undefined;
};

/** One referral among several. */
export type ReferralItemInput = {
  /** The referral. */
  readonly id: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** How to order referrals; the id settles ties. */
export type ReferralOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ReferralOrderField;
};

/** By what referrals are ordered. A draft stands at the time it was begun; what has no deadline comes after what has one. AWAITING, downwards: what awaits the viewer first, then what was sent last. OVERDUE, downwards: what is late first, the longest late before the others, then what is due next. */
export type ReferralOrderField =
  /** When something last changed in it that the viewer reads. */
  | 'ACTIVITY_AT'
  /** Whether it awaits the viewer. */
  | 'AWAITING'
  /** Until when its next step is due. */
  | 'DUE_AT'
  /** Whether it is late. */
  | 'OVERDUE'
  /** The name of the person, where the viewer reads it. */
  | 'PARTICIPANT_NAME'
  /** Where it stands, in the order of its life. */
  | 'STATUS'
  /** When it was sent. */
  | 'SUBMITTED_AT'
  /** When it last took a step. */
  | 'UPDATED_AT';

/** Where a referral stands in its life. */
export type ReferralStatus =
  /** Taken on; the first appointment is to be made. */
  | 'ACCEPTED'
  /** Its receipt is acknowledged; the CPCA decides. */
  | 'ACKNOWLEDGED'
  /** In the programme. */
  | 'ACTIVE'
  /** The programme was completed. */
  | 'COMPLETED'
  /** Not taken on. */
  | 'DECLINED'
  /** Begun by its sender, and not sent. */
  | 'DRAFT'
  /** The programme ended before its last step. */
  | 'ENDED_EARLY'
  /** The CPCA asked its sender for more. */
  | 'INFO_REQUESTED'
  /** Another CPCA took it over, under a referral of its own. */
  | 'REDIRECTED'
  /** The first appointment is made. */
  | 'SCHEDULED'
  /** Sent; its receipt is not acknowledged yet. */
  | 'SUBMITTED'
  /** The programme pauses. */
  | 'SUSPENDED'
  /** On the waiting list (liste d’attente). */
  | 'WAITLISTED'
  /** Taken back by its sender. */
  | 'WITHDRAWN';

/** What an organisation is to a referral. */
export type Relation =
  /** The court that ordered the measure, or the SPIP that supervises it. */
  | 'AUTHORITY'
  /** The team of the CPCA that takes the person on. */
  | 'CASEWORKER'
  /** The psychologist assigned. */
  | 'CLINICIAN'
  /** Coordinates the department or the region. */
  | 'COORDINATOR'
  /** Takes in for psychological support. */
  | 'HEALTH_PARTNER'
  /** Takes in for housing. */
  | 'HOUSING_PARTNER'
  /** Sent it, and follows the case. */
  | 'REFERRER'
  /** Sent a volunteer who does not agree, and follows the status only. */
  | 'UNINFORMED_REFERRER';

/** Which referral the viewer has closed. */
export type ReleaseReferralInput = {
  /** The referral. */
  readonly id: string;
};

/** A contact to remove. */
export type RemoveContactInput = {
  /** Which one. */
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
};

/** What is missing to decide. */
export type RequestReferralInformationInput = {
  /** The referral. */
  readonly id: string;
  /** The question; 4,000 characters at most. */
  readonly question: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** Which letter to send again. */
export type ResendMailInput = {
  /** Its id. */
  readonly id: string;
};

/** A programme to take up again. */
export type ResumeReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A constraint that keeps someone safe; it names no place and no person. */
export type SafetyConstraint =
  /** Bracelet anti-rapprochement. */
  | 'ANTI_APPROACH_BRACELET'
  /** Éviction du domicile: the person had to leave home. */
  | 'HOME_REMOVAL_ORDER'
  /** No contact with the partner (interdiction de contact). */
  | 'NO_CONTACT'
  /** No contact with the children. */
  | 'NO_CONTACT_WITH_CHILDREN'
  /** Places where the person must not appear; which, the order says. */
  | 'PLACES_TO_AVOID';

/** A reason to add or to change, named by its kind and code. */
export type SaveReasonInput = {
  /** False to retire it. OTHER is never retired. */
  readonly active: boolean;
  /** Its code, 2 to 60 characters, beginning with a letter. */
  readonly code: string;
  /** Where it is asked for. */
  readonly kind: ReasonKind;
  /** Its words in English; 120 characters at most. */
  readonly labelEn: string;
  /** Its words in French; 120 characters at most. */
  readonly labelFr: string;
  /** Whether it needs a note. OTHER always does. */
  readonly noteRequired: boolean;
  /** Its place in the list, 0 to 10,000, lowest first. */
  readonly position: number;
  /** The version that the change is based on; a stale one is refused. Absent or null: a reason to add. */
  readonly version?: number | null | undefined;
};

/** A view to keep. */
export type SaveViewInput = {
  /** What it lists. */
  readonly criteria: SavedCriteriaInput;
  /** Which one to change; a new one when absent. */
  readonly id?: string | null | undefined;
  /** Whether the list opens with it; no when absent. */
  readonly isDefault?: boolean | null | undefined;
  /** Its name; 60 characters at most. */
  readonly name: string;
  /** Of which list. */
  readonly place: SavedViewPlace;
};

/** What a view is to list; as in ReferralFilter, without words to search for. */
export type SavedCriteriaInput = {
  /** Somebody takes care of it, or nobody yet. */
  readonly assigned?: boolean | null | undefined;
  /** The viewer takes care of it, or not. */
  readonly assignedToViewer?: boolean | null | undefined;
  /** Waiting for a step of the viewer. */
  readonly awaitsViewer?: boolean | null | undefined;
  /** One of these departments, by code ("63"). */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /** One of these legal frames. */
  readonly legalBases?: ReadonlyArray<LegalBasis> | null | undefined;
  /** Asks for at least one of these modules. */
  readonly modules?: ReadonlyArray<Module> | null | undefined;
  /** Declined or ended under a court measure while the authority has not acknowledged it, or the others. */
  readonly outcomeUnacknowledged?: boolean | null | undefined;
  /** Whose next step is late, or the others. */
  readonly overdue?: boolean | null | undefined;
  /** Where the viewer is one of these. */
  readonly relations?: ReadonlyArray<Relation> | null | undefined;
  /** One of these states. */
  readonly statuses?: ReadonlyArray<ReferralStatus> | null | undefined;
  /** Urgent ones only, or the others only. */
  readonly urgent?: boolean | null | undefined;
};

/** A list whose views one may keep: the inbox of a CPCA, or the referrals that one follows. */
export type SavedViewPlace =
  /** The referrals that one follows. */
  | 'FOLLOWED'
  /** The inbox of a CPCA. */
  | 'INBOX';

/** A first appointment to make. */
export type ScheduleIntakeInput = {
  /** When: to come, within a year. */
  readonly at: string;
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A message to write in a referral. It is bound to no version: it is no step. */
export type SendMessageInput = {
  /** Files to hang on it, uploaded by this viewer to `POST /files` within the last day; 5 at most. */
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** Who reads it, by relation; the author’s own organisation does in any case. A sender who follows the status only reads none. */
  readonly audience: ReadonlyArray<Relation>;
  /** The referral. */
  readonly id: string;
  /** Chosen by the client, 8 to 100 visible characters without a space: the same key again finds the message it sent. */
  readonly idempotencyKey: string;
  /** Plain text, 4,000 characters at most. */
  readonly text: string;
};

/** All notification preferences of the present function. */
export type SetNotificationPreferencesInput = {
  /** The hour of the daily summary, 0 to 23 in Paris. */
  readonly digestHour: number;
  /** Events notified in the hub. */
  readonly inApp: ReadonlyArray<NotificationEvent>;
  /** The language of the letters. */
  readonly language: Language;
  /** Events notified by e-mail as they happen, outside of the quiet hours. */
  readonly mailAtOnce: ReadonlyArray<NotificationEvent>;
  /** Events notified by e-mail once a day; an event in neither list is not notified by e-mail. */
  readonly mailInDigest: ReadonlyArray<NotificationEvent>;
  /** From this hour on nothing is sent (0 to 23 in Paris), unless it is urgent. */
  readonly quietFrom: number;
  /** Whether nothing is sent on Saturdays and Sundays, unless it is urgent. */
  readonly quietOnWeekends: boolean;
  /** Until this hour; the same as `quietFrom`: there are no quiet hours. */
  readonly quietUntil: number;
};

/** As the referrer states it. */
export type Sex =
  /** A woman. */
  | 'FEMALE'
  /** A man. */
  | 'MALE'
  /** Not stated. */
  | 'UNSPECIFIED';

/** A referral whose first appointment was attended. */
export type StartReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A draft to send. */
export type SubmitReferralInput = {
  /** The referral. */
  readonly id: string;
  /** Made by the client, 8 to 100 characters: the same key twice sends one referral. */
  readonly idempotencyKey: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A programme to pause. */
export type SuspendReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. Needed when the reason says so. */
  readonly note?: string | null | undefined;
  /** Why: a reason of the kind SUSPEND that is not retired. */
  readonly reason: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A decision about two people to undo. */
export type UndoPersonLinkInput = {
  /** The decision. */
  readonly id: string;
};

/** Where a letter that did not leave stands. */
export type UnsentMailState =
  /** Refused for good, or tried too often. */
  | 'FAILED'
  /** No mail server was set. */
  | 'NOT_SENT';

/** A contact to change, as it is to be from now on. */
export type UpdateContactInput = {
  /** Whether to call it first, which takes a number; the one that was first until now is so no more. */
  readonly callFirst: boolean;
  /** When to call, in words; 120 characters at most. */
  readonly callWhen?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** What one calls about; 120 characters at most. */
  readonly function: string;
  /** Which one. */
  readonly id: string;
  /** Mobile telephone. */
  readonly mobile?: string | null | undefined;
  /** Who answers; 120 characters at most. */
  readonly name?: string | null | undefined;
  /** Direct line; a contact needs one, a mobile or an e-mail address. */
  readonly phone?: string | null | undefined;
  /** The version that the change was based on. */
  readonly version: number;
  /** To whom it is shown. */
  readonly visibility: ContactVisibility;
};

/** Deadlines of a CPCA to change; what is left out stays. */
export type UpdateDeadlineSettingsInput = {
  /** The delays to set; of one named twice, the last counts. */
  readonly deadlines: ReadonlyArray<DeadlineAmountInput>;
  /** The CPCA. */
  readonly organisationId: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** What to correct of the person: where and how they are reached, and what keeps someone safe. A field left out keeps its value, null empties it. Names, birth and legal frame are not corrected here. */
export type UpdateParticipantInput = {
  /** When the person is usually free. */
  readonly availability?: ReadonlyArray<WeekSlot> | null | undefined;
  /** INSEE code of the commune where the person lives today ("63113"). Once it was sent, the referral is not without one, and stays with its CPCA: another one takes it by redirection. */
  readonly commune?: string | null | undefined;
  /** How the person is best reached. */
  readonly contactBy?: ReadonlyArray<ContactWay> | null | undefined;
  /** E-mail address; 254 characters at most. */
  readonly email?: string | null | undefined;
  /** The referral. */
  readonly id: string;
  /** Whether an interpreter is needed. */
  readonly interpreterNeeded?: boolean | null | undefined;
  /** Language spoken; 60 characters at most. */
  readonly language?: string | null | undefined;
  /** How the person moves about. */
  readonly mobility?: ReadonlyArray<Mobility> | null | undefined;
  /** Telephone; 30 characters at most. It or the e-mail address has to be there when it is sent, and from then on. */
  readonly phone?: string | null | undefined;
  /** Constraints that keep someone safe; all that hold, not only the new ones. */
  readonly safetyConstraints?: ReadonlyArray<SafetyConstraint> | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
  /** Whether a voice message may be left. */
  readonly voicemailAllowed?: boolean | null | undefined;
};

/** Why nothing was changed, for programs. Values may be added: bear one that you do not know. */
export type UserErrorCode =
  /** This key has sent something else, and nothing was sent now. Make a new key for what is new; to repeat, send what was sent with it. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value that cannot be; `field` names it. Mend it. */
  | 'INVALID'
  /** It is not there, or not for this viewer; the two look the same. Do not try again. */
  | 'NOT_FOUND'
  /** The region offers this reason no more. Ask `reasons` again and choose another. */
  | 'REASON_RETIRED'
  /** Something that this needs is missing; `field` names it. Give it. */
  | 'REQUIRED'
  /** Someone acted first; the message says who and when as far as this viewer may know. Read again, decide again. */
  | 'STALE'
  /** A text beyond its limit; `field` names it. Shorten it. */
  | 'TOO_LONG'
  /** The life of the referral has no such step from where it stands. Read it again: `actions` says what has. */
  | 'WRONG_STATE';

/** What puts someone at their place on a waiting list. */
export type WaitlistReasonKind =
  /** The day until which the programme has to be done. */
  | 'LEGAL_DEADLINE'
  /** The day on which it was sent. */
  | 'REQUEST_AGE'
  /** A home removal makes it urgent. */
  | 'URGENCY'
  /** The share of the places kept for volunteers: it alone put them here. */
  | 'VOLUNTEER_SHARE';

/** A referral to put on the waiting list. */
export type WaitlistReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. */
  readonly note?: string | null | undefined;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

/** A part of a day of the week on which the person is usually free. */
export type WeekSlot =
  /** Friday afternoon. */
  | 'FRIDAY_AFTERNOON'
  /** Friday evening. */
  | 'FRIDAY_EVENING'
  /** Friday morning. */
  | 'FRIDAY_MORNING'
  /** Monday afternoon. */
  | 'MONDAY_AFTERNOON'
  /** Monday evening. */
  | 'MONDAY_EVENING'
  /** Monday morning. */
  | 'MONDAY_MORNING'
  /** Saturday afternoon. */
  | 'SATURDAY_AFTERNOON'
  /** Saturday evening. */
  | 'SATURDAY_EVENING'
  /** Saturday morning. */
  | 'SATURDAY_MORNING'
  /** Thursday afternoon. */
  | 'THURSDAY_AFTERNOON'
  /** Thursday evening. */
  | 'THURSDAY_EVENING'
  /** Thursday morning. */
  | 'THURSDAY_MORNING'
  /** Tuesday afternoon. */
  | 'TUESDAY_AFTERNOON'
  /** Tuesday evening. */
  | 'TUESDAY_EVENING'
  /** Tuesday morning. */
  | 'TUESDAY_MORNING'
  /** Wednesday afternoon. */
  | 'WEDNESDAY_AFTERNOON'
  /** Wednesday evening. */
  | 'WEDNESDAY_EVENING'
  /** Wednesday morning. */
  | 'WEDNESDAY_MORNING';

/** A referral to take back. */
export type WithdrawReferralInput = {
  /** The referral. */
  readonly id: string;
  /** A word beside it, for those who follow the whole case; 4,000 characters at most. Needed when the reason says so. */
  readonly note?: string | null | undefined;
  /** Why: a reason of the kind WITHDRAW that is not retired. */
  readonly reason: string;
  /** The version that the change is based on; a stale one is refused. */
  readonly version: number;
};

export type AccessGridsQueryVariables = Exact<{ [key: string]: never }>;

export type AccessGridsQuery = {
  readonly accessGrids: ReadonlyArray<{
    readonly type: string;
    readonly label: string;
    readonly inForce: boolean;
    readonly relations: ReadonlyArray<{ readonly name: string; readonly label: string }>;
    readonly rows: ReadonlyArray<{
      readonly name: string;
      readonly label: string;
      readonly group: string | null;
      readonly isAction: boolean;
      readonly cells: ReadonlyArray<{ readonly relation: string; readonly right: AccessRight }>;
    }>;
  }>;
};

export type AnsweredFragment = {
  readonly referral: { readonly id: string } | null;
  readonly userErrors: ReadonlyArray<{
    readonly code: UserErrorCode;
    readonly field: string | null;
    readonly message: string;
  }>;
};

export type AssignCaseMutationVariables = Exact<{
  input: AssignReferralInput;
}>;

export type AssignCaseMutation = {
  readonly assignReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AcknowledgeCaseMutationVariables = Exact<{
  input: AcknowledgeReferralInput;
}>;

export type AcknowledgeCaseMutation = {
  readonly acknowledgeReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type RequestCaseInformationMutationVariables = Exact<{
  input: RequestReferralInformationInput;
}>;

export type RequestCaseInformationMutation = {
  readonly requestReferralInformation: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ProvideCaseInformationMutationVariables = Exact<{
  input: ProvideReferralInformationInput;
}>;

export type ProvideCaseInformationMutation = {
  readonly provideReferralInformation: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AcceptCaseMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;

export type AcceptCaseMutation = {
  readonly acceptReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type WaitlistCaseMutationVariables = Exact<{
  input: WaitlistReferralInput;
}>;

export type WaitlistCaseMutation = {
  readonly waitlistReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type DeclineCaseMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;

export type DeclineCaseMutation = {
  readonly declineReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;

export type WithdrawCaseMutation = {
  readonly withdrawReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AddCaseUpdateMutationVariables = Exact<{
  input: AddStatusUpdateInput;
}>;

export type AddCaseUpdateMutation = {
  readonly addStatusUpdate: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ScheduleCaseIntakeMutationVariables = Exact<{
  input: ScheduleIntakeInput;
}>;

export type ScheduleCaseIntakeMutation = {
  readonly scheduleIntake: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type StartCaseMutationVariables = Exact<{
  input: StartReferralInput;
}>;

export type StartCaseMutation = {
  readonly startReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type SuspendCaseMutationVariables = Exact<{
  input: SuspendReferralInput;
}>;

export type SuspendCaseMutation = {
  readonly suspendReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeReferralInput;
}>;

export type ResumeCaseMutation = {
  readonly resumeReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type CompleteCaseMutationVariables = Exact<{
  input: CompleteReferralInput;
}>;

export type CompleteCaseMutation = {
  readonly completeReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type EndCaseEarlyMutationVariables = Exact<{
  input: EndReferralEarlyInput;
}>;

export type EndCaseEarlyMutation = {
  readonly endReferralEarly: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AcknowledgeCaseOutcomeMutationVariables = Exact<{
  input: AcknowledgeOutcomeInput;
}>;

export type AcknowledgeCaseOutcomeMutation = {
  readonly acknowledgeOutcome: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type RedirectCaseMutationVariables = Exact<{
  input: RedirectReferralInput;
}>;

export type RedirectCaseMutation = {
  readonly redirectReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AnswerCaseRedirectionMutationVariables = Exact<{
  input: AnswerRedirectionInput;
}>;

export type AnswerCaseRedirectionMutation = {
  readonly answerRedirection: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type CaseLineFragment = {
  readonly id: string;
  readonly version: number;
  readonly hidden: ReadonlyArray<string>;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly urgent: boolean | null;
  readonly isOverdue: boolean | null;
  readonly modules: ReadonlyArray<Module>;
  readonly draftStep: number;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly informationRequestedAt: string | null;
  readonly waitlistedAt: string | null;
  readonly acceptedAt: string | null;
  readonly declinedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly intakeAt: string | null;
  readonly startedAt: string | null;
  readonly suspendedAt: string | null;
  readonly completedAt: string | null;
  readonly endedAt: string | null;
  readonly outcomeAcknowledgedAt: string | null;
  readonly redirectAskedAt: string | null;
  readonly acknowledgeBy: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly prosecutionNumber: string | null;
  readonly measureEnd: string | null;
  readonly hearingDate: string | null;
  readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
  readonly relations: ReadonlyArray<Relation>;
  readonly actions: ReadonlyArray<ReferralAction>;
  readonly unreadMessages: number;
  readonly declineReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly withdrawReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly suspendReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
  readonly redirectTo: { readonly id: string; readonly name: string } | null;
  readonly nextStep: {
    readonly action: ReferralAction;
    readonly by: Relation;
    readonly dueAt: string | null;
  } | null;
  readonly referrer: { readonly id: string; readonly name: string } | null;
  readonly recipient: { readonly id: string; readonly name: string } | null;
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly participant: {
    readonly hidden: ReadonlyArray<string>;
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
  } | null;
  readonly assignee: { readonly id: string; readonly personName: string | null } | null;
  readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
};

export type ReasonWordsFragment = {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
};

export type CaseListQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
  orderBy?: ReferralOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CaseListQuery = {
  readonly referrals: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
};

export type CaseLinesFragment = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly version: number;
      readonly hidden: ReadonlyArray<string>;
      readonly reference: string | null;
      readonly status: ReferralStatus;
      readonly urgent: boolean | null;
      readonly isOverdue: boolean | null;
      readonly modules: ReadonlyArray<Module>;
      readonly draftStep: number;
      readonly updatedAt: string;
      readonly submittedAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly informationRequestedAt: string | null;
      readonly waitlistedAt: string | null;
      readonly acceptedAt: string | null;
      readonly declinedAt: string | null;
      readonly withdrawnAt: string | null;
      readonly intakeAt: string | null;
      readonly startedAt: string | null;
      readonly suspendedAt: string | null;
      readonly completedAt: string | null;
      readonly endedAt: string | null;
      readonly outcomeAcknowledgedAt: string | null;
      readonly redirectAskedAt: string | null;
      readonly acknowledgeBy: string | null;
      readonly legalBasis: LegalBasis | null;
      readonly prosecutionNumber: string | null;
      readonly measureEnd: string | null;
      readonly hearingDate: string | null;
      readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
      readonly relations: ReadonlyArray<Relation>;
      readonly actions: ReadonlyArray<ReferralAction>;
      readonly unreadMessages: number;
      readonly declineReason: {
        readonly code: string;
        readonly labelFr: string;
        readonly labelEn: string;
      } | null;
      readonly withdrawReason: {
        readonly code: string;
        readonly labelFr: string;
        readonly labelEn: string;
      } | null;
      readonly suspendReason: {
        readonly code: string;
        readonly labelFr: string;
        readonly labelEn: string;
      } | null;
      readonly endReason: {
        readonly code: string;
        readonly labelFr: string;
        readonly labelEn: string;
      } | null;
      readonly redirectTo: { readonly id: string; readonly name: string } | null;
      readonly nextStep: {
        readonly action: ReferralAction;
        readonly by: Relation;
        readonly dueAt: string | null;
      } | null;
      readonly referrer: { readonly id: string; readonly name: string } | null;
      readonly recipient: { readonly id: string; readonly name: string } | null;
      readonly department: { readonly code: string; readonly name: string } | null;
      readonly participant: {
        readonly hidden: ReadonlyArray<string>;
        readonly birthName: string | null;
        readonly usageName: string | null;
        readonly firstName: string | null;
      } | null;
      readonly assignee: { readonly id: string; readonly personName: string | null } | null;
      readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
    };
  }>;
};

export type CaseBesideFragment = {
  readonly recipients: ReadonlyArray<{
    readonly organisation: { readonly id: string; readonly name: string };
    readonly modules: ReadonlyArray<{
      readonly waitingDays: number | null;
      readonly module: Module;
      readonly places: number;
      readonly taken: number | null;
      readonly reserved: number | null;
      readonly waiting: number | null;
      readonly free: number | null;
      readonly kept: number | null;
      readonly availability: Availability;
      readonly expectedDays: number | null;
      readonly nextStart: string | null;
    }>;
  }> | null;
  readonly housing: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
  readonly health: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
  readonly waitHousing: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly waitGroup: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly waitSupport: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
};

export type CaseRoomFragment = {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly modules: ReadonlyArray<{
    readonly waitingDays: number | null;
    readonly module: Module;
    readonly places: number;
    readonly taken: number | null;
    readonly reserved: number | null;
    readonly waiting: number | null;
    readonly free: number | null;
    readonly kept: number | null;
    readonly availability: Availability;
    readonly expectedDays: number | null;
    readonly nextStart: string | null;
  }>;
};

export type PassedOverFragment = {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly referral: {
        readonly id: string;
        readonly status: ReferralStatus;
        readonly relations: ReadonlyArray<Relation>;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
      };
    };
  }>;
};

export type CaseReasonsFragment = {
  readonly reasons: ReadonlyArray<{
    readonly kind: ReasonKind;
    readonly active: boolean;
    readonly noteRequired: boolean;
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  }>;
};

export type CaseFragment = {
  readonly version: number;
  readonly referrerName: string | null;
  readonly measureStart: string | null;
  readonly recipientReason: string | null;
  readonly circumstances: string | null;
  readonly personInformation: PersonInformation | null;
  readonly maySendMessage: boolean;
  readonly id: string;
  readonly hidden: ReadonlyArray<string>;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly urgent: boolean | null;
  readonly isOverdue: boolean | null;
  readonly modules: ReadonlyArray<Module>;
  readonly draftStep: number;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly informationRequestedAt: string | null;
  readonly waitlistedAt: string | null;
  readonly acceptedAt: string | null;
  readonly declinedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly intakeAt: string | null;
  readonly startedAt: string | null;
  readonly suspendedAt: string | null;
  readonly completedAt: string | null;
  readonly endedAt: string | null;
  readonly outcomeAcknowledgedAt: string | null;
  readonly redirectAskedAt: string | null;
  readonly acknowledgeBy: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly prosecutionNumber: string | null;
  readonly measureEnd: string | null;
  readonly hearingDate: string | null;
  readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
  readonly relations: ReadonlyArray<Relation>;
  readonly actions: ReadonlyArray<ReferralAction>;
  readonly unreadMessages: number;
  readonly deadlines: ReadonlyArray<{
    readonly kind: ReferralDeadlineKind;
    readonly dueAt: string;
    readonly isOverdue: boolean;
  }> | null;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
    readonly phone: string | null;
    readonly contacts: ReadonlyArray<{
      readonly id: string;
      readonly function: string;
      readonly name: string | null;
      readonly phone: string | null;
      readonly mobile: string | null;
      readonly callWhen: string | null;
    }>;
  } | null;
  readonly orderedBy: { readonly name: string } | null;
  readonly supervisedBy: { readonly name: string } | null;
  readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
  readonly redirectedInto: {
    readonly id: string;
    readonly reference: string | null;
    readonly recipient: { readonly name: string } | null;
  } | null;
  readonly consents: ReadonlyArray<{
    readonly id: string;
    readonly kind: ConsentKind | null;
    readonly manner: ConsentManner | null;
    readonly saidOn: string | null;
    readonly recordedBy: string | null;
    readonly recordedByFunction: MemberFunction | null;
    readonly recordedByOrganisation: { readonly name: string } | null;
  }> | null;
  readonly participant: {
    readonly birthDate: string | null;
    readonly sex: Sex | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly voicemailAllowed: boolean | null;
    readonly language: string | null;
    readonly interpreterNeeded: boolean | null;
    readonly availability: ReadonlyArray<WeekSlot> | null;
    readonly mobility: ReadonlyArray<Mobility> | null;
    readonly contactBy: ReadonlyArray<ContactWay> | null;
    readonly hidden: ReadonlyArray<string>;
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
    readonly commune: {
      readonly insee: string;
      readonly name: string;
      readonly department: { readonly code: string };
    } | null;
  } | null;
  readonly parties: ReadonlyArray<{
    readonly relations: ReadonlyArray<Relation>;
    readonly modules: ReadonlyArray<Module>;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    };
  }> | null;
  readonly messages: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly at: string;
        readonly text: string;
        readonly authorName: string;
        readonly authorFunction: MemberFunction;
        readonly audience: ReadonlyArray<Relation>;
        readonly readAt: string | null;
        readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        readonly attachments: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly mediaType: string;
          readonly size: number;
          readonly state: AttachmentState;
          readonly url: string;
        }>;
      };
    }>;
  };
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly hidden: ReadonlyArray<string>;
        readonly at: string;
        readonly action: ReferralAction;
        readonly fromStatus: ReferralStatus | null;
        readonly toStatus: ReferralStatus | null;
        readonly authorName: string | null;
        readonly authorFunction: MemberFunction;
        readonly note: string | null;
        readonly audience: ReadonlyArray<Relation> | null;
        readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
  readonly declineReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly withdrawReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly suspendReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
  readonly redirectTo: { readonly id: string; readonly name: string } | null;
  readonly nextStep: {
    readonly action: ReferralAction;
    readonly by: Relation;
    readonly dueAt: string | null;
  } | null;
  readonly referrer: { readonly id: string; readonly name: string } | null;
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly assignee: { readonly id: string; readonly personName: string | null } | null;
  readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
};

export type CallHouseFragment = {
  readonly id: string;
  readonly phone: string | null;
  readonly contacts: ReadonlyArray<{
    readonly id: string;
    readonly function: string;
    readonly name: string | null;
    readonly phone: string | null;
    readonly mobile: string | null;
    readonly callWhen: string | null;
  }>;
};

export type CaseMessagesFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly at: string;
      readonly text: string;
      readonly authorName: string;
      readonly authorFunction: MemberFunction;
      readonly audience: ReadonlyArray<Relation>;
      readonly readAt: string | null;
      readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
      readonly attachments: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly mediaType: string;
        readonly size: number;
        readonly state: AttachmentState;
        readonly url: string;
      }>;
    };
  }>;
};

export type CaseTimelineFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly hidden: ReadonlyArray<string>;
      readonly at: string;
      readonly action: ReferralAction;
      readonly fromStatus: ReferralStatus | null;
      readonly toStatus: ReferralStatus | null;
      readonly authorName: string | null;
      readonly authorFunction: MemberFunction;
      readonly note: string | null;
      readonly audience: ReadonlyArray<Relation> | null;
      readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
    };
  }>;
};

export type SendCaseMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;

export type SendCaseMessageMutation = {
  readonly sendMessage: {
    readonly message: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type MarkCaseMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;

export type MarkCaseMessagesReadMutation = {
  readonly markMessagesRead: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> };
};

export type DeskPeopleFragment = {
  readonly colleagues: ReadonlyArray<{
    readonly id: string;
    readonly function: MemberFunction | null;
    readonly personName: string | null;
  }>;
};

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimReferralInput;
}>;

export type ClaimCaseMutation = {
  readonly claimReferral: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> };
};

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseReferralInput;
}>;

export type ReleaseCaseMutation = {
  readonly releaseReferral: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> };
};

export type ItemsAnsweredFragment = {
  readonly results: ReadonlyArray<{
    readonly referralId: string;
    readonly done: boolean;
    readonly referral: { readonly reference: string | null } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  }>;
  readonly userErrors: ReadonlyArray<{
    readonly code: UserErrorCode;
    readonly field: string | null;
    readonly message: string;
  }>;
};

export type AcknowledgeSeveralMutationVariables = Exact<{
  input: AcknowledgeReferralsInput;
}>;

export type AcknowledgeSeveralMutation = {
  readonly acknowledgeReferrals: {
    readonly results: ReadonlyArray<{
      readonly referralId: string;
      readonly done: boolean;
      readonly referral: { readonly reference: string | null } | null;
      readonly userErrors: ReadonlyArray<{
        readonly code: UserErrorCode;
        readonly field: string | null;
        readonly message: string;
      }>;
    }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type AssignSeveralMutationVariables = Exact<{
  input: AssignReferralsInput;
}>;

export type AssignSeveralMutation = {
  readonly assignReferrals: {
    readonly results: ReadonlyArray<{
      readonly referralId: string;
      readonly done: boolean;
      readonly referral: { readonly reference: string | null } | null;
      readonly userErrors: ReadonlyArray<{
        readonly code: UserErrorCode;
        readonly field: string | null;
        readonly message: string;
      }>;
    }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type SavedViewFieldsFragment = {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly criteria: {
    readonly statuses: ReadonlyArray<ReferralStatus> | null;
    readonly departments: ReadonlyArray<string> | null;
    readonly modules: ReadonlyArray<Module> | null;
    readonly legalBases: ReadonlyArray<LegalBasis> | null;
    readonly relations: ReadonlyArray<Relation> | null;
    readonly urgent: boolean | null;
    readonly overdue: boolean | null;
    readonly awaitsViewer: boolean | null;
    readonly outcomeUnacknowledged: boolean | null;
    readonly assigned: boolean | null;
    readonly assignedToViewer: boolean | null;
  };
};

export type SavedViewsQueryVariables = Exact<{
  place: SavedViewPlace;
}>;

export type SavedViewsQuery = {
  readonly savedViews: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly criteria: {
      readonly statuses: ReadonlyArray<ReferralStatus> | null;
      readonly departments: ReadonlyArray<string> | null;
      readonly modules: ReadonlyArray<Module> | null;
      readonly legalBases: ReadonlyArray<LegalBasis> | null;
      readonly relations: ReadonlyArray<Relation> | null;
      readonly urgent: boolean | null;
      readonly overdue: boolean | null;
      readonly awaitsViewer: boolean | null;
      readonly outcomeUnacknowledged: boolean | null;
      readonly assigned: boolean | null;
      readonly assignedToViewer: boolean | null;
    };
  }>;
};

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;

export type SaveViewMutation = {
  readonly saveView: {
    readonly savedView: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type DeleteSavedViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;

export type DeleteSavedViewMutation = {
  readonly deleteSavedView: {
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ModuleRoomFragment = {
  readonly module: Module;
  readonly places: number;
  readonly taken: number | null;
  readonly reserved: number | null;
  readonly waiting: number | null;
  readonly free: number | null;
  readonly kept: number | null;
  readonly availability: Availability;
  readonly expectedDays: number | null;
  readonly nextStart: string | null;
};

export type AskerFragment = {
  readonly name: string;
  readonly email: string;
  readonly mayRefer: boolean;
  readonly unreadNotifications?: number;
  readonly awaitedReferrals?: number | null;
  readonly awaitedReferralsIsLowerBound?: boolean | null;
  readonly membership: {
    readonly id: string;
    readonly function: MemberFunction | null;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      readonly department: { readonly code: string; readonly name: string } | null;
    } | null;
  } | null;
  readonly memberships: ReadonlyArray<{
    readonly id: string;
    readonly function: MemberFunction | null;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      readonly department: { readonly code: string; readonly name: string } | null;
    } | null;
  }>;
};

export type ViewerMembershipFragment = {
  readonly id: string;
  readonly function: MemberFunction | null;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly department: { readonly code: string; readonly name: string } | null;
  } | null;
};

export type FrameQueryVariables = Exact<{
  frame: boolean;
}>;

export type FrameQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
};

export type NewsFragment = {
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type MovedFragment = {
  readonly id: string;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly version: number;
};

export type CaseDetailsFragment = {
  readonly unreadMessages: number;
  readonly assignee: { readonly id: string } | null;
  readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
};

export type NewestCaseQueryVariables = Exact<{
  frame: boolean;
}>;

export type NewestCaseQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly referrals: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly version: number;
        readonly unreadMessages: number;
        readonly assignee: { readonly id: string } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
};

export type CaseMovementQueryVariables = Exact<{
  id: string;
  frame: boolean;
}>;

export type CaseMovementQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly referral: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
    readonly unreadMessages: number;
    readonly messages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
    readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> };
    readonly participant: { readonly links: ReadonlyArray<{ readonly id: string }> | null } | null;
    readonly assignee: { readonly id: string } | null;
    readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
  } | null;
};

export type CaseChangedSubscriptionVariables = Exact<{
  id?: string | null | undefined;
}>;

export type CaseChangedSubscription = {
  readonly referralChanged: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;

export type RecordConsentMutation = {
  readonly recordConsent: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type UpdateParticipantMutationVariables = Exact<{
  input: UpdateParticipantInput;
}>;

export type UpdateParticipantMutation = {
  readonly updateParticipant: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ComparedPersonFragment = {
  readonly id: string;
  readonly birthName: string | null;
  readonly usageName: string | null;
  readonly firstName: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly commune: { readonly name: string } | null;
  readonly referrals: ReadonlyArray<{
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly submittedAt: string | null;
    readonly referrer: { readonly name: string } | null;
  }>;
};

export type CasePeopleFragment = {
  readonly possibleDuplicates: ReadonlyArray<{
    readonly because: ReadonlyArray<MatchReason>;
    readonly participant: {
      readonly id: string;
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly birthDate: string | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly commune: { readonly name: string } | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly submittedAt: string | null;
        readonly referrer: { readonly name: string } | null;
      }>;
    };
  }> | null;
  readonly participant: {
    readonly id: string;
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
    readonly birthDate: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly links: ReadonlyArray<{
      readonly id: string;
      readonly verdict: PersonVerdict | null;
      readonly decidedAt: string | null;
      readonly decidedBy: string | null;
      readonly participants: ReadonlyArray<{
        readonly id: string;
        readonly birthName: string | null;
        readonly usageName: string | null;
        readonly firstName: string | null;
        readonly birthDate: string | null;
        readonly phone: string | null;
        readonly email: string | null;
        readonly commune: { readonly name: string } | null;
        readonly referrals: ReadonlyArray<{
          readonly id: string;
          readonly reference: string | null;
          readonly status: ReferralStatus;
          readonly submittedAt: string | null;
          readonly referrer: { readonly name: string } | null;
        }>;
      }> | null;
    }> | null;
    readonly commune: { readonly name: string } | null;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string | null;
      readonly status: ReferralStatus;
      readonly submittedAt: string | null;
      readonly referrer: { readonly name: string } | null;
    }>;
  } | null;
};

export type LinkPersonsMutationVariables = Exact<{
  input: LinkPersonsInput;
}>;

export type LinkPersonsMutation = {
  readonly linkPersons: {
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type UndoPersonLinkMutationVariables = Exact<{
  input: UndoPersonLinkInput;
}>;

export type UndoPersonLinkMutation = {
  readonly undoPersonLink: {
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type HomeOfReferrerQueryVariables = Exact<{
  frame: boolean;
  awaited: ReferralFilter;
  news: boolean;
  moved: string;
}>;

export type HomeOfReferrerQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly awaiting: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly drafts: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly recent: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type HomeOfTeamQueryVariables = Exact<{
  frame: boolean;
  coordinates: boolean;
  received: ReferralFilter;
  urgent: ReferralFilter;
  late: ReferralFilter;
  decide: ReferralFilter;
  unassigned: ReferralFilter;
  unacknowledged: ReferralFilter;
  treat: ReferralFilter;
  agenda: ReferralFilter;
  news: boolean;
  moved: string;
}>;

export type HomeOfTeamQuery = {
  readonly mayEditReasons?: boolean;
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly received: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly urgent: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly late: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly decide: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly unassigned?: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly unacknowledged?: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly agenda: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly capacities?: ReadonlyArray<{
    readonly module: Module;
    readonly title: string;
    readonly version: number;
    readonly places: number;
    readonly weeks: number;
    readonly volunteerPercent: number;
    readonly nextStart: string | null;
    readonly declaredAt: string | null;
    readonly taken: number;
    readonly reserved: number;
    readonly waiting: number;
    readonly pending: number;
    readonly kept: number;
  }>;
  readonly first: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type HomeOfAdministratorQueryVariables = Exact<{
  frame: boolean;
}>;

export type HomeOfAdministratorQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly deadLetters: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
};

export type LettersPageQueryVariables = Exact<{
  frame: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type LettersPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly deadLetters: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly state: UnsentMailState | null;
        readonly problem: MailProblem | null;
        readonly attempts: number | null;
        readonly function: MemberFunction | null;
        readonly createdAt: string | null;
        readonly triedAt: string | null;
        readonly organisation: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
};

export type DeadLetterLineFragment = {
  readonly id: string;
  readonly state: UnsentMailState | null;
  readonly problem: MailProblem | null;
  readonly attempts: number | null;
  readonly function: MemberFunction | null;
  readonly createdAt: string | null;
  readonly triedAt: string | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
};

export type ResendMailMutationVariables = Exact<{
  input: ResendMailInput;
}>;

export type ResendMailMutation = {
  readonly resendMail: {
    readonly queued: boolean;
    readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }>;
  };
};

export type SheetContactFragment = {
  readonly id: string;
  readonly version: number;
  readonly mayChange: boolean;
  readonly function: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly callWhen: string | null;
  readonly callFirst: boolean;
  readonly visibility: ContactVisibility;
};

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;

export type AddContactMutation = {
  readonly addContact: {
    readonly contact: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;

export type UpdateContactMutation = {
  readonly updateContact: {
    readonly contact: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;

export type RemoveContactMutation = {
  readonly removeContact: {
    readonly organisation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ContactsChangedSubscriptionVariables = Exact<{
  id: string;
}>;

export type ContactsChangedSubscription = { readonly contactsChanged: { readonly id: string } | null };

export type DirectoryLineFragment = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly toVerify: boolean;
  readonly sourceDate: string | null;
  readonly contacts: ReadonlyArray<{ readonly id: string }>;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly offers: ReadonlyArray<{ readonly id: string; readonly module: Module }>;
};

export type DirectorySheetFragment = {
  readonly id: string;
  readonly hidden: ReadonlyArray<string>;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly toVerify: boolean;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly commune: { readonly insee: string; readonly name: string } | null;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly sites: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly address: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly phone: string | null;
  }>;
  readonly offers: ReadonlyArray<{
    readonly id: string;
    readonly module: Module;
    readonly title: string;
    readonly places: number | null;
  }>;
  readonly agreements: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly since: string | null;
    readonly lead: { readonly id: string; readonly name: string };
  }>;
};

export type DirectoryEntryFragment = {
  readonly mayAddContacts: boolean;
  readonly contactVisibilities: ReadonlyArray<ContactVisibility>;
  readonly id: string;
  readonly hidden: ReadonlyArray<string>;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly toVerify: boolean;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly contacts: ReadonlyArray<{
    readonly id: string;
    readonly version: number;
    readonly mayChange: boolean;
    readonly function: string;
    readonly name: string | null;
    readonly phone: string | null;
    readonly mobile: string | null;
    readonly email: string | null;
    readonly callWhen: string | null;
    readonly callFirst: boolean;
    readonly visibility: ContactVisibility;
  }>;
  readonly commune: { readonly insee: string; readonly name: string } | null;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly sites: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly address: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly phone: string | null;
  }>;
  readonly offers: ReadonlyArray<{
    readonly id: string;
    readonly module: Module;
    readonly title: string;
    readonly places: number | null;
  }>;
  readonly agreements: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly since: string | null;
    readonly lead: { readonly id: string; readonly name: string };
  }>;
};

export type DirectoryPageQueryVariables = Exact<{
  frame: boolean;
  search?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  chosen: boolean;
  sheet: string;
}>;

export type DirectoryPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly organisations: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly kind: OrganisationKind;
        readonly name: string;
        readonly address: string | null;
        readonly postalCode: string | null;
        readonly city: string | null;
        readonly phone: string | null;
        readonly email: string | null;
        readonly toVerify: boolean;
        readonly sourceDate: string | null;
        readonly contacts: ReadonlyArray<{ readonly id: string }>;
        readonly parent: { readonly id: string; readonly name: string } | null;
        readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
        readonly offers: ReadonlyArray<{ readonly id: string; readonly module: Module }>;
      };
    }>;
  };
  readonly sheet?: {
    readonly mayAddContacts: boolean;
    readonly contactVisibilities: ReadonlyArray<ContactVisibility>;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly address: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly website: string | null;
    readonly toVerify: boolean;
    readonly source: string;
    readonly sourceDate: string | null;
    readonly contacts: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly mayChange: boolean;
      readonly function: string;
      readonly name: string | null;
      readonly phone: string | null;
      readonly mobile: string | null;
      readonly email: string | null;
      readonly callWhen: string | null;
      readonly callFirst: boolean;
      readonly visibility: ContactVisibility;
    }>;
    readonly commune: { readonly insee: string; readonly name: string } | null;
    readonly parent: { readonly id: string; readonly name: string } | null;
    readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly sites: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly address: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly phone: string | null;
    }>;
    readonly offers: ReadonlyArray<{
      readonly id: string;
      readonly module: Module;
      readonly title: string;
      readonly places: number | null;
    }>;
    readonly agreements: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly since: string | null;
      readonly lead: { readonly id: string; readonly name: string };
    }>;
  } | null;
  readonly top?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly mayAddContacts: boolean;
        readonly contactVisibilities: ReadonlyArray<ContactVisibility>;
        readonly id: string;
        readonly hidden: ReadonlyArray<string>;
        readonly kind: OrganisationKind;
        readonly name: string;
        readonly address: string | null;
        readonly postalCode: string | null;
        readonly city: string | null;
        readonly phone: string | null;
        readonly email: string | null;
        readonly website: string | null;
        readonly toVerify: boolean;
        readonly source: string;
        readonly sourceDate: string | null;
        readonly contacts: ReadonlyArray<{
          readonly id: string;
          readonly version: number;
          readonly mayChange: boolean;
          readonly function: string;
          readonly name: string | null;
          readonly phone: string | null;
          readonly mobile: string | null;
          readonly email: string | null;
          readonly callWhen: string | null;
          readonly callFirst: boolean;
          readonly visibility: ContactVisibility;
        }>;
        readonly commune: { readonly insee: string; readonly name: string } | null;
        readonly parent: { readonly id: string; readonly name: string } | null;
        readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
        readonly sites: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly address: string | null;
          readonly postalCode: string | null;
          readonly city: string | null;
          readonly phone: string | null;
        }>;
        readonly offers: ReadonlyArray<{
          readonly id: string;
          readonly module: Module;
          readonly title: string;
          readonly places: number | null;
        }>;
        readonly agreements: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly since: string | null;
          readonly lead: { readonly id: string; readonly name: string };
        }>;
      };
    }>;
  };
};

export type DirectoryListFragment = {
  readonly totalCount: number;
  readonly totalCountIsLowerBound: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly kind: OrganisationKind;
      readonly name: string;
      readonly address: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly toVerify: boolean;
      readonly sourceDate: string | null;
      readonly contacts: ReadonlyArray<{ readonly id: string }>;
      readonly parent: { readonly id: string; readonly name: string } | null;
      readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly offers: ReadonlyArray<{ readonly id: string; readonly module: Module }>;
    };
  }>;
};

export type EntryPageQueryVariables = Exact<{
  frame: boolean;
  id: string;
}>;

export type EntryPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly organisation: {
    readonly mayAddContacts: boolean;
    readonly contactVisibilities: ReadonlyArray<ContactVisibility>;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly address: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly website: string | null;
    readonly toVerify: boolean;
    readonly source: string;
    readonly sourceDate: string | null;
    readonly contacts: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly mayChange: boolean;
      readonly function: string;
      readonly name: string | null;
      readonly phone: string | null;
      readonly mobile: string | null;
      readonly email: string | null;
      readonly callWhen: string | null;
      readonly callFirst: boolean;
      readonly visibility: ContactVisibility;
    }>;
    readonly commune: { readonly insee: string; readonly name: string } | null;
    readonly parent: { readonly id: string; readonly name: string } | null;
    readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly sites: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly address: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly phone: string | null;
    }>;
    readonly offers: ReadonlyArray<{
      readonly id: string;
      readonly module: Module;
      readonly title: string;
      readonly places: number | null;
    }>;
    readonly agreements: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly since: string | null;
      readonly lead: { readonly id: string; readonly name: string };
    }>;
  } | null;
};

export type DirectorySuggestionsQueryVariables = Exact<{
  frame: boolean;
  search: string;
}>;

export type DirectorySuggestionsQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly organisations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly city: string | null;
      };
    }>;
  };
};

export type InboxPageQueryVariables = Exact<{
  frame: boolean;
  filter: ReferralFilter;
  orderBy: ReferralOrder;
  first: number;
  after?: string | null | undefined;
  opens: boolean;
  opened: string;
  messagesAfter?: string | null | undefined;
  linesAfter?: string | null | undefined;
  news: boolean;
  moved: string;
}>;

export type InboxPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
    readonly colleagues: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly personName: string | null;
    }>;
  } | null;
  readonly savedViews: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly criteria: {
      readonly statuses: ReadonlyArray<ReferralStatus> | null;
      readonly departments: ReadonlyArray<string> | null;
      readonly modules: ReadonlyArray<Module> | null;
      readonly legalBases: ReadonlyArray<LegalBasis> | null;
      readonly relations: ReadonlyArray<Relation> | null;
      readonly urgent: boolean | null;
      readonly overdue: boolean | null;
      readonly awaitsViewer: boolean | null;
      readonly outcomeUnacknowledged: boolean | null;
      readonly assigned: boolean | null;
      readonly assignedToViewer: boolean | null;
    };
  }>;
  readonly toTreat: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly asked: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly waiting: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly unacknowledged: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly referrals: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly opened?: {
    readonly version: number;
    readonly referrerName: string | null;
    readonly measureStart: string | null;
    readonly recipientReason: string | null;
    readonly circumstances: string | null;
    readonly personInformation: PersonInformation | null;
    readonly maySendMessage: boolean;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly urgent: boolean | null;
    readonly isOverdue: boolean | null;
    readonly modules: ReadonlyArray<Module>;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly submittedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly informationRequestedAt: string | null;
    readonly waitlistedAt: string | null;
    readonly acceptedAt: string | null;
    readonly declinedAt: string | null;
    readonly withdrawnAt: string | null;
    readonly intakeAt: string | null;
    readonly startedAt: string | null;
    readonly suspendedAt: string | null;
    readonly completedAt: string | null;
    readonly endedAt: string | null;
    readonly outcomeAcknowledgedAt: string | null;
    readonly redirectAskedAt: string | null;
    readonly acknowledgeBy: string | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly relations: ReadonlyArray<Relation>;
    readonly actions: ReadonlyArray<ReferralAction>;
    readonly unreadMessages: number;
    readonly deadlines: ReadonlyArray<{
      readonly kind: ReferralDeadlineKind;
      readonly dueAt: string;
      readonly isOverdue: boolean;
    }> | null;
    readonly recipient: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    } | null;
    readonly orderedBy: { readonly name: string } | null;
    readonly supervisedBy: { readonly name: string } | null;
    readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
    readonly redirectedInto: {
      readonly id: string;
      readonly reference: string | null;
      readonly recipient: { readonly name: string } | null;
    } | null;
    readonly consents: ReadonlyArray<{
      readonly id: string;
      readonly kind: ConsentKind | null;
      readonly manner: ConsentManner | null;
      readonly saidOn: string | null;
      readonly recordedBy: string | null;
      readonly recordedByFunction: MemberFunction | null;
      readonly recordedByOrganisation: { readonly name: string } | null;
    }> | null;
    readonly participant: {
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly hidden: ReadonlyArray<string>;
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly department: { readonly code: string };
      } | null;
    } | null;
    readonly parties: ReadonlyArray<{
      readonly relations: ReadonlyArray<Relation>;
      readonly modules: ReadonlyArray<Module>;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly phone: string | null;
        readonly contacts: ReadonlyArray<{
          readonly id: string;
          readonly function: string;
          readonly name: string | null;
          readonly phone: string | null;
          readonly mobile: string | null;
          readonly callWhen: string | null;
        }>;
      };
    }> | null;
    readonly messages: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly at: string;
          readonly text: string;
          readonly authorName: string;
          readonly authorFunction: MemberFunction;
          readonly audience: ReadonlyArray<Relation>;
          readonly readAt: string | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
          readonly attachments: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly mediaType: string;
            readonly size: number;
            readonly state: AttachmentState;
            readonly url: string;
          }>;
        };
      }>;
    };
    readonly timeline: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly hidden: ReadonlyArray<string>;
          readonly at: string;
          readonly action: ReferralAction;
          readonly fromStatus: ReferralStatus | null;
          readonly toStatus: ReferralStatus | null;
          readonly authorName: string | null;
          readonly authorFunction: MemberFunction;
          readonly note: string | null;
          readonly audience: ReadonlyArray<Relation> | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        };
      }>;
    };
    readonly recipients: ReadonlyArray<{
      readonly organisation: { readonly id: string; readonly name: string };
      readonly modules: ReadonlyArray<{
        readonly waitingDays: number | null;
        readonly module: Module;
        readonly places: number;
        readonly taken: number | null;
        readonly reserved: number | null;
        readonly waiting: number | null;
        readonly free: number | null;
        readonly kept: number | null;
        readonly availability: Availability;
        readonly expectedDays: number | null;
        readonly nextStart: string | null;
      }>;
    }> | null;
    readonly housing: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly health: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly waitHousing: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitGroup: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitSupport: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly declineReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly withdrawReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly suspendReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
    readonly redirectTo: { readonly id: string; readonly name: string } | null;
    readonly nextStep: {
      readonly action: ReferralAction;
      readonly by: Relation;
      readonly dueAt: string | null;
    } | null;
    readonly referrer: { readonly id: string; readonly name: string } | null;
    readonly department: { readonly code: string; readonly name: string } | null;
    readonly assignee: { readonly id: string; readonly personName: string | null } | null;
    readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
  } | null;
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
  readonly reasons: ReadonlyArray<{
    readonly kind: ReasonKind;
    readonly active: boolean;
    readonly noteRequired: boolean;
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  }>;
};

export type InboxFirstQueryVariables = Exact<{
  frame: boolean;
  opened: string;
  messagesAfter?: string | null | undefined;
  linesAfter?: string | null | undefined;
}>;

export type InboxFirstQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly opened: {
    readonly version: number;
    readonly referrerName: string | null;
    readonly measureStart: string | null;
    readonly recipientReason: string | null;
    readonly circumstances: string | null;
    readonly personInformation: PersonInformation | null;
    readonly maySendMessage: boolean;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly urgent: boolean | null;
    readonly isOverdue: boolean | null;
    readonly modules: ReadonlyArray<Module>;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly submittedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly informationRequestedAt: string | null;
    readonly waitlistedAt: string | null;
    readonly acceptedAt: string | null;
    readonly declinedAt: string | null;
    readonly withdrawnAt: string | null;
    readonly intakeAt: string | null;
    readonly startedAt: string | null;
    readonly suspendedAt: string | null;
    readonly completedAt: string | null;
    readonly endedAt: string | null;
    readonly outcomeAcknowledgedAt: string | null;
    readonly redirectAskedAt: string | null;
    readonly acknowledgeBy: string | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly relations: ReadonlyArray<Relation>;
    readonly actions: ReadonlyArray<ReferralAction>;
    readonly unreadMessages: number;
    readonly deadlines: ReadonlyArray<{
      readonly kind: ReferralDeadlineKind;
      readonly dueAt: string;
      readonly isOverdue: boolean;
    }> | null;
    readonly recipient: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    } | null;
    readonly orderedBy: { readonly name: string } | null;
    readonly supervisedBy: { readonly name: string } | null;
    readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
    readonly redirectedInto: {
      readonly id: string;
      readonly reference: string | null;
      readonly recipient: { readonly name: string } | null;
    } | null;
    readonly consents: ReadonlyArray<{
      readonly id: string;
      readonly kind: ConsentKind | null;
      readonly manner: ConsentManner | null;
      readonly saidOn: string | null;
      readonly recordedBy: string | null;
      readonly recordedByFunction: MemberFunction | null;
      readonly recordedByOrganisation: { readonly name: string } | null;
    }> | null;
    readonly participant: {
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly hidden: ReadonlyArray<string>;
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly department: { readonly code: string };
      } | null;
    } | null;
    readonly parties: ReadonlyArray<{
      readonly relations: ReadonlyArray<Relation>;
      readonly modules: ReadonlyArray<Module>;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly phone: string | null;
        readonly contacts: ReadonlyArray<{
          readonly id: string;
          readonly function: string;
          readonly name: string | null;
          readonly phone: string | null;
          readonly mobile: string | null;
          readonly callWhen: string | null;
        }>;
      };
    }> | null;
    readonly messages: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly at: string;
          readonly text: string;
          readonly authorName: string;
          readonly authorFunction: MemberFunction;
          readonly audience: ReadonlyArray<Relation>;
          readonly readAt: string | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
          readonly attachments: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly mediaType: string;
            readonly size: number;
            readonly state: AttachmentState;
            readonly url: string;
          }>;
        };
      }>;
    };
    readonly timeline: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly hidden: ReadonlyArray<string>;
          readonly at: string;
          readonly action: ReferralAction;
          readonly fromStatus: ReferralStatus | null;
          readonly toStatus: ReferralStatus | null;
          readonly authorName: string | null;
          readonly authorFunction: MemberFunction;
          readonly note: string | null;
          readonly audience: ReadonlyArray<Relation> | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        };
      }>;
    };
    readonly recipients: ReadonlyArray<{
      readonly organisation: { readonly id: string; readonly name: string };
      readonly modules: ReadonlyArray<{
        readonly waitingDays: number | null;
        readonly module: Module;
        readonly places: number;
        readonly taken: number | null;
        readonly reserved: number | null;
        readonly waiting: number | null;
        readonly free: number | null;
        readonly kept: number | null;
        readonly availability: Availability;
        readonly expectedDays: number | null;
        readonly nextStart: string | null;
      }>;
    }> | null;
    readonly housing: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly health: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly waitHousing: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitGroup: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitSupport: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly declineReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly withdrawReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly suspendReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
    readonly redirectTo: { readonly id: string; readonly name: string } | null;
    readonly nextStep: {
      readonly action: ReferralAction;
      readonly by: Relation;
      readonly dueAt: string | null;
    } | null;
    readonly referrer: { readonly id: string; readonly name: string } | null;
    readonly department: { readonly code: string; readonly name: string } | null;
    readonly assignee: { readonly id: string; readonly personName: string | null } | null;
    readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
  } | null;
};

export type OpenedCaseFragment = {
  readonly version: number;
  readonly referrerName: string | null;
  readonly measureStart: string | null;
  readonly recipientReason: string | null;
  readonly circumstances: string | null;
  readonly personInformation: PersonInformation | null;
  readonly maySendMessage: boolean;
  readonly id: string;
  readonly hidden: ReadonlyArray<string>;
  readonly reference: string | null;
  readonly status: ReferralStatus;
  readonly urgent: boolean | null;
  readonly isOverdue: boolean | null;
  readonly modules: ReadonlyArray<Module>;
  readonly draftStep: number;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly informationRequestedAt: string | null;
  readonly waitlistedAt: string | null;
  readonly acceptedAt: string | null;
  readonly declinedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly intakeAt: string | null;
  readonly startedAt: string | null;
  readonly suspendedAt: string | null;
  readonly completedAt: string | null;
  readonly endedAt: string | null;
  readonly outcomeAcknowledgedAt: string | null;
  readonly redirectAskedAt: string | null;
  readonly acknowledgeBy: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly prosecutionNumber: string | null;
  readonly measureEnd: string | null;
  readonly hearingDate: string | null;
  readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
  readonly relations: ReadonlyArray<Relation>;
  readonly actions: ReadonlyArray<ReferralAction>;
  readonly unreadMessages: number;
  readonly deadlines: ReadonlyArray<{
    readonly kind: ReferralDeadlineKind;
    readonly dueAt: string;
    readonly isOverdue: boolean;
  }> | null;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
    readonly phone: string | null;
    readonly contacts: ReadonlyArray<{
      readonly id: string;
      readonly function: string;
      readonly name: string | null;
      readonly phone: string | null;
      readonly mobile: string | null;
      readonly callWhen: string | null;
    }>;
  } | null;
  readonly orderedBy: { readonly name: string } | null;
  readonly supervisedBy: { readonly name: string } | null;
  readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
  readonly redirectedInto: {
    readonly id: string;
    readonly reference: string | null;
    readonly recipient: { readonly name: string } | null;
  } | null;
  readonly consents: ReadonlyArray<{
    readonly id: string;
    readonly kind: ConsentKind | null;
    readonly manner: ConsentManner | null;
    readonly saidOn: string | null;
    readonly recordedBy: string | null;
    readonly recordedByFunction: MemberFunction | null;
    readonly recordedByOrganisation: { readonly name: string } | null;
  }> | null;
  readonly participant: {
    readonly birthDate: string | null;
    readonly sex: Sex | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly voicemailAllowed: boolean | null;
    readonly language: string | null;
    readonly interpreterNeeded: boolean | null;
    readonly availability: ReadonlyArray<WeekSlot> | null;
    readonly mobility: ReadonlyArray<Mobility> | null;
    readonly contactBy: ReadonlyArray<ContactWay> | null;
    readonly hidden: ReadonlyArray<string>;
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
    readonly commune: {
      readonly insee: string;
      readonly name: string;
      readonly department: { readonly code: string };
    } | null;
  } | null;
  readonly parties: ReadonlyArray<{
    readonly relations: ReadonlyArray<Relation>;
    readonly modules: ReadonlyArray<Module>;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    };
  }> | null;
  readonly messages: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly at: string;
        readonly text: string;
        readonly authorName: string;
        readonly authorFunction: MemberFunction;
        readonly audience: ReadonlyArray<Relation>;
        readonly readAt: string | null;
        readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        readonly attachments: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly mediaType: string;
          readonly size: number;
          readonly state: AttachmentState;
          readonly url: string;
        }>;
      };
    }>;
  };
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly hidden: ReadonlyArray<string>;
        readonly at: string;
        readonly action: ReferralAction;
        readonly fromStatus: ReferralStatus | null;
        readonly toStatus: ReferralStatus | null;
        readonly authorName: string | null;
        readonly authorFunction: MemberFunction;
        readonly note: string | null;
        readonly audience: ReadonlyArray<Relation> | null;
        readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
  readonly recipients: ReadonlyArray<{
    readonly organisation: { readonly id: string; readonly name: string };
    readonly modules: ReadonlyArray<{
      readonly waitingDays: number | null;
      readonly module: Module;
      readonly places: number;
      readonly taken: number | null;
      readonly reserved: number | null;
      readonly waiting: number | null;
      readonly free: number | null;
      readonly kept: number | null;
      readonly availability: Availability;
      readonly expectedDays: number | null;
      readonly nextStart: string | null;
    }>;
  }> | null;
  readonly housing: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
  readonly health: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
  readonly waitHousing: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly waitGroup: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly waitSupport: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly referral: {
          readonly id: string;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly declineReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly withdrawReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly suspendReason: {
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  } | null;
  readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
  readonly redirectTo: { readonly id: string; readonly name: string } | null;
  readonly nextStep: {
    readonly action: ReferralAction;
    readonly by: Relation;
    readonly dueAt: string | null;
  } | null;
  readonly referrer: { readonly id: string; readonly name: string } | null;
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly assignee: { readonly id: string; readonly personName: string | null } | null;
  readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
};

export type WaitlistPageQueryVariables = Exact<{
  frame: boolean;
  module: Module;
  after?: string | null | undefined;
  news: boolean;
  moved: string;
}>;

export type WaitlistPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly waitlist: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly position: number;
        readonly expectedDays: number | null;
        readonly because: ReadonlyArray<{ readonly kind: WaitlistReasonKind; readonly day: string | null }>;
        readonly referral: {
          readonly id: string;
          readonly version: number;
          readonly reference: string | null;
          readonly status: ReferralStatus;
          readonly relations: ReadonlyArray<Relation>;
          readonly waitlistedAt: string | null;
          readonly participant: {
            readonly hidden: ReadonlyArray<string>;
            readonly birthName: string | null;
            readonly usageName: string | null;
            readonly firstName: string | null;
          } | null;
        };
      };
    }>;
  } | null;
  readonly capacities: ReadonlyArray<{
    readonly module: Module;
    readonly places: number;
    readonly taken: number;
    readonly reserved: number;
    readonly waiting: number;
    readonly volunteerPercent: number;
  }>;
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type PreferencesPageQueryVariables = Exact<{
  frame: boolean;
}>;

export type PreferencesPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly notificationPreferences: {
      readonly mailIsSent: boolean;
      readonly language: Language;
      readonly inApp: ReadonlyArray<NotificationEvent>;
      readonly mailAtOnce: ReadonlyArray<NotificationEvent>;
      readonly mailInDigest: ReadonlyArray<NotificationEvent>;
      readonly digestHour: number;
      readonly quietFrom: number;
      readonly quietUntil: number;
      readonly quietOnWeekends: boolean;
    };
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
};

export type PreferencesFragment = {
  readonly language: Language;
  readonly inApp: ReadonlyArray<NotificationEvent>;
  readonly mailAtOnce: ReadonlyArray<NotificationEvent>;
  readonly mailInDigest: ReadonlyArray<NotificationEvent>;
  readonly digestHour: number;
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly quietOnWeekends: boolean;
};

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;

export type SetNotificationPreferencesMutation = {
  readonly setNotificationPreferences: {
    readonly preferences: {
      readonly language: Language;
      readonly inApp: ReadonlyArray<NotificationEvent>;
      readonly mailAtOnce: ReadonlyArray<NotificationEvent>;
      readonly mailInDigest: ReadonlyArray<NotificationEvent>;
      readonly digestHour: number;
      readonly quietFrom: number;
      readonly quietUntil: number;
      readonly quietOnWeekends: boolean;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly field: string | null; readonly message: string }>;
  };
};

export type NotificationsPageQueryVariables = Exact<{
  frame: boolean;
  unreadOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type NotificationsPageQuery = {
  readonly notifications: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly event: NotificationEvent | null;
        readonly action: ReferralAction | null;
        readonly at: string | null;
        readonly readAt: string | null;
        readonly referral: {
          readonly id: string;
          readonly reference: string | null;
          readonly status: ReferralStatus;
        } | null;
      };
    }>;
  };
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly unread: number;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
};

export type NotificationLineFragment = {
  readonly id: string;
  readonly event: NotificationEvent | null;
  readonly action: ReferralAction | null;
  readonly at: string | null;
  readonly readAt: string | null;
  readonly referral: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
  } | null;
};

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkNotificationsReadMutation = { readonly markNotificationsRead: { readonly unread: number } };

export type UnreadQueryVariables = Exact<{
  frame: boolean;
}>;

export type UnreadQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly unread: number;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
};

export type CasePageQueryVariables = Exact<{
  frame: boolean;
  id: string;
  messagesAfter?: string | null | undefined;
  linesAfter?: string | null | undefined;
  news: boolean;
  moved: string;
}>;

export type CasePageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
    readonly colleagues: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly personName: string | null;
    }>;
  } | null;
  readonly referral: {
    readonly version: number;
    readonly referrerName: string | null;
    readonly measureStart: string | null;
    readonly recipientReason: string | null;
    readonly circumstances: string | null;
    readonly personInformation: PersonInformation | null;
    readonly maySendMessage: boolean;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly urgent: boolean | null;
    readonly isOverdue: boolean | null;
    readonly modules: ReadonlyArray<Module>;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly submittedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly informationRequestedAt: string | null;
    readonly waitlistedAt: string | null;
    readonly acceptedAt: string | null;
    readonly declinedAt: string | null;
    readonly withdrawnAt: string | null;
    readonly intakeAt: string | null;
    readonly startedAt: string | null;
    readonly suspendedAt: string | null;
    readonly completedAt: string | null;
    readonly endedAt: string | null;
    readonly outcomeAcknowledgedAt: string | null;
    readonly redirectAskedAt: string | null;
    readonly acknowledgeBy: string | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly relations: ReadonlyArray<Relation>;
    readonly actions: ReadonlyArray<ReferralAction>;
    readonly unreadMessages: number;
    readonly deadlines: ReadonlyArray<{
      readonly kind: ReferralDeadlineKind;
      readonly dueAt: string;
      readonly isOverdue: boolean;
    }> | null;
    readonly recipient: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    } | null;
    readonly orderedBy: { readonly name: string } | null;
    readonly supervisedBy: { readonly name: string } | null;
    readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
    readonly redirectedInto: {
      readonly id: string;
      readonly reference: string | null;
      readonly recipient: { readonly name: string } | null;
    } | null;
    readonly consents: ReadonlyArray<{
      readonly id: string;
      readonly kind: ConsentKind | null;
      readonly manner: ConsentManner | null;
      readonly saidOn: string | null;
      readonly recordedBy: string | null;
      readonly recordedByFunction: MemberFunction | null;
      readonly recordedByOrganisation: { readonly name: string } | null;
    }> | null;
    readonly participant: {
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly hidden: ReadonlyArray<string>;
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly id: string;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly department: { readonly code: string };
      } | null;
      readonly links: ReadonlyArray<{
        readonly id: string;
        readonly verdict: PersonVerdict | null;
        readonly decidedAt: string | null;
        readonly decidedBy: string | null;
        readonly participants: ReadonlyArray<{
          readonly id: string;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
          readonly birthDate: string | null;
          readonly phone: string | null;
          readonly email: string | null;
          readonly commune: { readonly name: string } | null;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string | null;
            readonly status: ReferralStatus;
            readonly submittedAt: string | null;
            readonly referrer: { readonly name: string } | null;
          }>;
        }> | null;
      }> | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly submittedAt: string | null;
        readonly referrer: { readonly name: string } | null;
      }>;
    } | null;
    readonly parties: ReadonlyArray<{
      readonly relations: ReadonlyArray<Relation>;
      readonly modules: ReadonlyArray<Module>;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly phone: string | null;
        readonly contacts: ReadonlyArray<{
          readonly id: string;
          readonly function: string;
          readonly name: string | null;
          readonly phone: string | null;
          readonly mobile: string | null;
          readonly callWhen: string | null;
        }>;
      };
    }> | null;
    readonly messages: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly at: string;
          readonly text: string;
          readonly authorName: string;
          readonly authorFunction: MemberFunction;
          readonly audience: ReadonlyArray<Relation>;
          readonly readAt: string | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
          readonly attachments: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly mediaType: string;
            readonly size: number;
            readonly state: AttachmentState;
            readonly url: string;
          }>;
        };
      }>;
    };
    readonly timeline: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly hidden: ReadonlyArray<string>;
          readonly at: string;
          readonly action: ReferralAction;
          readonly fromStatus: ReferralStatus | null;
          readonly toStatus: ReferralStatus | null;
          readonly authorName: string | null;
          readonly authorFunction: MemberFunction;
          readonly note: string | null;
          readonly audience: ReadonlyArray<Relation> | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        };
      }>;
    };
    readonly recipients: ReadonlyArray<{
      readonly organisation: { readonly id: string; readonly name: string };
      readonly modules: ReadonlyArray<{
        readonly waitingDays: number | null;
        readonly module: Module;
        readonly places: number;
        readonly taken: number | null;
        readonly reserved: number | null;
        readonly waiting: number | null;
        readonly free: number | null;
        readonly kept: number | null;
        readonly availability: Availability;
        readonly expectedDays: number | null;
        readonly nextStart: string | null;
      }>;
    }> | null;
    readonly housing: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly health: ReadonlyArray<{ readonly id: string; readonly name: string }> | null;
    readonly waitHousing: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitGroup: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly waitSupport: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly referral: {
            readonly id: string;
            readonly status: ReferralStatus;
            readonly relations: ReadonlyArray<Relation>;
            readonly participant: {
              readonly hidden: ReadonlyArray<string>;
              readonly birthName: string | null;
              readonly usageName: string | null;
              readonly firstName: string | null;
            } | null;
          };
        };
      }>;
    } | null;
    readonly possibleDuplicates: ReadonlyArray<{
      readonly because: ReadonlyArray<MatchReason>;
      readonly participant: {
        readonly id: string;
        readonly birthName: string | null;
        readonly usageName: string | null;
        readonly firstName: string | null;
        readonly birthDate: string | null;
        readonly phone: string | null;
        readonly email: string | null;
        readonly commune: { readonly name: string } | null;
        readonly referrals: ReadonlyArray<{
          readonly id: string;
          readonly reference: string | null;
          readonly status: ReferralStatus;
          readonly submittedAt: string | null;
          readonly referrer: { readonly name: string } | null;
        }>;
      };
    }> | null;
    readonly declineReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly withdrawReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly suspendReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
    readonly redirectTo: { readonly id: string; readonly name: string } | null;
    readonly nextStep: {
      readonly action: ReferralAction;
      readonly by: Relation;
      readonly dueAt: string | null;
    } | null;
    readonly referrer: { readonly id: string; readonly name: string } | null;
    readonly department: { readonly code: string; readonly name: string } | null;
    readonly assignee: { readonly id: string; readonly personName: string | null } | null;
    readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
  } | null;
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
  readonly reasons: ReadonlyArray<{
    readonly kind: ReasonKind;
    readonly active: boolean;
    readonly noteRequired: boolean;
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
  }>;
};

export type TalkPageQueryVariables = Exact<{
  frame: boolean;
  id: string;
  messagesAfter?: string | null | undefined;
  linesAfter?: string | null | undefined;
}>;

export type TalkPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly referral: {
    readonly version: number;
    readonly referrerName: string | null;
    readonly measureStart: string | null;
    readonly recipientReason: string | null;
    readonly circumstances: string | null;
    readonly personInformation: PersonInformation | null;
    readonly maySendMessage: boolean;
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly urgent: boolean | null;
    readonly isOverdue: boolean | null;
    readonly modules: ReadonlyArray<Module>;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly submittedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly informationRequestedAt: string | null;
    readonly waitlistedAt: string | null;
    readonly acceptedAt: string | null;
    readonly declinedAt: string | null;
    readonly withdrawnAt: string | null;
    readonly intakeAt: string | null;
    readonly startedAt: string | null;
    readonly suspendedAt: string | null;
    readonly completedAt: string | null;
    readonly endedAt: string | null;
    readonly outcomeAcknowledgedAt: string | null;
    readonly redirectAskedAt: string | null;
    readonly acknowledgeBy: string | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly relations: ReadonlyArray<Relation>;
    readonly actions: ReadonlyArray<ReferralAction>;
    readonly unreadMessages: number;
    readonly deadlines: ReadonlyArray<{
      readonly kind: ReferralDeadlineKind;
      readonly dueAt: string;
      readonly isOverdue: boolean;
    }> | null;
    readonly recipient: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly contacts: ReadonlyArray<{
        readonly id: string;
        readonly function: string;
        readonly name: string | null;
        readonly phone: string | null;
        readonly mobile: string | null;
        readonly callWhen: string | null;
      }>;
    } | null;
    readonly orderedBy: { readonly name: string } | null;
    readonly supervisedBy: { readonly name: string } | null;
    readonly redirectedFrom: { readonly id: string; readonly reference: string | null } | null;
    readonly redirectedInto: {
      readonly id: string;
      readonly reference: string | null;
      readonly recipient: { readonly name: string } | null;
    } | null;
    readonly consents: ReadonlyArray<{
      readonly id: string;
      readonly kind: ConsentKind | null;
      readonly manner: ConsentManner | null;
      readonly saidOn: string | null;
      readonly recordedBy: string | null;
      readonly recordedByFunction: MemberFunction | null;
      readonly recordedByOrganisation: { readonly name: string } | null;
    }> | null;
    readonly participant: {
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly hidden: ReadonlyArray<string>;
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly department: { readonly code: string };
      } | null;
    } | null;
    readonly parties: ReadonlyArray<{
      readonly relations: ReadonlyArray<Relation>;
      readonly modules: ReadonlyArray<Module>;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly phone: string | null;
        readonly contacts: ReadonlyArray<{
          readonly id: string;
          readonly function: string;
          readonly name: string | null;
          readonly phone: string | null;
          readonly mobile: string | null;
          readonly callWhen: string | null;
        }>;
      };
    }> | null;
    readonly messages: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly at: string;
          readonly text: string;
          readonly authorName: string;
          readonly authorFunction: MemberFunction;
          readonly audience: ReadonlyArray<Relation>;
          readonly readAt: string | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
          readonly attachments: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly mediaType: string;
            readonly size: number;
            readonly state: AttachmentState;
            readonly url: string;
          }>;
        };
      }>;
    };
    readonly timeline: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly hidden: ReadonlyArray<string>;
          readonly at: string;
          readonly action: ReferralAction;
          readonly fromStatus: ReferralStatus | null;
          readonly toStatus: ReferralStatus | null;
          readonly authorName: string | null;
          readonly authorFunction: MemberFunction;
          readonly note: string | null;
          readonly audience: ReadonlyArray<Relation> | null;
          readonly authorOrganisation: { readonly id: string; readonly name: string } | null;
        };
      }>;
    };
    readonly declineReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly withdrawReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly suspendReason: {
      readonly code: string;
      readonly labelFr: string;
      readonly labelEn: string;
    } | null;
    readonly endReason: { readonly code: string; readonly labelFr: string; readonly labelEn: string } | null;
    readonly redirectTo: { readonly id: string; readonly name: string } | null;
    readonly nextStep: {
      readonly action: ReferralAction;
      readonly by: Relation;
      readonly dueAt: string | null;
    } | null;
    readonly referrer: { readonly id: string; readonly name: string } | null;
    readonly department: { readonly code: string; readonly name: string } | null;
    readonly assignee: { readonly id: string; readonly personName: string | null } | null;
    readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
  } | null;
};

export type FollowedPageQueryVariables = Exact<{
  frame: boolean;
  awaited: ReferralFilter;
  open?: ReadonlyArray<ReferralStatus> | ReferralStatus | null | undefined;
  closed?: ReadonlyArray<ReferralStatus> | ReferralStatus | null | undefined;
  filter: ReferralFilter;
  orderBy: ReferralOrder;
  first: number;
  after?: string | null | undefined;
  news: boolean;
  moved: string;
}>;

export type FollowedPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly savedViews: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly criteria: {
      readonly statuses: ReadonlyArray<ReferralStatus> | null;
      readonly departments: ReadonlyArray<string> | null;
      readonly modules: ReadonlyArray<Module> | null;
      readonly legalBases: ReadonlyArray<LegalBasis> | null;
      readonly relations: ReadonlyArray<Relation> | null;
      readonly urgent: boolean | null;
      readonly overdue: boolean | null;
      readonly awaitsViewer: boolean | null;
      readonly outcomeUnacknowledged: boolean | null;
      readonly assigned: boolean | null;
      readonly assignedToViewer: boolean | null;
    };
  }>;
  readonly awaited: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly open: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly closed: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly drafts: { readonly totalCount: number; readonly totalCountIsLowerBound: boolean };
  readonly referrals: {
    readonly totalCount: number;
    readonly totalCountIsLowerBound: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly hidden: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly status: ReferralStatus;
        readonly urgent: boolean | null;
        readonly isOverdue: boolean | null;
        readonly modules: ReadonlyArray<Module>;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly submittedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly informationRequestedAt: string | null;
        readonly waitlistedAt: string | null;
        readonly acceptedAt: string | null;
        readonly declinedAt: string | null;
        readonly withdrawnAt: string | null;
        readonly intakeAt: string | null;
        readonly startedAt: string | null;
        readonly suspendedAt: string | null;
        readonly completedAt: string | null;
        readonly endedAt: string | null;
        readonly outcomeAcknowledgedAt: string | null;
        readonly redirectAskedAt: string | null;
        readonly acknowledgeBy: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly prosecutionNumber: string | null;
        readonly measureEnd: string | null;
        readonly hearingDate: string | null;
        readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
        readonly relations: ReadonlyArray<Relation>;
        readonly actions: ReadonlyArray<ReferralAction>;
        readonly unreadMessages: number;
        readonly declineReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly withdrawReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly suspendReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly endReason: {
          readonly code: string;
          readonly labelFr: string;
          readonly labelEn: string;
        } | null;
        readonly redirectTo: { readonly id: string; readonly name: string } | null;
        readonly nextStep: {
          readonly action: ReferralAction;
          readonly by: Relation;
          readonly dueAt: string | null;
        } | null;
        readonly referrer: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
        readonly department: { readonly code: string; readonly name: string } | null;
        readonly participant: {
          readonly hidden: ReadonlyArray<string>;
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
        readonly assignee: { readonly id: string; readonly personName: string | null } | null;
        readonly readers: ReadonlyArray<{ readonly personName: string; readonly isViewer: boolean }> | null;
      };
    }>;
  };
  readonly moved?: {
    readonly id: string;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly version: number;
  } | null;
};

export type DraftFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly status: ReferralStatus;
  readonly draftStep: number;
  readonly updatedAt: string;
  readonly urgent: boolean | null;
  readonly legalBasis: LegalBasis | null;
  readonly prosecutionNumber: string | null;
  readonly measureStart: string | null;
  readonly measureEnd: string | null;
  readonly hearingDate: string | null;
  readonly modules: ReadonlyArray<Module>;
  readonly circumstances: string | null;
  readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
  readonly personInformation: PersonInformation | null;
  readonly recipientReason: string | null;
  readonly orderedBy: { readonly id: string; readonly name: string } | null;
  readonly supervisedBy: { readonly id: string; readonly name: string } | null;
  readonly recipient: { readonly id: string; readonly name: string } | null;
  readonly participant: {
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
    readonly birthDate: string | null;
    readonly sex: Sex | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly voicemailAllowed: boolean | null;
    readonly language: string | null;
    readonly interpreterNeeded: boolean | null;
    readonly availability: ReadonlyArray<WeekSlot> | null;
    readonly mobility: ReadonlyArray<Mobility> | null;
    readonly contactBy: ReadonlyArray<ContactWay> | null;
    readonly commune: {
      readonly insee: string;
      readonly name: string;
      readonly postalCodes: ReadonlyArray<string>;
      readonly department: { readonly code: string; readonly name: string };
    } | null;
  } | null;
};

export type FoundCommuneFragment = {
  readonly insee: string;
  readonly name: string;
  readonly postalCodes: ReadonlyArray<string>;
  readonly department: { readonly code: string; readonly name: string };
};

export type RefusalsFragment = {
  readonly code: UserErrorCode;
  readonly field: string | null;
  readonly message: string;
};

export type ReferralDraftQueryVariables = Exact<{
  id: string;
}>;

export type ReferralDraftQuery = {
  readonly referral: {
    readonly id: string;
    readonly version: number;
    readonly status: ReferralStatus;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly urgent: boolean | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureStart: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly modules: ReadonlyArray<Module>;
    readonly circumstances: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly personInformation: PersonInformation | null;
    readonly recipientReason: string | null;
    readonly orderedBy: { readonly id: string; readonly name: string } | null;
    readonly supervisedBy: { readonly id: string; readonly name: string } | null;
    readonly recipient: { readonly id: string; readonly name: string } | null;
    readonly participant: {
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly postalCodes: ReadonlyArray<string>;
        readonly department: { readonly code: string; readonly name: string };
      } | null;
    } | null;
  } | null;
};

export type StepPageQueryVariables = Exact<{
  frame: boolean;
  id: string;
  first: boolean;
}>;

export type StepPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly referral: {
    readonly id: string;
    readonly version: number;
    readonly status: ReferralStatus;
    readonly draftStep: number;
    readonly updatedAt: string;
    readonly urgent: boolean | null;
    readonly legalBasis: LegalBasis | null;
    readonly prosecutionNumber: string | null;
    readonly measureStart: string | null;
    readonly measureEnd: string | null;
    readonly hearingDate: string | null;
    readonly modules: ReadonlyArray<Module>;
    readonly circumstances: string | null;
    readonly safetyConstraints: ReadonlyArray<SafetyConstraint> | null;
    readonly personInformation: PersonInformation | null;
    readonly recipientReason: string | null;
    readonly recipients: ReadonlyArray<{
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly city: string | null;
        readonly phone: string | null;
        readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      };
      readonly department: { readonly code: string; readonly name: string };
      readonly modules: ReadonlyArray<{
        readonly module: Module;
        readonly places: number;
        readonly taken: number | null;
        readonly reserved: number | null;
        readonly waiting: number | null;
        readonly free: number | null;
        readonly kept: number | null;
        readonly availability: Availability;
        readonly expectedDays: number | null;
        readonly nextStart: string | null;
      }>;
    }> | null;
    readonly orderedBy: { readonly id: string; readonly name: string } | null;
    readonly supervisedBy: { readonly id: string; readonly name: string } | null;
    readonly recipient: { readonly id: string; readonly name: string } | null;
    readonly participant: {
      readonly birthName: string | null;
      readonly usageName: string | null;
      readonly firstName: string | null;
      readonly birthDate: string | null;
      readonly sex: Sex | null;
      readonly phone: string | null;
      readonly email: string | null;
      readonly voicemailAllowed: boolean | null;
      readonly language: string | null;
      readonly interpreterNeeded: boolean | null;
      readonly availability: ReadonlyArray<WeekSlot> | null;
      readonly mobility: ReadonlyArray<Mobility> | null;
      readonly contactBy: ReadonlyArray<ContactWay> | null;
      readonly commune: {
        readonly insee: string;
        readonly name: string;
        readonly postalCodes: ReadonlyArray<string>;
        readonly department: { readonly code: string; readonly name: string };
      } | null;
    } | null;
  } | null;
  readonly last: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly legalBasis: LegalBasis | null;
        readonly orderedBy: { readonly id: string; readonly name: string } | null;
        readonly supervisedBy: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
} & {
  readonly courts?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
  readonly probation?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
};

export type StartPageQueryVariables = Exact<{
  frame: boolean;
}>;

export type StartPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly recipients: ReadonlyArray<{
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly city: string | null;
      readonly phone: string | null;
      readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    };
    readonly department: { readonly code: string; readonly name: string };
    readonly modules: ReadonlyArray<{
      readonly module: Module;
      readonly places: number;
      readonly taken: number | null;
      readonly reserved: number | null;
      readonly waiting: number | null;
      readonly free: number | null;
      readonly kept: number | null;
      readonly availability: Availability;
      readonly expectedDays: number | null;
      readonly nextStart: string | null;
    }>;
  }>;
  readonly drafts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly draftStep: number;
        readonly updatedAt: string;
        readonly referrerName: string | null;
        readonly legalBasis: LegalBasis | null;
        readonly urgent: boolean | null;
        readonly participant: {
          readonly birthName: string | null;
          readonly usageName: string | null;
          readonly firstName: string | null;
        } | null;
      };
    }>;
  };
  readonly last: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly legalBasis: LegalBasis | null;
        readonly orderedBy: { readonly id: string; readonly name: string } | null;
        readonly supervisedBy: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
  readonly courts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
  readonly probation: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
};

export type OpenDraftFragment = {
  readonly id: string;
  readonly version: number;
  readonly draftStep: number;
  readonly updatedAt: string;
  readonly referrerName: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly urgent: boolean | null;
  readonly participant: {
    readonly birthName: string | null;
    readonly usageName: string | null;
    readonly firstName: string | null;
  } | null;
};

export type PreviousFrameQueryVariables = Exact<{ [key: string]: never }>;

export type PreviousFrameQuery = {
  readonly last: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly legalBasis: LegalBasis | null;
        readonly orderedBy: { readonly id: string; readonly name: string } | null;
        readonly supervisedBy: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
};

export type LastSentFragment = {
  readonly last: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly legalBasis: LegalBasis | null;
        readonly orderedBy: { readonly id: string; readonly name: string } | null;
        readonly supervisedBy: { readonly id: string; readonly name: string } | null;
        readonly recipient: { readonly id: string; readonly name: string } | null;
      };
    }>;
  };
};

export type FrameChoicesFragment = {
  readonly courts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
  readonly probation: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  };
};

export type FindCommunesQueryVariables = Exact<{
  search: string;
  first: number;
}>;

export type FindCommunesQuery = {
  readonly communes: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly insee: string;
        readonly name: string;
        readonly postalCodes: ReadonlyArray<string>;
        readonly department: { readonly code: string; readonly name: string };
      };
    }>;
  };
};

export type RecipientRoomFragment = {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly city: string | null;
    readonly phone: string | null;
    readonly departments: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  };
  readonly department: { readonly code: string; readonly name: string };
  readonly modules: ReadonlyArray<{
    readonly module: Module;
    readonly places: number;
    readonly taken: number | null;
    readonly reserved: number | null;
    readonly waiting: number | null;
    readonly free: number | null;
    readonly kept: number | null;
    readonly availability: Availability;
    readonly expectedDays: number | null;
    readonly nextStart: string | null;
  }>;
};

export type ReceiptPageQueryVariables = Exact<{
  frame: boolean;
  id: string;
}>;

export type ReceiptPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly referral: {
    readonly id: string;
    readonly hidden: ReadonlyArray<string>;
    readonly status: ReferralStatus;
    readonly draftStep: number;
    readonly reference: string | null;
    readonly urgent: boolean | null;
    readonly modules: ReadonlyArray<Module>;
    readonly submittedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly acknowledgeBy: string | null;
    readonly legalBasis: LegalBasis | null;
    readonly referrerName: string | null;
    readonly relations: ReadonlyArray<Relation>;
    readonly referrer: { readonly id: string; readonly name: string } | null;
    readonly recipient: {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly email: string | null;
      readonly city: string | null;
    } | null;
    readonly timeline: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly action: ReferralAction;
          readonly authorName: string | null;
          readonly authorFunction: MemberFunction;
          readonly authorOrganisation: { readonly name: string } | null;
        };
      }>;
    };
  } | null;
};

export type SaveReferralDraftMutationVariables = Exact<{
  input: ReferralDraftInput;
}>;

export type SaveReferralDraftMutation = {
  readonly saveReferralDraft: {
    readonly referral: { readonly id: string; readonly version: number; readonly updatedAt: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type DiscardReferralDraftMutationVariables = Exact<{
  input: DiscardReferralDraftInput;
}>;

export type DiscardReferralDraftMutation = {
  readonly discardReferralDraft: {
    readonly discarded: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type SubmitReferralMutationVariables = Exact<{
  input: SubmitReferralInput;
}>;

export type SubmitReferralMutation = {
  readonly submitReferral: {
    readonly referral: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type CapacityFragment = {
  readonly module: Module;
  readonly title: string;
  readonly version: number;
  readonly places: number;
  readonly weeks: number;
  readonly volunteerPercent: number;
  readonly nextStart: string | null;
  readonly declaredAt: string | null;
  readonly taken: number;
  readonly reserved: number;
  readonly waiting: number;
  readonly pending: number;
  readonly kept: number;
};

export type CapacityPageQueryVariables = Exact<{
  frame: boolean;
}>;

export type CapacityPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly capacities: ReadonlyArray<{
    readonly module: Module;
    readonly title: string;
    readonly version: number;
    readonly places: number;
    readonly weeks: number;
    readonly volunteerPercent: number;
    readonly nextStart: string | null;
    readonly declaredAt: string | null;
    readonly taken: number;
    readonly reserved: number;
    readonly waiting: number;
    readonly pending: number;
    readonly kept: number;
  }>;
};

export type DeclareCapacityMutationVariables = Exact<{
  input: DeclareCapacityInput;
}>;

export type DeclareCapacityMutation = {
  readonly declareCapacity: {
    readonly capacity: { readonly module: Module } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type DeadlineFormFragment = {
  readonly version: number;
  readonly mayChange: boolean;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly deadlines: ReadonlyArray<{
    readonly kind: DeadlineKind;
    readonly unit: DelayUnit;
    readonly amount: number;
    readonly defaultAmount: number;
    readonly least: number;
    readonly most: number;
  }> | null;
};

export type DeadlinesPageQueryVariables = Exact<{
  frame: boolean;
}>;

export type DeadlinesPageQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly deadlineSettings: {
    readonly version: number;
    readonly mayChange: boolean;
    readonly organisation: { readonly id: string; readonly name: string } | null;
    readonly deadlines: ReadonlyArray<{
      readonly kind: DeadlineKind;
      readonly unit: DelayUnit;
      readonly amount: number;
      readonly defaultAmount: number;
      readonly least: number;
      readonly most: number;
    }> | null;
  } | null;
};

export type UpdateDeadlineSettingsMutationVariables = Exact<{
  input: UpdateDeadlineSettingsInput;
}>;

export type UpdateDeadlineSettingsMutation = {
  readonly updateDeadlineSettings: {
    readonly settings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export type ReasonFormFragment = {
  readonly kind: ReasonKind;
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly noteRequired: boolean;
  readonly active: boolean;
  readonly position: number;
  readonly version: number;
};

export type ReasonsPageQueryVariables = Exact<{
  frame: boolean;
}>;

export type ReasonsPageQuery = {
  readonly mayEditReasons: boolean;
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly unreadNotifications?: number;
    readonly awaitedReferrals?: number | null;
    readonly awaitedReferralsIsLowerBound?: boolean | null;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction | null;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
  readonly reasons: ReadonlyArray<{
    readonly kind: ReasonKind;
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
    readonly noteRequired: boolean;
    readonly active: boolean;
    readonly position: number;
    readonly version: number;
  }>;
};

export type SaveReasonMutationVariables = Exact<{
  input: SaveReasonInput;
}>;

export type SaveReasonMutation = {
  readonly saveReason: {
    readonly reason: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null;
      readonly message: string;
    }>;
  };
};

export const AnsweredFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnsweredFragment, unknown>;
export const ReasonWordsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReasonWordsFragment, unknown>;
export const CaseLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseLineFragment, unknown>;
export const CaseLinesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLines' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseLinesFragment, unknown>;
export const CaseReasonsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseReasons' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'active' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noteRequired' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseReasonsFragment, unknown>;
export const DeskPeopleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskPeople' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'colleagues' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskPeopleFragment, unknown>;
export const ItemsAnsweredFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ItemsAnswered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralItemsPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'referralId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ItemsAnsweredFragment, unknown>;
export const SavedViewFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SavedViewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SavedView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criteria' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalBases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'awaitsViewer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcomeUnacknowledged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assigned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedToViewer' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SavedViewFieldsFragment, unknown>;
export const ViewerMembershipFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerMembershipFragment, unknown>;
export const AskerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskerFragment, unknown>;
export const MovedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MovedFragment, unknown>;
export const NewsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NewsFragment, unknown>;
export const CaseDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseDetailsFragment, unknown>;
export const ComparedPersonFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComparedPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referrer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComparedPersonFragment, unknown>;
export const CasePeopleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CasePeople' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComparedPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referrer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CasePeopleFragment, unknown>;
export const DeadLetterLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadLetterLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeadLetter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'triedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadLetterLineFragment, unknown>;
export const DirectorySheetFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectorySheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'website' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sites' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lead' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectorySheetFragment, unknown>;
export const SheetContactFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetContact' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callFirst' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetContactFragment, unknown>;
export const DirectoryEntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryEntry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectorySheet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAddContacts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactVisibilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetContact' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectorySheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'website' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sites' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lead' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetContact' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callFirst' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectoryEntryFragment, unknown>;
export const DirectoryLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectoryLineFragment, unknown>;
export const DirectoryListFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryList' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectoryListFragment, unknown>;
export const CallHouseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CallHouseFragment, unknown>;
export const CaseMessagesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseMessagesFragment, unknown>;
export const CaseTimelineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseTimelineFragment, unknown>;
export const CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseFragment, unknown>;
export const ModuleRoomFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ModuleRoomFragment, unknown>;
export const CaseRoomFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseRoomFragment, unknown>;
export const PassedOverFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PassedOverFragment, unknown>;
export const CaseBesideFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseBeside' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseRoom' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'housing' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'health' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitHousing' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitGroup' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'RESPONSIBILITY_GROUP' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitSupport' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseBesideFragment, unknown>;
export const OpenedCaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenedCase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Case' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseBeside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseBeside' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseRoom' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'housing' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'health' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitHousing' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitGroup' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'RESPONSIBILITY_GROUP' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitSupport' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenedCaseFragment, unknown>;
export const PreferencesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Preferences' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotificationPreferences' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inApp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailAtOnce' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailInDigest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'digestHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietOnWeekends' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreferencesFragment, unknown>;
export const NotificationLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NotificationLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Notification' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'event' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotificationLineFragment, unknown>;
export const FoundCommuneFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundCommune' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Commune' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FoundCommuneFragment, unknown>;
export const DraftFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DraftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundCommune' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundCommune' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Commune' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DraftFieldsFragment, unknown>;
export const RefusalsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Refusals' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefusalsFragment, unknown>;
export const OpenDraftFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenDraft' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenDraftFragment, unknown>;
export const LastSentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LastSent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'last' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'relations' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REFERRER' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'SUBMITTED' },
                          { kind: 'EnumValue', value: 'ACKNOWLEDGED' },
                          { kind: 'EnumValue', value: 'INFO_REQUESTED' },
                          { kind: 'EnumValue', value: 'WAITLISTED' },
                          { kind: 'EnumValue', value: 'ACCEPTED' },
                          { kind: 'EnumValue', value: 'SCHEDULED' },
                          { kind: 'EnumValue', value: 'ACTIVE' },
                          { kind: 'EnumValue', value: 'SUSPENDED' },
                          { kind: 'EnumValue', value: 'COMPLETED' },
                          { kind: 'EnumValue', value: 'ENDED_EARLY' },
                          { kind: 'EnumValue', value: 'DECLINED' },
                          { kind: 'EnumValue', value: 'REDIRECTED' },
                          { kind: 'EnumValue', value: 'WITHDRAWN' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'SUBMITTED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'supervisedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'recipient' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LastSentFragment, unknown>;
export const FrameChoicesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FrameChoices' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'courts' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'JUDICIAL_COURT' },
                          { kind: 'EnumValue', value: 'LOCAL_COURT' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'probation' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'EnumValue', value: 'PROBATION_SERVICE' }],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FrameChoicesFragment, unknown>;
export const RecipientRoomFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecipientRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecipientRoomFragment, unknown>;
export const CapacityFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Capacity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModuleCapacity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'volunteerPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declaredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pending' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CapacityFragment, unknown>;
export const DeadlineFormFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadlineForm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeadlineSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultAmount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadlineFormFragment, unknown>;
export const ReasonFormFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonForm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReasonFormFragment, unknown>;
export const AccessGridsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessGrids' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessGrids' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForce' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isAction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cells' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessGridsQuery, AccessGridsQueryVariables>;
export const AssignCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AssignCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AssignReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const AcknowledgeCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcknowledgeCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcknowledgeReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgeReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcknowledgeCaseMutation, AcknowledgeCaseMutationVariables>;
export const RequestCaseInformationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestCaseInformation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestReferralInformationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestReferralInformation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestCaseInformationMutation, RequestCaseInformationMutationVariables>;
export const ProvideCaseInformationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProvideCaseInformation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProvideReferralInformationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'provideReferralInformation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProvideCaseInformationMutation, ProvideCaseInformationMutationVariables>;
export const AcceptCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptCaseMutation, AcceptCaseMutationVariables>;
export const WaitlistCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WaitlistCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitlistReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitlistCaseMutation, WaitlistCaseMutationVariables>;
export const DeclineCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclineReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineCaseMutation, DeclineCaseMutationVariables>;
export const WithdrawCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const AddCaseUpdateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddCaseUpdate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddStatusUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addStatusUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddCaseUpdateMutation, AddCaseUpdateMutationVariables>;
export const ScheduleCaseIntakeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScheduleCaseIntake' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleIntakeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scheduleIntake' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScheduleCaseIntakeMutation, ScheduleCaseIntakeMutationVariables>;
export const StartCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StartReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartCaseMutation, StartCaseMutationVariables>;
export const SuspendCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspendCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SuspendReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuspendCaseMutation, SuspendCaseMutationVariables>;
export const ResumeCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumeCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResumeReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resumeReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const CompleteCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompleteReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completeReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompleteCaseMutation, CompleteCaseMutationVariables>;
export const EndCaseEarlyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndCaseEarly' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndReferralEarlyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReferralEarly' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndCaseEarlyMutation, EndCaseEarlyMutationVariables>;
export const AcknowledgeCaseOutcomeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcknowledgeCaseOutcome' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcknowledgeOutcomeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgeOutcome' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcknowledgeCaseOutcomeMutation, AcknowledgeCaseOutcomeMutationVariables>;
export const RedirectCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RedirectCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RedirectReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RedirectCaseMutation, RedirectCaseMutationVariables>;
export const AnswerCaseRedirectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerCaseRedirection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerRedirectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerRedirection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Answered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Answered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerCaseRedirectionMutation, AnswerCaseRedirectionMutationVariables>;
export const CaseListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralOrder' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLines' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLines' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const SendCaseMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendCaseMessage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SendMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendMessage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'message' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendCaseMessageMutation, SendCaseMessageMutationVariables>;
export const MarkCaseMessagesReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkCaseMessagesRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkMessagesReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markMessagesRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkCaseMessagesReadMutation, MarkCaseMessagesReadMutationVariables>;
export const ClaimCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ClaimCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claimReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const ReleaseCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReleaseCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleaseReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'releaseReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const AcknowledgeSeveralDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcknowledgeSeveral' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcknowledgeReferralsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgeReferrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ItemsAnswered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ItemsAnswered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralItemsPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'referralId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcknowledgeSeveralMutation, AcknowledgeSeveralMutationVariables>;
export const AssignSeveralDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AssignSeveral' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AssignReferralsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignReferrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ItemsAnswered' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ItemsAnswered' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralItemsPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'referralId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'reference' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignSeveralMutation, AssignSeveralMutationVariables>;
export const SavedViewsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SavedViews' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'place' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SavedViewPlace' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'savedViews' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'place' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SavedViewFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SavedViewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SavedView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criteria' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalBases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'awaitsViewer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcomeUnacknowledged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assigned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedToViewer' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'savedView' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteSavedViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteSavedView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteSavedViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteSavedView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteSavedViewMutation, DeleteSavedViewMutationVariables>;
export const FrameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Frame' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;
export const NewestCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NewestCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'UPDATED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '25' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseDetails' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NewestCaseQuery, NewestCaseQueryVariables>;
export const CaseMovementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseMovement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseDetails' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'messages' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'timeline' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'links' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseMovementQuery, CaseMovementQueryVariables>;
export const CaseChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'CaseChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referralChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const RecordConsentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordConsent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordConsentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordConsent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const UpdateParticipantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateParticipant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateParticipantInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateParticipant' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateParticipantMutation, UpdateParticipantMutationVariables>;
export const LinkPersonsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LinkPersons' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LinkPersonsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'linkPersons' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LinkPersonsMutation, LinkPersonsMutationVariables>;
export const UndoPersonLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UndoPersonLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UndoPersonLinkInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'undoPersonLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoPersonLinkMutation, UndoPersonLinkMutationVariables>;
export const HomeOfReferrerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomeOfReferrer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'awaited' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'awaiting' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'awaited' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'UPDATED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'ASC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '4' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'drafts' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'DRAFT' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'UPDATED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '4' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'recent' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'SUBMITTED' },
                          { kind: 'EnumValue', value: 'ACKNOWLEDGED' },
                          { kind: 'EnumValue', value: 'INFO_REQUESTED' },
                          { kind: 'EnumValue', value: 'WAITLISTED' },
                          { kind: 'EnumValue', value: 'ACCEPTED' },
                          { kind: 'EnumValue', value: 'SCHEDULED' },
                          { kind: 'EnumValue', value: 'ACTIVE' },
                          { kind: 'EnumValue', value: 'SUSPENDED' },
                          { kind: 'EnumValue', value: 'COMPLETED' },
                          { kind: 'EnumValue', value: 'ENDED_EARLY' },
                          { kind: 'EnumValue', value: 'DECLINED' },
                          { kind: 'EnumValue', value: 'REDIRECTED' },
                          { kind: 'EnumValue', value: 'WITHDRAWN' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'UPDATED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '6' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeOfReferrerQuery, HomeOfReferrerQueryVariables>;
export const HomeOfTeamDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomeOfTeam' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'coordinates' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'received' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'urgent' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'late' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'decide' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unassigned' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unacknowledged' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'treat' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'agenda' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'received' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'received' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'urgent' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'urgent' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'late' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'late' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'decide' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'decide' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'unassigned' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unassigned' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'skip' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'coordinates' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'unacknowledged' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unacknowledged' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'coordinates' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'agenda' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'agenda' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacities' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'coordinates' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Capacity' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mayEditReasons' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'coordinates' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'first' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'treat' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'DUE_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'ASC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '6' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Capacity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModuleCapacity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'volunteerPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declaredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pending' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeOfTeamQuery, HomeOfTeamQueryVariables>;
export const HomeOfAdministratorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HomeOfAdministrator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadLetters' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeOfAdministratorQuery, HomeOfAdministratorQueryVariables>;
export const LettersPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LettersPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadLetters' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DeadLetterLine' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadLetterLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeadLetter' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'triedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LettersPageQuery, LettersPageQueryVariables>;
export const ResendMailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResendMail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResendMailInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resendMail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'queued' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResendMailMutation, ResendMailMutationVariables>;
export const AddContactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddContact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddContactInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addContact' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contact' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddContactMutation, AddContactMutationVariables>;
export const UpdateContactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateContact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateContactInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateContact' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contact' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateContactMutation, UpdateContactMutationVariables>;
export const RemoveContactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveContact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveContactInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeContact' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveContactMutation, RemoveContactMutationVariables>;
export const ContactsChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ContactsChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contactsChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'organisationId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContactsChangedSubscription, ContactsChangedSubscriptionVariables>;
export const DirectoryPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DirectoryPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'chosen' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sheet' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryList' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'sheet' },
            name: { kind: 'Name', value: 'organisation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sheet' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'chosen' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryEntry' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'top' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'skip' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'chosen' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryEntry' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectorySheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'website' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sites' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lead' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetContact' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callFirst' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryList' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryEntry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectorySheet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAddContacts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactVisibilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetContact' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectoryPageQuery, DirectoryPageQueryVariables>;
export const EntryPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntryPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectoryEntry' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectorySheet' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'city' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'website' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toVerify' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceDate' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sites' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lead' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetContact' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Contact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callFirst' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DirectoryEntry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DirectorySheet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAddContacts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactVisibilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetContact' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntryPageQuery, EntryPageQueryVariables>;
export const DirectorySuggestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DirectorySuggestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '6' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DirectorySuggestionsQuery, DirectorySuggestionsQueryVariables>;
export const InboxPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InboxPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralOrder' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'opens' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DeskPeople' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'savedViews' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: { kind: 'EnumValue', value: 'INBOX' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SavedViewFields' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'toTreat' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'awaitsViewer' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'asked' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'INFO_REQUESTED' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waiting' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'WAITLISTED' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'unacknowledged' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'outcomeUnacknowledged' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLines' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'opened' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'opens' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenedCase' } }],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseReasons' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseBeside' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseRoom' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'housing' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'health' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitHousing' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitGroup' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'RESPONSIBILITY_GROUP' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitSupport' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskPeople' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'colleagues' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SavedViewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SavedView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criteria' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalBases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'awaitsViewer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcomeUnacknowledged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assigned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedToViewer' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLines' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenedCase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Case' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseBeside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseReasons' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'active' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noteRequired' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxPageQuery, InboxPageQueryVariables>;
export const InboxFirstDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InboxFirst' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'opened' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenedCase' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseBeside' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseRoom' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'housing' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'health' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitHousing' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitGroup' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'RESPONSIBILITY_GROUP' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitSupport' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenedCase' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Case' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseBeside' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxFirstQuery, InboxFirstQueryVariables>;
export const WaitlistPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WaitlistPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'module' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Module' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'module' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'because' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'referral' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'participant' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'module' } },
                { kind: 'Field', name: { kind: 'Name', value: 'places' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'volunteerPercent' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitlistPageQuery, WaitlistPageQueryVariables>;
export const PreferencesPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PreferencesPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notificationPreferences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Preferences' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mailIsSent' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Preferences' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotificationPreferences' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inApp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailAtOnce' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailInDigest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'digestHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietOnWeekends' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreferencesPageQuery, PreferencesPageQueryVariables>;
export const SetNotificationPreferencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetNotificationPreferences' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNotificationPreferencesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setNotificationPreferences' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preferences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Preferences' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Preferences' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotificationPreferences' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inApp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailAtOnce' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mailInDigest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'digestHour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quietOnWeekends' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const NotificationsPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NotificationsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unreadOnly' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notifications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unreadOnly' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unreadOnly' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NotificationLine' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'unread' },
                  name: { kind: 'Name', value: 'unreadNotifications' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NotificationLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Notification' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'event' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotificationsPageQuery, NotificationsPageQueryVariables>;
export const MarkNotificationsReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkNotificationsRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkNotificationsReadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markNotificationsRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'unread' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const UnreadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Unread' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'unread' },
                  name: { kind: 'Name', value: 'unreadNotifications' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnreadQuery, UnreadQueryVariables>;
export const CasePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CasePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DeskPeople' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Case' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseBeside' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CasePeople' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseReasons' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingDays' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PassedOver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitlistEntryConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referral' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'participant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComparedPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commune' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referrer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskPeople' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'colleagues' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseBeside' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseRoom' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'housing' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'health' },
            name: { kind: 'Name', value: 'partners' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitHousing' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'HOUSING' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitGroup' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'RESPONSIBILITY_GROUP' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'waitSupport' },
            name: { kind: 'Name', value: 'waitlist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'module' },
                value: { kind: 'EnumValue', value: 'PSYCHOLOGICAL_SUPPORT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PassedOver' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CasePeople' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'participant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComparedPerson' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseReasons' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'active' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noteRequired' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CasePageQuery, CasePageQueryVariables>;
export const TalkPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TalkPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Case' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CallHouse' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organisation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contacts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'function' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callWhen' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessages' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseTimeline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StatusUpdateConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'authorOrganisation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'manner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedByFunction' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recordedByOrganisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'department' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CallHouse' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'maySendMessage' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'messagesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseMessages' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'linesAfter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseTimeline' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TalkPageQuery, TalkPageQueryVariables>;
export const FollowedPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FollowedPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'awaited' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'open' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralStatus' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'closed' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralStatus' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralOrder' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'News' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'savedViews' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: { kind: 'EnumValue', value: 'FOLLOWED' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SavedViewFields' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'awaited' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'awaited' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'open' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'open' } },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'closed' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'closed' } },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'drafts' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'DRAFT' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCountIsLowerBound' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLines' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moved' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'informationRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitlistedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intakeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeAcknowledgedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redirectAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endReason' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWords' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redirectTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadMessages' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'News' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'moved' },
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'moved' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'news' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moved' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SavedViewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SavedView' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'criteria' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departments' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalBases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'awaitsViewer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcomeUnacknowledged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assigned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assignedToViewer' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLines' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'edges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'node' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FollowedPageQuery, FollowedPageQueryVariables>;
export const ReferralDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReferralDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DraftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundCommune' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Commune' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DraftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundCommune' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReferralDraftQuery, ReferralDraftQueryVariables>;
export const StepPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StepPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DraftFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RecipientRoom' } }],
                  },
                },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'LastSent' } },
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'FrameChoices' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundCommune' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Commune' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DraftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supervisedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'prosecutionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hearingDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
          { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
          { kind: 'Field', name: { kind: 'Name', value: 'safetyConstraints' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personInformation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipient' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'commune' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundCommune' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voicemailAllowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpreterNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactBy' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecipientRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LastSent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'last' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'relations' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REFERRER' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'SUBMITTED' },
                          { kind: 'EnumValue', value: 'ACKNOWLEDGED' },
                          { kind: 'EnumValue', value: 'INFO_REQUESTED' },
                          { kind: 'EnumValue', value: 'WAITLISTED' },
                          { kind: 'EnumValue', value: 'ACCEPTED' },
                          { kind: 'EnumValue', value: 'SCHEDULED' },
                          { kind: 'EnumValue', value: 'ACTIVE' },
                          { kind: 'EnumValue', value: 'SUSPENDED' },
                          { kind: 'EnumValue', value: 'COMPLETED' },
                          { kind: 'EnumValue', value: 'ENDED_EARLY' },
                          { kind: 'EnumValue', value: 'DECLINED' },
                          { kind: 'EnumValue', value: 'REDIRECTED' },
                          { kind: 'EnumValue', value: 'WITHDRAWN' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'SUBMITTED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'supervisedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'recipient' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FrameChoices' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'courts' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'JUDICIAL_COURT' },
                          { kind: 'EnumValue', value: 'LOCAL_COURT' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'probation' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'EnumValue', value: 'PROBATION_SERVICE' }],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StepPageQuery, StepPageQueryVariables>;
export const StartPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StartPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recipients' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RecipientRoom' } }],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'LastSent' } },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FrameChoices' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'drafts' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'DRAFT' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'relations' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REFERRER' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'UPDATED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenDraft' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ModuleRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModulePlaces' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'free' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availability' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecipientRoom' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Recipient' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'departments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'modules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ModuleRoom' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LastSent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'last' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'relations' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REFERRER' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'SUBMITTED' },
                          { kind: 'EnumValue', value: 'ACKNOWLEDGED' },
                          { kind: 'EnumValue', value: 'INFO_REQUESTED' },
                          { kind: 'EnumValue', value: 'WAITLISTED' },
                          { kind: 'EnumValue', value: 'ACCEPTED' },
                          { kind: 'EnumValue', value: 'SCHEDULED' },
                          { kind: 'EnumValue', value: 'ACTIVE' },
                          { kind: 'EnumValue', value: 'SUSPENDED' },
                          { kind: 'EnumValue', value: 'COMPLETED' },
                          { kind: 'EnumValue', value: 'ENDED_EARLY' },
                          { kind: 'EnumValue', value: 'DECLINED' },
                          { kind: 'EnumValue', value: 'REDIRECTED' },
                          { kind: 'EnumValue', value: 'WITHDRAWN' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'SUBMITTED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'supervisedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'recipient' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FrameChoices' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'courts' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'JUDICIAL_COURT' },
                          { kind: 'EnumValue', value: 'LOCAL_COURT' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'probation' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'EnumValue', value: 'PROBATION_SERVICE' }],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'department' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenDraft' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Referral' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'birthName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usageName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartPageQuery, StartPageQueryVariables>;
export const PreviousFrameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PreviousFrame' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LastSent' } }],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LastSent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'last' },
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'relations' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REFERRER' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'SUBMITTED' },
                          { kind: 'EnumValue', value: 'ACKNOWLEDGED' },
                          { kind: 'EnumValue', value: 'INFO_REQUESTED' },
                          { kind: 'EnumValue', value: 'WAITLISTED' },
                          { kind: 'EnumValue', value: 'ACCEPTED' },
                          { kind: 'EnumValue', value: 'SCHEDULED' },
                          { kind: 'EnumValue', value: 'ACTIVE' },
                          { kind: 'EnumValue', value: 'SUSPENDED' },
                          { kind: 'EnumValue', value: 'COMPLETED' },
                          { kind: 'EnumValue', value: 'ENDED_EARLY' },
                          { kind: 'EnumValue', value: 'DECLINED' },
                          { kind: 'EnumValue', value: 'REDIRECTED' },
                          { kind: 'EnumValue', value: 'WITHDRAWN' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'SUBMITTED_AT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'supervisedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'recipient' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviousFrameQuery, PreviousFrameQueryVariables>;
export const FindCommunesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindCommunes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'communes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundCommune' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundCommune' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Commune' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'insee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postalCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'department' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindCommunesQuery, FindCommunesQueryVariables>;
export const ReceiptPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReceiptPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'draftStep' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgeBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'referrerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referrer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipient' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'timeline' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authorFunction' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'authorOrganisation' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReceiptPageQuery, ReceiptPageQueryVariables>;
export const SaveReferralDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveReferralDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReferralDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveReferralDraft' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Refusals' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Refusals' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveReferralDraftMutation, SaveReferralDraftMutationVariables>;
export const DiscardReferralDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DiscardReferralDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiscardReferralDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discardReferralDraft' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'discarded' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Refusals' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Refusals' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DiscardReferralDraftMutation, DiscardReferralDraftMutationVariables>;
export const SubmitReferralDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitReferral' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitReferralInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitReferral' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'referral' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Refusals' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Refusals' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UserError' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitReferralMutation, SubmitReferralMutationVariables>;
export const CapacityPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CapacityPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Capacity' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Capacity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ModuleCapacity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'module' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'places' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weeks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'volunteerPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declaredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pending' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CapacityPageQuery, CapacityPageQueryVariables>;
export const DeclareCapacityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclareCapacity' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclareCapacityInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declareCapacity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'capacity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'module' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclareCapacityMutation, DeclareCapacityMutationVariables>;
export const DeadlinesPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeadlinesPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlineSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DeadlineForm' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadlineForm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeadlineSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deadlines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultAmount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadlinesPageQuery, DeadlinesPageQueryVariables>;
export const UpdateDeadlineSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateDeadlineSettings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateDeadlineSettingsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateDeadlineSettings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'version' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateDeadlineSettingsMutation, UpdateDeadlineSettingsMutationVariables>;
export const ReasonsPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReasonsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asker' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEditReasons' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonForm' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asker' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'membership' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unreadNotifications' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferrals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awaitedReferralsIsLowerBound' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'frame' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonForm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reason' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
          { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReasonsPageQuery, ReasonsPageQueryVariables>;
export const SaveReasonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveReason' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveReasonInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveReason' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'version' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveReasonMutation, SaveReasonMutationVariables>;
