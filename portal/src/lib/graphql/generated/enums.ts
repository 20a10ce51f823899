export const AccessNeedValues = ['READING', 'HEARING', 'MOBILITY', 'OTHER'] as const;
export type AccessNeed = (typeof AccessNeedValues)[number];

export const AccessRightValues = [
  'READ',
  'WRITE',
  'WRITE_DRAFT',
  'WRITE_OPEN',
  'READ_OWN',
  'READ_SUPERVISED',
  'READ_KEPT',
  'READ_DESK',
  'HIDE',
  'YES',
  'NO',
] as const;
export type AccessRight = (typeof AccessRightValues)[number];

export const AttachmentStateValues = ['READY', 'WAITING', 'INFECTED', 'WITHDRAWN'] as const;
export type AttachmentState = (typeof AttachmentStateValues)[number];

export const AuditKindValues = [
  'READ',
  'REFUSED',
  'DOWNLOAD',
  'SEND_MESSAGE',
  'ADD_ENCLOSURE',
  'WITHDRAW_ATTACHMENT',
  'UPDATE_PARTICIPANT',
  'MERGE_PERSONS',
  'UNMERGE_PERSONS',
  'STEP',
  'OTHER',
] as const;
export type AuditKind = (typeof AuditKindValues)[number];

export const AuditRouteValues = ['HTTP', 'WEBSOCKET'] as const;
export type AuditRoute = (typeof AuditRouteValues)[number];

export const AvailabilityValues = ['FREE', 'FEW', 'WAITING_LIST'] as const;
export type Availability = (typeof AvailabilityValues)[number];

export const CameByValues = ['SENT', 'LETTER', 'EMAIL', 'PHONE', 'VISIT', 'MEETING', 'HELPLINE'] as const;
export type CameBy = (typeof CameByValues)[number];

export const ConsentKindValues = ['INFORMED', 'CONSENTED', 'WITHDRAWN'] as const;
export type ConsentKind = (typeof ConsentKindValues)[number];

export const ConsentMannerValues = ['ORAL', 'PHONE', 'WRITTEN', 'ELECTRONIC', 'WITH_REFERRAL'] as const;
export type ConsentManner = (typeof ConsentMannerValues)[number];

export const ContactVisibilityValues = ['NETWORK', 'COORDINATORS', 'HOUSE'] as const;
export type ContactVisibility = (typeof ContactVisibilityValues)[number];

export const ContactWayValues = ['PHONE', 'SMS', 'EMAIL', 'LETTER', 'THROUGH_SENDER', 'IN_PERSON'] as const;
export type ContactWay = (typeof ContactWayValues)[number];

export const CorrectedFieldValues = [
  'MODULES',
  'URGENT',
  'LEGAL_BASIS',
  'ORDERED_BY',
  'SUPERVISED_BY',
  'PROSECUTION_NUMBER',
  'DECIDED_ON',
  'FINAL_ON',
  'MEASURE_START',
  'MEASURE_END',
  'HEARING_DATE',
  'CIRCUMSTANCES',
  'SAFETY_CONSTRAINTS',
  'RECEIVED_ON',
  'RECEIVED_VIA',
  'BIRTH_NAME',
  'USAGE_NAME',
  'FIRST_NAME',
  'BIRTH_DATE',
  'SEX',
  'RESIDENCE',
  'RESIDENCE_PLACE',
  'COMMUNE',
  'PHONE',
  'PHONE_OWNER',
  'SECOND_PHONE',
  'SECOND_PHONE_OWNER',
  'EMAIL',
  'VOICEMAIL_ALLOWED',
  'LANGUAGE',
  'INTERPRETER_NEEDED',
  'ACCESS_NEEDS',
  'ACCESS_NEED_NOTE',
  'AVAILABILITY',
  'MOBILITY',
  'CONTACT_BY',
] as const;
export type CorrectedField = (typeof CorrectedFieldValues)[number];

export const DeadlineKindValues = [
  'ACKNOWLEDGE',
  'ACKNOWLEDGE_URGENT',
  'ANSWER',
  'DECIDE',
  'REVIEW_WAITLIST',
  'ANSWER_REDIRECTION',
  'INTAKE',
  'ATTENDANCE',
  'REVIEW_SUSPENSION',
  'ACKNOWLEDGE_OUTCOME',
  'REOPEN',
  'ASK',
  'PARTNER_ACCESS',
  'FIRST_REPORT',
  'NEXT_REPORT',
  'FINAL_REPORT',
  'COURSE',
] as const;
export type DeadlineKind = (typeof DeadlineKindValues)[number];

export const DelayUnitValues = ['HOURS', 'WORKING_DAYS', 'DAYS', 'MONTHS'] as const;
export type DelayUnit = (typeof DelayUnitValues)[number];

export const EnclosureKindValues = [
  'JUDGMENT',
  'ORDER',
  'PROSECUTION_DECISION',
  'PROBATION_REPORT',
  'LETTER',
  'OTHER',
] as const;
export type EnclosureKind = (typeof EnclosureKindValues)[number];

export const EnclosureWithdrawReasonValues = ['WRONG_PERSON', 'WRONG_DOCUMENT', 'NOT_NEEDED'] as const;
export type EnclosureWithdrawReason = (typeof EnclosureWithdrawReasonValues)[number];

export const FieldClassValues = [
  'IDENTITY',
  'CONTACT',
  'JUDICIAL',
  'SAFETY',
  'HEALTH',
  'EXCHANGE',
  'FILE',
] as const;
export type FieldClass = (typeof FieldClassValues)[number];

export const InvitationDeliveryValues = ['QUEUED', 'SENT', 'NOT_SENT', 'FAILED'] as const;
export type InvitationDelivery = (typeof InvitationDeliveryValues)[number];

export const LanguageValues = ['fr', 'en'] as const;
export type Language = (typeof LanguageValues)[number];

export const LegalBasisValues = [
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
] as const;
export type LegalBasis = (typeof LegalBasisValues)[number];

export const MailProblemValues = [
  'UNREACHABLE',
  'TIMEOUT',
  'LOGIN_REFUSED',
  'REFUSED_FOR_NOW',
  'REFUSED',
  'OTHER',
] as const;
export type MailProblem = (typeof MailProblemValues)[number];

export const MatchReasonValues = [
  'SAME_NAMES',
  'USAGE_NAME',
  'SPELLED_ALIKE',
  'ONE_LETTER_OFF',
  'NAMES_WITHIN',
  'NAMES_SWAPPED',
  'SAME_BIRTH_DATE',
  'YEAR_AS_FIRST_OF_JANUARY',
  'DAY_AND_MONTH_SWAPPED',
  'SAME_BIRTH_MONTH',
  'ONE_DIGIT_OFF',
  'SAME_BIRTH_YEAR',
  'SAME_PHONE',
  'SAME_EMAIL',
] as const;
export type MatchReason = (typeof MatchReasonValues)[number];

export const MemberFunctionValues = [
  'PROSECUTOR',
  'SENTENCE_ENFORCEMENT_JUDGE',
  'LIBERTY_AND_CUSTODY_JUDGE',
  'FAMILY_JUDGE',
  'REGISTRY',
  'PROBATION_OFFICER',
  'COORDINATOR',
  'CASEWORKER',
  'CLINICIAN',
  'HOUSING_WORKER',
  'HEALTH_WORKER',
  'ASSOCIATION_WORKER',
  'LOCAL_OFFICER',
  'LEAD',
  'OBSERVER',
  'ADMINISTRATOR',
] as const;
export type MemberFunction = (typeof MemberFunctionValues)[number];

export const MobilityValues = ['OWN_VEHICLE', 'PUBLIC_TRANSPORT', 'NO_TRANSPORT', 'REMOTE_AREA'] as const;
export type Mobility = (typeof MobilityValues)[number];

export const ModuleValues = ['HOUSING', 'RESPONSIBILITY_GROUP', 'PSYCHOLOGICAL_SUPPORT'] as const;
export type Module = (typeof ModuleValues)[number];

export const NotificationEventValues = [
  'AWAITS_YOU',
  'IN_CHARGE',
  'STEP',
  'NOTE',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'UNTOUCHED',
  'ESCALATION',
  'WATCHED',
] as const;
export type NotificationEvent = (typeof NotificationEventValues)[number];

export const NotificationStateValues = ['ASKING', 'NEW', 'DONE'] as const;
export type NotificationState = (typeof NotificationStateValues)[number];

export const OrderDirectionValues = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof OrderDirectionValues)[number];

export const OrganisationKindValues = [
  'COURT_OF_APPEAL',
  'JUDICIAL_COURT',
  'LOCAL_COURT',
  'PROSECUTION_SERVICE',
  'INVESTIGATION_SERVICE',
  'LIBERTY_AND_CUSTODY_SERVICE',
  'SENTENCE_ENFORCEMENT_SERVICE',
  'FAMILY_AFFAIRS_SERVICE',
  'COURT_REGISTRY',
  'PROBATION_SERVICE',
  'CPCA',
  'HELPLINE',
  'PREFECTURE',
  'SUB_PREFECTURE',
  'REGIONAL_HEALTH_AGENCY',
  'POLICE',
  'GENDARMERIE',
  'HEALTH',
  'ASSOCIATION',
  'TOWN_HALL',
  'DEPARTMENT_COUNCIL',
  'ADMINISTRATION',
] as const;
export type OrganisationKind = (typeof OrganisationKindValues)[number];

export const PersonInformationValues = ['NOT_INFORMED', 'INFORMED', 'CONSENTED', 'WITHDRAWN'] as const;
export type PersonInformation = (typeof PersonInformationValues)[number];

export const PersonVerdictValues = ['SAME', 'DIFFERENT'] as const;
export type PersonVerdict = (typeof PersonVerdictValues)[number];

export const ReasonKindValues = [
  'DECLINE',
  'WITHDRAW',
  'WITHDRAW_ENTRY',
  'SUSPEND',
  'END',
  'REOPEN',
] as const;
export type ReasonKind = (typeof ReasonKindValues)[number];

export const ReceivedViaValues = ['LETTER', 'EMAIL', 'PHONE', 'VISIT', 'MEETING'] as const;
export type ReceivedVia = (typeof ReceivedViaValues)[number];

export const ReferralActionValues = [
  'SAVE_DRAFT',
  'SHARE_DRAFT',
  'DISCARD',
  'SUBMIT',
  'ENTER',
  'ACKNOWLEDGE',
  'REQUEST_INFORMATION',
  'PROVIDE_INFORMATION',
  'ACCEPT',
  'WAITLIST',
  'DECLINE',
  'WITHDRAW',
  'WITHDRAW_ENTRY',
  'REDIRECT',
  'ACCEPT_REDIRECTION',
  'REFUSE_REDIRECTION',
  'SCHEDULE_INTAKE',
  'START',
  'SUSPEND',
  'RESUME',
  'COMPLETE',
  'END_EARLY',
  'REOPEN',
  'ACKNOWLEDGE_OUTCOME',
  'RECORD_CONSENT',
  'RECORD_WITHDRAWAL',
  'CORRECT_DETAILS',
  'CORRECT_SAFETY',
  'CORRECT_IDENTITY',
  'CORRECT_MEASURE',
  'CORRECT_MODULES',
  'CORRECT_CIRCUMSTANCES',
  'CORRECT_URGENCY',
  'CORRECT_ENTRY',
  'SEND_ENCLOSURE',
  'WITHDRAW_ENCLOSURE',
  'CHANGE_HOUSING_PARTNER',
  'CHANGE_HEALTH_PARTNER',
  'CHANGE_CLINICIAN',
  'DECLINE_HOUSING',
  'DECLINE_HEALTH',
  'HAND_OVER',
  'WITHDRAW_HANDOVER',
  'ACCEPT_HANDOVER',
  'REFUSE_HANDOVER',
  'ASSIGN',
  'ADD_STATUS_UPDATE',
] as const;
export type ReferralAction = (typeof ReferralActionValues)[number];

export const ReferralDeadlineKindValues = ['COURSE', 'REPORT', 'FINAL_REPORT', 'MEASURE_END'] as const;
export type ReferralDeadlineKind = (typeof ReferralDeadlineKindValues)[number];

export const ReferralOrderFieldValues = [
  'SUBMITTED_AT',
  'UPDATED_AT',
  'ACTIVITY_AT',
  'PARTICIPANT_NAME',
  'STATUS',
  'DUE_AT',
  'AWAITING',
  'OVERDUE',
  'URGENCY',
] as const;
export type ReferralOrderField = (typeof ReferralOrderFieldValues)[number];

export const ReferralOriginValues = ['PARTNER', 'PERSON', 'HELPLINE'] as const;
export type ReferralOrigin = (typeof ReferralOriginValues)[number];

export const ReferralStatusValues = [
  'DRAFT',
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
  'COMPLETED',
  'ENDED_EARLY',
  'DECLINED',
  'REDIRECTED',
  'WITHDRAWN',
] as const;
export type ReferralStatus = (typeof ReferralStatusValues)[number];

export const RelationValues = [
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
] as const;
export type Relation = (typeof RelationValues)[number];

export const ResidenceValues = ['COMMUNE', 'ELSEWHERE', 'ABROAD', 'NO_FIXED_HOME'] as const;
export type Residence = (typeof ResidenceValues)[number];

export const SafetyConstraintValues = [
  'NO_CONTACT',
  'NO_CONTACT_WITH_CHILDREN',
  'ANTI_APPROACH_BRACELET',
  'PLACES_TO_AVOID',
  'HOME_REMOVAL_ORDER',
] as const;
export type SafetyConstraint = (typeof SafetyConstraintValues)[number];

export const SavedViewPlaceValues = ['INBOX', 'FOLLOWED'] as const;
export type SavedViewPlace = (typeof SavedViewPlaceValues)[number];

export const SexValues = ['MALE', 'FEMALE', 'UNSPECIFIED'] as const;
export type Sex = (typeof SexValues)[number];

export const UnsentMailStateValues = ['NOT_SENT', 'FAILED'] as const;
export type UnsentMailState = (typeof UnsentMailStateValues)[number];

export const UserErrorCodeValues = [
  'NOT_FOUND',
  'STALE',
  'WRONG_STATE',
  'REQUIRED',
  'INVALID',
  'UNUSUAL',
  'TOO_LONG',
  'TOO_LATE',
  'TOO_EARLY',
  'REASON_RETIRED',
  'NOT_CONFIRMED',
  'WEB_PUSH_OFF',
  'IDEMPOTENCY_KEY_REUSED',
] as const;
export type UserErrorCode = (typeof UserErrorCodeValues)[number];

export const WaitlistReasonKindValues = [
  'VOLUNTEER_SHARE',
  'URGENCY',
  'LEGAL_DEADLINE',
  'REQUEST_AGE',
] as const;
export type WaitlistReasonKind = (typeof WaitlistReasonKindValues)[number];

export const WeekSlotValues = [
  'MONDAY_MORNING',
  'MONDAY_AFTERNOON',
  'MONDAY_EVENING',
  'TUESDAY_MORNING',
  'TUESDAY_AFTERNOON',
  'TUESDAY_EVENING',
  'WEDNESDAY_MORNING',
  'WEDNESDAY_AFTERNOON',
  'WEDNESDAY_EVENING',
  'THURSDAY_MORNING',
  'THURSDAY_AFTERNOON',
  'THURSDAY_EVENING',
  'FRIDAY_MORNING',
  'FRIDAY_AFTERNOON',
  'FRIDAY_EVENING',
  'SATURDAY_MORNING',
  'SATURDAY_AFTERNOON',
  'SATURDAY_EVENING',
] as const;
export type WeekSlot = (typeof WeekSlotValues)[number];
