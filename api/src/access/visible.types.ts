// Generated from the views by npm run codegen. Do not edit: change the grid, or add a migration.
import type { KeyOf } from '../names.types.ts';

/** an instant, as PostgreSQL writes it; `instant()` makes a Date of it */
type Instant = string;
/** a calendar day, as PostgreSQL writes it: YYYY-MM-DD */
type Day = string;

type AccessNeed = 'READING' | 'HEARING' | 'MOBILITY' | 'OTHER';
type AttachmentState = 'READY' | 'WAITING' | 'INFECTED' | 'WITHDRAWN';
type AuditKind =
  | 'READ'
  | 'REFUSED'
  | 'DOWNLOAD'
  | 'SEND_MESSAGE'
  | 'ADD_ENCLOSURE'
  | 'WITHDRAW_ATTACHMENT'
  | 'UPDATE_PARTICIPANT'
  | 'MERGE_PERSONS'
  | 'UNMERGE_PERSONS'
  | 'STEP'
  | 'OTHER';
type AuditRoute = 'HTTP' | 'WEBSOCKET';
type Availability = 'FREE' | 'FEW' | 'WAITING_LIST';
type ConsentKind = 'INFORMED' | 'CONSENTED' | 'WITHDRAWN';
type ConsentManner = 'ORAL' | 'PHONE' | 'WRITTEN' | 'ELECTRONIC' | 'WITH_REFERRAL';
type ContactVisibility = 'NETWORK' | 'COORDINATORS' | 'HOUSE';
type ContactWay = 'PHONE' | 'SMS' | 'EMAIL' | 'LETTER' | 'THROUGH_SENDER' | 'IN_PERSON';
type CorrectedField =
  | 'MODULES'
  | 'URGENT'
  | 'LEGAL_BASIS'
  | 'ORDERED_BY'
  | 'SUPERVISED_BY'
  | 'PROSECUTION_NUMBER'
  | 'DECIDED_ON'
  | 'FINAL_ON'
  | 'MEASURE_START'
  | 'MEASURE_END'
  | 'HEARING_DATE'
  | 'CIRCUMSTANCES'
  | 'SAFETY_CONSTRAINTS'
  | 'RECEIVED_ON'
  | 'RECEIVED_VIA'
  | 'BIRTH_NAME'
  | 'USAGE_NAME'
  | 'FIRST_NAME'
  | 'BIRTH_DATE'
  | 'SEX'
  | 'RESIDENCE'
  | 'RESIDENCE_PLACE'
  | 'COMMUNE'
  | 'PHONE'
  | 'PHONE_OWNER'
  | 'SECOND_PHONE'
  | 'SECOND_PHONE_OWNER'
  | 'EMAIL'
  | 'VOICEMAIL_ALLOWED'
  | 'LANGUAGE'
  | 'INTERPRETER_NEEDED'
  | 'ACCESS_NEEDS'
  | 'ACCESS_NEED_NOTE'
  | 'AVAILABILITY'
  | 'MOBILITY'
  | 'CONTACT_BY';
type EnclosureKind = 'JUDGMENT' | 'ORDER' | 'PROSECUTION_DECISION' | 'PROBATION_REPORT' | 'LETTER' | 'OTHER';
type EnclosureWithdrawReason = 'WRONG_PERSON' | 'WRONG_DOCUMENT' | 'NOT_NEEDED';
type FieldClass = 'IDENTITY' | 'CONTACT' | 'JUDICIAL' | 'SAFETY' | 'HEALTH' | 'EXCHANGE' | 'FILE';
type InvitationDelivery = 'QUEUED' | 'SENT' | 'NOT_SENT' | 'FAILED';
type Language = 'fr' | 'en';
type LegalBasis =
  | 'VOLUNTARY'
  | 'PROSECUTION_ALTERNATIVE'
  | 'PENAL_SETTLEMENT'
  | 'JUDICIAL_SUPERVISION'
  | 'SUPERVISION_WITH_PLACEMENT'
  | 'PROBATIONARY_SUSPENDED_SENTENCE'
  | 'COURSE_SENTENCE'
  | 'SENTENCE_ADJUSTMENT'
  | 'PROTECTION_ORDER'
  | 'CARE_OBLIGATION'
  | 'CARE_INJUNCTION';
type MailProblem = 'UNREACHABLE' | 'TIMEOUT' | 'LOGIN_REFUSED' | 'REFUSED_FOR_NOW' | 'REFUSED' | 'OTHER';
type MemberFunction =
  | 'PROSECUTOR'
  | 'SENTENCE_ENFORCEMENT_JUDGE'
  | 'LIBERTY_AND_CUSTODY_JUDGE'
  | 'FAMILY_JUDGE'
  | 'REGISTRY'
  | 'PROBATION_OFFICER'
  | 'COORDINATOR'
  | 'CASEWORKER'
  | 'CLINICIAN'
  | 'HOUSING_WORKER'
  | 'HEALTH_WORKER'
  | 'ASSOCIATION_WORKER'
  | 'LOCAL_OFFICER'
  | 'LEAD'
  | 'OBSERVER'
  | 'ADMINISTRATOR';
type Mobility = 'OWN_VEHICLE' | 'PUBLIC_TRANSPORT' | 'NO_TRANSPORT' | 'REMOTE_AREA';
type Module = 'HOUSING' | 'RESPONSIBILITY_GROUP' | 'PSYCHOLOGICAL_SUPPORT';
type NotificationEvent =
  | 'AWAITS_YOU'
  | 'IN_CHARGE'
  | 'STEP'
  | 'NOTE'
  | 'DEADLINE_NEAR'
  | 'DEADLINE_PASSED'
  | 'UNTOUCHED'
  | 'ESCALATION'
  | 'WATCHED';
type OrganisationKind =
  | 'COURT_OF_APPEAL'
  | 'JUDICIAL_COURT'
  | 'LOCAL_COURT'
  | 'PROSECUTION_SERVICE'
  | 'INVESTIGATION_SERVICE'
  | 'LIBERTY_AND_CUSTODY_SERVICE'
  | 'SENTENCE_ENFORCEMENT_SERVICE'
  | 'FAMILY_AFFAIRS_SERVICE'
  | 'COURT_REGISTRY'
  | 'PROBATION_SERVICE'
  | 'CPCA'
  | 'HELPLINE'
  | 'PREFECTURE'
  | 'SUB_PREFECTURE'
  | 'REGIONAL_HEALTH_AGENCY'
  | 'POLICE'
  | 'GENDARMERIE'
  | 'HEALTH'
  | 'ASSOCIATION'
  | 'TOWN_HALL'
  | 'DEPARTMENT_COUNCIL'
  | 'ADMINISTRATION';
type PersonInformation = 'NOT_INFORMED' | 'INFORMED' | 'CONSENTED' | 'WITHDRAWN';
type PersonVerdict = 'SAME' | 'DIFFERENT';
type ReasonKind = 'DECLINE' | 'WITHDRAW' | 'WITHDRAW_ENTRY' | 'SUSPEND' | 'END' | 'REOPEN';
type ReceivedVia = 'LETTER' | 'EMAIL' | 'PHONE' | 'VISIT' | 'MEETING';
type ReferralAction =
  | 'SAVE_DRAFT'
  | 'SHARE_DRAFT'
  | 'DISCARD'
  | 'SUBMIT'
  | 'ENTER'
  | 'ACKNOWLEDGE'
  | 'REQUEST_INFORMATION'
  | 'PROVIDE_INFORMATION'
  | 'ACCEPT'
  | 'WAITLIST'
  | 'DECLINE'
  | 'WITHDRAW'
  | 'WITHDRAW_ENTRY'
  | 'REDIRECT'
  | 'ACCEPT_REDIRECTION'
  | 'REFUSE_REDIRECTION'
  | 'SCHEDULE_INTAKE'
  | 'START'
  | 'SUSPEND'
  | 'RESUME'
  | 'COMPLETE'
  | 'END_EARLY'
  | 'REOPEN'
  | 'ACKNOWLEDGE_OUTCOME'
  | 'RECORD_CONSENT'
  | 'RECORD_WITHDRAWAL'
  | 'CORRECT_DETAILS'
  | 'CORRECT_SAFETY'
  | 'CORRECT_IDENTITY'
  | 'CORRECT_MEASURE'
  | 'CORRECT_MODULES'
  | 'CORRECT_CIRCUMSTANCES'
  | 'CORRECT_URGENCY'
  | 'CORRECT_ENTRY'
  | 'SEND_ENCLOSURE'
  | 'WITHDRAW_ENCLOSURE'
  | 'CHANGE_HOUSING_PARTNER'
  | 'CHANGE_HEALTH_PARTNER'
  | 'CHANGE_CLINICIAN'
  | 'DECLINE_HOUSING'
  | 'DECLINE_HEALTH'
  | 'HAND_OVER'
  | 'WITHDRAW_HANDOVER'
  | 'ACCEPT_HANDOVER'
  | 'REFUSE_HANDOVER'
  | 'ASSIGN'
  | 'ADD_STATUS_UPDATE';
type ReferralOrigin = 'PARTNER' | 'PERSON' | 'HELPLINE';
type ReferralStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ACKNOWLEDGED'
  | 'INFO_REQUESTED'
  | 'WAITLISTED'
  | 'ACCEPTED'
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'COMPLETED'
  | 'ENDED_EARLY'
  | 'DECLINED'
  | 'REDIRECTED'
  | 'WITHDRAWN';
type Residence = 'COMMUNE' | 'ELSEWHERE' | 'ABROAD' | 'NO_FIXED_HOME';
type SafetyConstraint =
  | 'NO_CONTACT'
  | 'NO_CONTACT_WITH_CHILDREN'
  | 'ANTI_APPROACH_BRACELET'
  | 'PLACES_TO_AVOID'
  | 'HOME_REMOVAL_ORDER';
type SavedViewPlace = 'INBOX' | 'FOLLOWED';
type Sex = 'MALE' | 'FEMALE' | 'UNSPECIFIED';
type UnsentMailState = 'NOT_SENT' | 'FAILED';
type WeekSlot =
  | 'MONDAY_MORNING'
  | 'MONDAY_AFTERNOON'
  | 'MONDAY_EVENING'
  | 'TUESDAY_MORNING'
  | 'TUESDAY_AFTERNOON'
  | 'TUESDAY_EVENING'
  | 'WEDNESDAY_MORNING'
  | 'WEDNESDAY_AFTERNOON'
  | 'WEDNESDAY_EVENING'
  | 'THURSDAY_MORNING'
  | 'THURSDAY_AFTERNOON'
  | 'THURSDAY_EVENING'
  | 'FRIDAY_MORNING'
  | 'FRIDAY_AFTERNOON'
  | 'FRIDAY_EVENING'
  | 'SATURDAY_MORNING'
  | 'SATURDAY_AFTERNOON'
  | 'SATURDAY_EVENING';

/** The schema `visible`, as the readers see it: a column that its grid hides from somebody may be null. */
export interface VisibleDatabase {
  'visible.agreement': {
    readonly id: KeyOf<'Agreement'>;
    readonly title: string;
    readonly lead_id: KeyOf<'Organisation'>;
    readonly since: Day | null;
  };
  'visible.agreement_department': {
    readonly agreement_id: KeyOf<'Agreement'>;
    readonly department_code: string;
  };
  'visible.agreement_member': {
    readonly agreement_id: KeyOf<'Agreement'>;
    readonly organisation_id: KeyOf<'Organisation'>;
  };
  'visible.attachment': {
    readonly id: KeyOf<'Attachment'>;
    readonly message_id: KeyOf<'Message'> | null;
    readonly enclosure_id: KeyOf<'Enclosure'> | null;
    readonly referral_id: KeyOf<'Referral'> | null;
    readonly is_own: boolean;
    readonly name: string;
    readonly media_type: string;
    readonly size: number;
    readonly sha256: string;
    readonly state: AttachmentState;
    readonly content: Buffer | null;
    readonly withdrawn_at: Instant | null;
    readonly withdrawn_by_name: string | null;
    readonly withdraw_reason: EnclosureWithdrawReason | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.audit_event': {
    readonly id: string;
    readonly referral_id: KeyOf<'Referral'>;
    readonly at: Instant;
    readonly kind: AuditKind;
    readonly step: ReferralAction | null;
    readonly classes: FieldClass[];
    readonly route: AuditRoute | null;
    readonly case_count: number;
    readonly person_name: string | null;
    readonly function: MemberFunction | null;
    readonly organisation_id: KeyOf<'Organisation'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.commune': {
    readonly insee: string;
    readonly name: string;
    readonly department_code: string;
    readonly intercommunality_siren: string | null;
    readonly district_code: string | null;
    readonly postal_codes: string[];
    readonly population: number | null;
    readonly search_text: string;
    readonly former_names: string[];
  };
  'visible.consent': {
    readonly id: KeyOf<'Consent'>;
    readonly referral_id: KeyOf<'Referral'>;
    readonly kind: ConsentKind;
    readonly manner: ConsentManner;
    readonly said_on: Day;
    readonly at: Instant;
    readonly author_name: string | null;
    readonly author_function: MemberFunction | null;
    readonly author_organisation_id: KeyOf<'Organisation'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.contact': {
    readonly id: KeyOf<'Contact'>;
    readonly version: number;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly function: string;
    readonly search_text: string;
    readonly name: string | null;
    readonly phone: string | null;
    readonly mobile: string | null;
    readonly email: string | null;
    readonly call_when: string | null;
    readonly call_first: boolean;
    readonly visibility: ContactVisibility;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.correction': {
    readonly id: KeyOf<'Correction'>;
    readonly referral_id: KeyOf<'Referral'>;
    readonly at: Instant;
    readonly action: ReferralAction;
    readonly field: CorrectedField;
    readonly before: string[] | null;
    readonly after: string[] | null;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: KeyOf<'Organisation'>;
    readonly author_name: string | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.coverage': { readonly organisation_id: KeyOf<'Organisation'>; readonly department_code: string };
  'visible.dead_letter': {
    readonly id: KeyOf<'DeadLetter'>;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly function: MemberFunction;
    readonly state: UnsentMailState;
    readonly problem: MailProblem | null;
    readonly attempts: number;
    readonly created_at: Instant;
    readonly tried_at: Instant | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.deadline_setting': {
    readonly id: KeyOf<'DeadlineSettings'>;
    readonly version: number;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly amounts: unknown;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.department': {
    readonly code: string;
    readonly name: string;
    readonly region_code: string;
    readonly region_name: string;
  };
  'visible.enclosure': {
    readonly id: KeyOf<'Enclosure'>;
    readonly referral_id: KeyOf<'Referral'>;
    readonly attachment_id: KeyOf<'Attachment'> | null;
    readonly is_to_withdraw: boolean;
    readonly at: Instant;
    readonly kind: EnclosureKind;
    readonly author_name: string;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: KeyOf<'Organisation'>;
    readonly withdrawn_at: Instant | null;
    readonly withdrawn_by_name: string | null;
    readonly withdraw_reason: EnclosureWithdrawReason | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.expected_enclosure': {
    readonly id: KeyOf<'ExpectedEnclosures'>;
    readonly version: number;
    readonly legal_basis: LegalBasis;
    readonly from_court: EnclosureKind[];
    readonly from_probation: EnclosureKind[];
    readonly from_others: EnclosureKind[];
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.house': { readonly organisation_id: KeyOf<'Organisation'>; readonly bits: number };
  'visible.intercommunality': { readonly siren: string; readonly name: string; readonly kind: string };
  'visible.invitation': {
    readonly id: KeyOf<'Invitation'>;
    readonly version: number;
    readonly link_number: number;
    readonly email: string | null;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly function: MemberFunction;
    readonly invited_by_id: KeyOf<'Membership'> | null;
    readonly invited_at: Instant;
    readonly link_until: Instant;
    readonly delivery: InvitationDelivery;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.journal_line': {
    readonly id: string;
    readonly membership_id: KeyOf<'Membership'> | null;
    readonly at: Instant;
    readonly action: string;
    readonly object_type: string;
    readonly case_count: number;
    readonly classes: FieldClass[];
    readonly route: AuditRoute | null;
    readonly operation: string | null;
    readonly person_name: string | null;
    readonly function: MemberFunction | null;
    readonly organisation_id: KeyOf<'Organisation'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.jurisdiction': { readonly commune_insee: string; readonly organisation_id: KeyOf<'Organisation'> };
  'visible.leave': {
    readonly id: KeyOf<'Leave'>;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly version: number;
    readonly membership_id: KeyOf<'Membership'>;
    readonly first_day: Day;
    readonly last_day: Day;
    readonly stand_in_id: KeyOf<'Membership'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.membership': {
    readonly id: KeyOf<'Membership'>;
    readonly is_self: boolean;
    readonly function: MemberFunction;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly person_name: string | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.message': {
    readonly id: KeyOf<'Message'>;
    readonly referral_id: KeyOf<'Referral'>;
    readonly read_at: Instant | null;
    readonly at: Instant;
    readonly text: string;
    readonly author_name: string;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: KeyOf<'Organisation'>;
    readonly audience: number;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.notification': {
    readonly id: KeyOf<'Notification'>;
    readonly is_newest: boolean;
    readonly is_newest_unread: boolean;
    readonly has_unread: boolean;
    readonly is_asked: boolean;
    readonly event: NotificationEvent;
    readonly action: ReferralAction | null;
    readonly at: Instant;
    readonly read_at: Instant | null;
    readonly object_type: string;
    readonly object_id: string;
    readonly referral_id: KeyOf<'Referral'> | null;
    readonly cause_type: string | null;
    readonly cause_id: string | null;
    readonly asks: ReferralAction | null;
    readonly settled_at: Instant | null;
    readonly known_reference: string | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.notification_preference': {
    readonly id: KeyOf<'NotificationPreferences'>;
    readonly language: Language;
    readonly in_app: NotificationEvent[];
    readonly mail_at_once: NotificationEvent[];
    readonly mail_in_digest: NotificationEvent[];
    readonly digest_hour: number;
    readonly quiet_from: number;
    readonly quiet_until: number;
    readonly quiet_on_weekends: boolean;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.offer': {
    readonly id: KeyOf<'Offer'>;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly module: Module;
    readonly title: string;
    readonly places: number | null;
    readonly weeks: number;
    readonly next_start: Day | null;
    readonly volunteer_percent: number;
    readonly declared_at: Instant | null;
    readonly version: number;
  };
  'visible.organisation': {
    readonly id: KeyOf<'Organisation'>;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly search_text: string;
    readonly department_code: string | null;
    readonly commune_insee: string | null;
    readonly address: string | null;
    readonly postal_code: string | null;
    readonly city: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly website: string | null;
    readonly parent_id: KeyOf<'Organisation'> | null;
    readonly source: string;
    readonly source_id: string;
    readonly source_date: Day | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.participant': {
    readonly id: KeyOf<'Participant'>;
    readonly birth_name: string | null;
    readonly search_text: string;
    readonly name_keys: string[];
    readonly usage_name: string | null;
    readonly first_name: string | null;
    readonly birth_date: string | null;
    readonly sex: Sex | null;
    readonly residence: Residence | null;
    readonly residence_place: string | null;
    readonly commune_insee: string | null;
    readonly phone: string | null;
    readonly phone_owner: string | null;
    readonly second_phone: string | null;
    readonly second_phone_owner: string | null;
    readonly email: string | null;
    readonly voicemail_allowed: boolean | null;
    readonly language: string | null;
    readonly interpreter_needed: boolean | null;
    readonly access_needs: AccessNeed[] | null;
    readonly access_need_note: string | null;
    readonly availability: WeekSlot[] | null;
    readonly mobility: Mobility[] | null;
    readonly contact_by: ContactWay[] | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.participant_reach': {
    readonly participant_id: KeyOf<'Participant'>;
    readonly phone: string | null;
    readonly second_phone: string | null;
    readonly email: string | null;
    readonly birth_date: string | null;
    readonly name_keys: string[];
  };
  'visible.person_link': {
    readonly id: KeyOf<'PersonLink'>;
    readonly verdict: PersonVerdict;
    readonly low_id: KeyOf<'Participant'>;
    readonly high_id: KeyOf<'Participant'>;
    readonly decided_at: Instant;
    readonly decided_by: string;
    readonly decided_by_organisation_id: KeyOf<'Organisation'>;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.push_device': {
    readonly id: KeyOf<'PushDevice'>;
    readonly session_id: string;
    readonly name: string | null;
    readonly created_at: Instant;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.reading_claim': {
    readonly id: string;
    readonly referral_id: KeyOf<'Referral'>;
    readonly is_viewer: boolean;
    readonly person_name: string;
    readonly until: Instant;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.reason': {
    readonly id: KeyOf<'Reason'>;
    readonly version: number;
    readonly kind: ReasonKind;
    readonly code: string;
    readonly label_fr: string;
    readonly label_en: string;
    readonly note_required: boolean;
    readonly active: boolean;
    readonly position: number;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.recipient_capacity': {
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly module: Module;
    readonly places: number;
    readonly weeks: number;
    readonly next_start: Day | null;
    readonly volunteer_percent: number;
    readonly declared_at: Instant | null;
    readonly version: number;
    readonly taken: number | null;
    readonly reserved: number | null;
    readonly waiting: number | null;
    readonly pending: number | null;
    readonly kept: number | null;
    readonly waiting_days: number | null;
    readonly availability: Availability;
    readonly availability_voluntary: Availability;
    readonly expected_days: number | null;
    readonly expected_days_voluntary: number | null;
  };
  'visible.referral': {
    readonly id: KeyOf<'Referral'>;
    readonly version: number;
    readonly order_at: Instant;
    readonly viewer_organisation_id: KeyOf<'Organisation'>;
    readonly house_relations: number;
    readonly part_over_at: Instant | null;
    readonly given_back: string[];
    readonly has_enclosure_to_withdraw: boolean;
    readonly just_entered: boolean;
    readonly reference: string | null;
    readonly status: ReferralStatus;
    readonly department_code: string | null;
    readonly draft_step: number;
    readonly updated_at: Instant;
    readonly activity_at: Instant;
    readonly referrer_id: KeyOf<'Organisation'> | null;
    readonly recipient_id: KeyOf<'Organisation'> | null;
    readonly submitted_at: Instant | null;
    readonly acknowledged_at: Instant | null;
    readonly information_requested_at: Instant | null;
    readonly waitlisted_at: Instant | null;
    readonly accepted_at: Instant | null;
    readonly declined_at: Instant | null;
    readonly withdrawn_at: Instant | null;
    readonly scheduled_at: Instant | null;
    readonly intake_at: Instant | null;
    readonly started_at: Instant | null;
    readonly suspended_at: Instant | null;
    readonly completed_at: Instant | null;
    readonly ended_at: Instant | null;
    readonly outcome_acknowledged_at: Instant | null;
    readonly reopen_until: Instant | null;
    readonly ask_until: Instant | null;
    readonly reopened_at: Instant | null;
    readonly redirect_to_id: KeyOf<'Organisation'> | null;
    readonly redirected_from_id: KeyOf<'Referral'> | null;
    readonly redirect_asked_at: Instant | null;
    readonly redirected_at: Instant | null;
    readonly modules: Module[];
    readonly participant_id: KeyOf<'Participant'> | null;
    readonly person_information: PersonInformation | null;
    readonly urgent: boolean | null;
    readonly legal_basis: LegalBasis | null;
    readonly ordered_by_id: KeyOf<'Organisation'> | null;
    readonly supervised_by_id: KeyOf<'Organisation'> | null;
    readonly prosecution_number: string | null;
    readonly decided_on: Day | null;
    readonly final_on: Day | null;
    readonly measure_start: Day | null;
    readonly measure_end: Day | null;
    readonly hearing_date: Day | null;
    readonly acknowledge_by: Instant | null;
    readonly due_at: Instant | null;
    readonly is_overdue: boolean | null;
    readonly recipient_reason: string | null;
    readonly circumstances: string | null;
    readonly safety_constraints: SafetyConstraint[] | null;
    readonly decline_reason: string | null;
    readonly withdraw_reason: string | null;
    readonly entry_withdraw_reason: string | null;
    readonly suspend_reason: string | null;
    readonly end_reason: string | null;
    readonly reopen_reason: string | null;
    readonly referrer_name: string | null;
    readonly origin: ReferralOrigin | null;
    readonly received_on: Day | null;
    readonly received_via: ReceivedVia | null;
    readonly received_by: string | null;
    readonly entered_by_id: KeyOf<'Organisation'> | null;
    readonly followed_by_id: KeyOf<'Membership'> | null;
    readonly is_private: boolean;
    readonly hands_over_to_id: KeyOf<'Organisation'> | null;
    readonly handed_over_at: Instant | null;
    readonly reads_until: Instant | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.referral_desk': {
    readonly referral_id: KeyOf<'Referral'>;
    readonly bits: number;
    readonly order_at: Instant;
    readonly updated_at: Instant;
    readonly status_place: number;
    readonly due_at: Instant;
    readonly reads_due: boolean;
    readonly awaits: boolean;
    readonly name: string;
    readonly person_keys: string[];
    readonly reference_number: string;
    readonly court_number: string;
    readonly referrer_id: string | null;
    readonly ordered_by_id: string | null;
    readonly came_by: string | null;
    readonly urgent: boolean | null;
    readonly after_urgent: boolean;
    readonly followed_by_id: string | null;
    readonly outcome_unacknowledged: boolean | null;
    readonly department_code: string | null;
    readonly legal_basis: string | null;
    readonly modules: string[] | null;
    readonly submitted_at: Instant | null;
    readonly intake_at: Instant | null;
    readonly activity_at: Instant;
  };
  'visible.referral_party': {
    readonly referral_id: KeyOf<'Referral'>;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly relations: number;
    readonly modules: Module[];
    readonly declined_modules: Module[];
    readonly over_at: Instant | null;
    readonly access_until: Instant | null;
    readonly access_ended_at: Instant | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.saved_view': {
    readonly id: KeyOf<'SavedView'>;
    readonly place: SavedViewPlace;
    readonly name: string;
    readonly criteria: unknown;
    readonly is_default: boolean;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.service_registry': {
    readonly id: KeyOf<'ServiceRegistry'>;
    readonly version: number;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly registry_id: KeyOf<'Organisation'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.site': {
    readonly id: KeyOf<'Site'>;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly name: string;
    readonly address: string | null;
    readonly postal_code: string | null;
    readonly city: string | null;
    readonly phone: string | null;
  };
  'visible.status_update': {
    readonly id: KeyOf<'StatusUpdate'>;
    readonly referral_id: KeyOf<'Referral'>;
    readonly at: Instant;
    readonly action: ReferralAction;
    readonly from_status: ReferralStatus | null;
    readonly to_status: ReferralStatus | null;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: KeyOf<'Organisation'>;
    readonly other_organisation_id: KeyOf<'Organisation'> | null;
    readonly author_name: string | null;
    readonly note: string | null;
    readonly audience: number | null;
    readonly due_at: Instant | null;
    readonly intake_at: Instant | null;
    readonly assignee_id: KeyOf<'Membership'> | null;
    readonly hidden: string[];
    readonly bits: number;
  };
  'visible.team_member': {
    readonly id: KeyOf<'TeamMember'>;
    readonly version: number;
    readonly is_self: boolean;
    readonly is_reported_by_self: boolean;
    readonly reported_in: string | null;
    readonly function: MemberFunction;
    readonly organisation_id: KeyOf<'Organisation'>;
    readonly person_name: string | null;
    readonly active_from: Instant;
    readonly suspended_at: Instant | null;
    readonly asleep: boolean;
    readonly active_until: Instant | null;
    readonly successor_id: KeyOf<'Membership'> | null;
    readonly factor_lost_at: Instant | null;
    readonly factor_lost_by_id: KeyOf<'Membership'> | null;
    readonly factor_forgotten_at: Instant | null;
    readonly hidden: string[];
    readonly bits: number;
  };
}
