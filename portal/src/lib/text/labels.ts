import type {
  AccessNeed,
  ConsentKind,
  ConsentManner,
  ContactVisibility,
  ContactWay,
  EnclosureKind,
  EnclosureWithdrawReason,
  LegalBasis,
  MemberFunction,
  Mobility,
  Module,
  PersonInformation,
  ReceivedVia,
  ReferralAction,
  ReferralOrigin,
  ReferralStatus,
  Relation,
  Residence,
  SafetyConstraint,
  Sex,
} from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/*
 * A word on screen for every value of every enumeration of the contract. Typed as complete records: a new value in the
 * schema does not compile until it has its word.
 */

type Word = () => string;

/** Looks a value up in its record of words. */
export function words<Value extends string>(record: Readonly<Record<Value, Word>>): (value: Value) => string {
  return (value) => record[value]();
}

export const statusLabel = /* @__PURE__ */ words<ReferralStatus>({
  DRAFT: m.status_draft,
  SUBMITTED: m.status_submitted,
  ACKNOWLEDGED: m.status_acknowledged,
  INFO_REQUESTED: m.status_info_requested,
  WAITLISTED: m.status_waitlisted,
  ACCEPTED: m.status_accepted,
  SCHEDULED: m.status_scheduled,
  ACTIVE: m.status_active,
  SUSPENDED: m.status_suspended,
  COMPLETED: m.status_completed,
  ENDED_EARLY: m.status_ended_early,
  DECLINED: m.status_declined,
  REDIRECTED: m.status_redirected,
  WITHDRAWN: m.status_withdrawn,
});

export const legalBasisLabel = /* @__PURE__ */ words<LegalBasis>({
  VOLUNTARY: m.basis_voluntary,
  PROSECUTION_ALTERNATIVE: m.basis_prosecution_alternative,
  PENAL_SETTLEMENT: m.basis_penal_settlement,
  JUDICIAL_SUPERVISION: m.basis_judicial_supervision,
  SUPERVISION_WITH_PLACEMENT: m.basis_supervision_with_placement,
  PROBATIONARY_SUSPENDED_SENTENCE: m.basis_probationary_suspended_sentence,
  COURSE_SENTENCE: m.basis_course_sentence,
  SENTENCE_ADJUSTMENT: m.basis_sentence_adjustment,
  PROTECTION_ORDER: m.basis_protection_order,
  CARE_OBLIGATION: m.basis_care_obligation,
  CARE_INJUNCTION: m.basis_care_injunction,
});

export const moduleLabel = /* @__PURE__ */ words<Module>({
  HOUSING: m.module_housing,
  RESPONSIBILITY_GROUP: m.module_responsibility_group,
  PSYCHOLOGICAL_SUPPORT: m.module_psychological_support,
});

/** One word, for tags in a dense list. */
export const moduleShortLabel = /* @__PURE__ */ words<Module>({
  HOUSING: m.module_short_housing,
  RESPONSIBILITY_GROUP: m.module_short_responsibility_group,
  PSYCHOLOGICAL_SUPPORT: m.module_short_psychological_support,
});

export const functionLabel = /* @__PURE__ */ words<MemberFunction>({
  PROSECUTOR: m.function_prosecutor,
  SENTENCE_ENFORCEMENT_JUDGE: m.function_sentence_enforcement_judge,
  LIBERTY_AND_CUSTODY_JUDGE: m.function_liberty_and_custody_judge,
  FAMILY_JUDGE: m.function_family_judge,
  REGISTRY: m.function_registry,
  PROBATION_OFFICER: m.function_probation_officer,
  COORDINATOR: m.function_coordinator,
  CASEWORKER: m.function_caseworker,
  CLINICIAN: m.function_clinician,
  HOUSING_WORKER: m.function_housing_worker,
  HEALTH_WORKER: m.function_health_worker,
  ASSOCIATION_WORKER: m.function_association_worker,
  LOCAL_OFFICER: m.function_local_officer,
  LEAD: m.function_lead,
  OBSERVER: m.function_observer,
  ADMINISTRATOR: m.function_administrator,
});

/** The function as the network abbreviates it, where room is scarce. */
export function functionShortLabel(memberFunction: MemberFunction): string {
  switch (memberFunction) {
    case 'SENTENCE_ENFORCEMENT_JUDGE':
      return m.function_short_sentence_enforcement_judge();
    case 'LIBERTY_AND_CUSTODY_JUDGE':
      return m.function_short_liberty_and_custody_judge();
    case 'FAMILY_JUDGE':
      return m.function_short_family_judge();
    case 'PROBATION_OFFICER':
      return m.function_short_probation_officer();
    default:
      return functionLabel(memberFunction);
  }
}

export const relationLabel = /* @__PURE__ */ words<Relation>({
  REFERRER: m.relation_referrer,
  UNINFORMED_REFERRER: m.relation_uninformed_referrer,
  AUTHORITY: m.relation_authority,
  COORDINATOR: m.relation_coordinator,
  CASEWORKER: m.relation_caseworker,
  CLINICIAN: m.relation_clinician,
  HOUSING_PARTNER: m.relation_housing_partner,
  HEALTH_PARTNER: m.relation_health_partner,
  FORMER_PARTNER: m.relation_former_partner,
  ASKED: m.relation_asked,
  FORMER_REFERRER: m.relation_former_referrer,
});

export const safetyConstraintLabel = /* @__PURE__ */ words<SafetyConstraint>({
  NO_CONTACT: m.safety_no_contact,
  NO_CONTACT_WITH_CHILDREN: m.safety_no_contact_with_children,
  ANTI_APPROACH_BRACELET: m.safety_anti_approach_bracelet,
  PLACES_TO_AVOID: m.safety_places_to_avoid,
  HOME_REMOVAL_ORDER: m.safety_home_removal_order,
});

/** Why a file was taken back. */
export const enclosureWithdrawReasonLabel = /* @__PURE__ */ words<EnclosureWithdrawReason>({
  WRONG_PERSON: m.enclosure_withdraw_wrong_person,
  WRONG_DOCUMENT: m.enclosure_withdraw_wrong_document,
  NOT_NEEDED: m.enclosure_withdraw_not_needed,
});

export const enclosureKindLabel = /* @__PURE__ */ words<EnclosureKind>({
  JUDGMENT: m.enclosure_kind_judgment,
  ORDER: m.enclosure_kind_order,
  PROSECUTION_DECISION: m.enclosure_kind_prosecution_decision,
  PROBATION_REPORT: m.enclosure_kind_probation_report,
  LETTER: m.enclosure_kind_letter,
  OTHER: m.enclosure_kind_other,
});

export const sexLabel = /* @__PURE__ */ words<Sex>({
  MALE: m.sex_male,
  FEMALE: m.sex_female,
  UNSPECIFIED: m.sex_unspecified,
});

export const personInformationLabel = /* @__PURE__ */ words<PersonInformation>({
  NOT_INFORMED: m.informed_not_informed,
  INFORMED: m.informed_informed,
  CONSENTED: m.informed_consented,
  WITHDRAWN: m.informed_withdrawn,
});

export const mobilityLabel = /* @__PURE__ */ words<Mobility>({
  OWN_VEHICLE: m.mobility_own_vehicle,
  PUBLIC_TRANSPORT: m.mobility_public_transport,
  NO_TRANSPORT: m.mobility_no_transport,
  REMOTE_AREA: m.mobility_remote_area,
});

export const residenceLabel = /* @__PURE__ */ words<Residence>({
  COMMUNE: m.residence_commune,
  ELSEWHERE: m.residence_elsewhere,
  ABROAD: m.residence_abroad,
  NO_FIXED_HOME: m.residence_no_fixed_home,
});

export const accessNeedLabel = /* @__PURE__ */ words<AccessNeed>({
  READING: m.need_reading,
  HEARING: m.need_hearing,
  MOBILITY: m.need_mobility,
  OTHER: m.need_other,
});

export const contactWayLabel = /* @__PURE__ */ words<ContactWay>({
  PHONE: m.contact_phone,
  SMS: m.contact_sms,
  EMAIL: m.contact_email,
  LETTER: m.contact_letter,
  THROUGH_SENDER: m.contact_through_sender,
  IN_PERSON: m.contact_in_person,
});

export const consentKindLabel = /* @__PURE__ */ words<ConsentKind>({
  INFORMED: m.consent_kind_informed,
  CONSENTED: m.consent_kind_consented,
  WITHDRAWN: m.consent_kind_withdrawn,
});

export const consentMannerLabel = /* @__PURE__ */ words<ConsentManner>({
  ORAL: m.consent_manner_oral,
  PHONE: m.consent_manner_phone,
  WRITTEN: m.consent_manner_written,
  ELECTRONIC: m.consent_manner_electronic,
  WITH_REFERRAL: m.consent_manner_with_referral,
});

/** From whom it came, of what a CPCA entered. */
export const originLabel = /* @__PURE__ */ words<ReferralOrigin>({
  PARTNER: m.origin_partner,
  PERSON: m.origin_person,
  HELPLINE: m.origin_helpline,
});

export const receivedViaLabel = /* @__PURE__ */ words<ReceivedVia>({
  LETTER: m.received_letter,
  EMAIL: m.received_email,
  PHONE: m.received_phone,
  VISIT: m.received_visit,
  MEETING: m.received_meeting,
});

/** The verb of a button: "Accuser réception". */
export const actionLabel = /* @__PURE__ */ words<ReferralAction>({
  SAVE_DRAFT: m.action_save_draft,
  SHARE_DRAFT: m.action_share_draft,
  DISCARD: m.action_discard,
  SUBMIT: m.action_submit,
  ENTER: m.action_enter,
  ACKNOWLEDGE: m.action_acknowledge,
  REQUEST_INFORMATION: m.action_request_information,
  PROVIDE_INFORMATION: m.action_provide_information,
  ACCEPT: m.action_accept,
  WAITLIST: m.action_waitlist,
  DECLINE: m.action_decline,
  WITHDRAW: m.action_withdraw,
  WITHDRAW_ENTRY: m.action_withdraw_entry,
  REDIRECT: m.action_redirect,
  ACCEPT_REDIRECTION: m.action_accept_redirection,
  REFUSE_REDIRECTION: m.action_refuse_redirection,
  SCHEDULE_INTAKE: m.action_schedule_intake,
  START: m.action_start,
  SUSPEND: m.action_suspend,
  RESUME: m.action_resume,
  COMPLETE: m.action_complete,
  END_EARLY: m.action_end_early,
  REOPEN: m.action_reopen,
  ACKNOWLEDGE_OUTCOME: m.action_acknowledge_outcome,
  RECORD_CONSENT: m.action_record_consent,
  RECORD_WITHDRAWAL: m.action_record_withdrawal,
  CORRECT_DETAILS: m.action_correct_details,
  CORRECT_SAFETY: m.action_correct_safety,
  CORRECT_IDENTITY: m.action_correct_identity,
  CORRECT_MEASURE: m.action_correct_measure,
  CORRECT_MODULES: m.action_correct_modules,
  CORRECT_CIRCUMSTANCES: m.action_correct_circumstances,
  CORRECT_URGENCY: m.action_correct_urgency,
  CORRECT_ENTRY: m.action_correct_entry,
  SEND_ENCLOSURE: m.action_send_enclosure,
  WITHDRAW_ENCLOSURE: m.action_withdraw_enclosure,
  CHANGE_HOUSING_PARTNER: m.action_change_housing_partner,
  CHANGE_HEALTH_PARTNER: m.action_change_health_partner,
  CHANGE_CLINICIAN: m.action_change_clinician,
  DECLINE_HOUSING: m.action_decline_housing,
  DECLINE_HEALTH: m.action_decline_health,
  HAND_OVER: m.action_hand_over,
  WITHDRAW_HANDOVER: m.action_withdraw_handover,
  ACCEPT_HANDOVER: m.action_accept_handover,
  REFUSE_HANDOVER: m.action_refuse_handover,
  ASSIGN: m.action_assign,
  ADD_STATUS_UPDATE: m.action_add_status_update,
});

/** The same action once done, for the timeline: "Réception confirmée". */
export const actionDoneLabel = /* @__PURE__ */ words<ReferralAction>({
  SAVE_DRAFT: m.done_save_draft,
  SHARE_DRAFT: m.done_share_draft,
  DISCARD: m.done_discard,
  SUBMIT: m.done_submit,
  ENTER: m.done_enter,
  ACKNOWLEDGE: m.done_acknowledge,
  REQUEST_INFORMATION: m.done_request_information,
  PROVIDE_INFORMATION: m.done_provide_information,
  ACCEPT: m.done_accept,
  WAITLIST: m.done_waitlist,
  DECLINE: m.done_decline,
  WITHDRAW: m.done_withdraw,
  WITHDRAW_ENTRY: m.done_withdraw_entry,
  REDIRECT: m.done_redirect,
  ACCEPT_REDIRECTION: m.done_accept_redirection,
  REFUSE_REDIRECTION: m.done_refuse_redirection,
  SCHEDULE_INTAKE: m.done_schedule_intake,
  START: m.done_start,
  SUSPEND: m.done_suspend,
  RESUME: m.done_resume,
  COMPLETE: m.done_complete,
  END_EARLY: m.done_end_early,
  REOPEN: m.done_reopen,
  ACKNOWLEDGE_OUTCOME: m.done_acknowledge_outcome,
  RECORD_CONSENT: m.done_record_consent,
  RECORD_WITHDRAWAL: m.done_record_withdrawal,
  CORRECT_DETAILS: m.done_correct_details,
  CORRECT_SAFETY: m.done_correct_safety,
  CORRECT_IDENTITY: m.done_correct_identity,
  CORRECT_MEASURE: m.done_correct_measure,
  CORRECT_MODULES: m.done_correct_modules,
  CORRECT_CIRCUMSTANCES: m.done_correct_circumstances,
  CORRECT_URGENCY: m.done_correct_urgency,
  CORRECT_ENTRY: m.done_correct_entry,
  SEND_ENCLOSURE: m.done_send_enclosure,
  WITHDRAW_ENCLOSURE: m.done_withdraw_enclosure,
  CHANGE_HOUSING_PARTNER: m.done_change_housing_partner,
  CHANGE_HEALTH_PARTNER: m.done_change_health_partner,
  CHANGE_CLINICIAN: m.done_change_clinician,
  DECLINE_HOUSING: m.done_decline_housing,
  DECLINE_HEALTH: m.done_decline_health,
  HAND_OVER: m.done_hand_over,
  WITHDRAW_HANDOVER: m.done_withdraw_handover,
  ACCEPT_HANDOVER: m.done_accept_handover,
  REFUSE_HANDOVER: m.done_refuse_handover,
  ASSIGN: m.done_assign,
  ADD_STATUS_UPDATE: m.done_add_status_update,
});

export const contactVisibilityLabel = /* @__PURE__ */ words<ContactVisibility>({
  NETWORK: m.contact_visibility_network,
  COORDINATORS: m.contact_visibility_coordinators,
  HOUSE: m.contact_visibility_house,
});
