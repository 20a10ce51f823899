-- Generated from the lists in api/src/**/known-values.ts by npm run codegen. Do not edit: change the list.
-- Applied after the migrations, in their transaction, by the owner of the tables.

do $$
declare
  known record;
  condition_now text;
  kept oid[] := '{}';
begin
  for known in
    select relation::regclass, name, condition from (values
      ('hub.invitation', 'function_known', $condition$function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.invitation', 'delivery_known', $condition$delivery in ('QUEUED', 'SENT', 'NOT_SENT', 'FAILED')$condition$),
      ('hub.membership', 'function_known', $condition$function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.contact', 'visibility_known', $condition$visibility in ('NETWORK', 'COORDINATORS', 'HOUSE')$condition$),
      ('hub.offer', 'module_known', $condition$module in ('HOUSING', 'RESPONSIBILITY_GROUP', 'PSYCHOLOGICAL_SUPPORT')$condition$),
      ('hub.organisation', 'kind_known', $condition$kind in ('COURT_OF_APPEAL', 'JUDICIAL_COURT', 'LOCAL_COURT', 'PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE', 'COURT_REGISTRY', 'PROBATION_SERVICE', 'CPCA', 'HELPLINE', 'PREFECTURE', 'SUB_PREFECTURE', 'REGIONAL_HEALTH_AGENCY', 'POLICE', 'GENDARMERIE', 'HEALTH', 'ASSOCIATION', 'TOWN_HALL', 'DEPARTMENT_COUNCIL', 'ADMINISTRATION')$condition$),
      ('hub.attachment', 'state_known', $condition$state in ('READY', 'WAITING', 'INFECTED', 'WITHDRAWN')$condition$),
      ('hub.attachment', 'withdraw_reason_known', $condition$withdraw_reason in ('WRONG_PERSON', 'WRONG_DOCUMENT', 'NOT_NEEDED')$condition$),
      ('hub.consent', 'kind_known', $condition$kind in ('INFORMED', 'CONSENTED', 'WITHDRAWN')$condition$),
      ('hub.consent', 'manner_known', $condition$manner in ('ORAL', 'PHONE', 'WRITTEN', 'ELECTRONIC', 'WITH_REFERRAL')$condition$),
      ('hub.consent', 'author_function_known', $condition$author_function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.correction', 'action_known', $condition$action in ('CORRECT_MODULES', 'CORRECT_URGENCY', 'CORRECT_MEASURE', 'CORRECT_CIRCUMSTANCES', 'CORRECT_SAFETY', 'CORRECT_ENTRY', 'CORRECT_IDENTITY', 'CORRECT_DETAILS')$condition$),
      ('hub.correction', 'field_known', $condition$field in ('MODULES', 'URGENT', 'LEGAL_BASIS', 'ORDERED_BY', 'SUPERVISED_BY', 'PROSECUTION_NUMBER', 'DECIDED_ON', 'FINAL_ON', 'MEASURE_START', 'MEASURE_END', 'HEARING_DATE', 'CIRCUMSTANCES', 'SAFETY_CONSTRAINTS', 'RECEIVED_ON', 'RECEIVED_VIA', 'BIRTH_NAME', 'USAGE_NAME', 'FIRST_NAME', 'BIRTH_DATE', 'SEX', 'RESIDENCE', 'RESIDENCE_PLACE', 'COMMUNE', 'PHONE', 'PHONE_OWNER', 'SECOND_PHONE', 'SECOND_PHONE_OWNER', 'EMAIL', 'VOICEMAIL_ALLOWED', 'LANGUAGE', 'INTERPRETER_NEEDED', 'ACCESS_NEEDS', 'ACCESS_NEED_NOTE', 'AVAILABILITY', 'MOBILITY', 'CONTACT_BY')$condition$),
      ('hub.correction', 'author_function_known', $condition$author_function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.deadline_setting', 'amounts_known', $condition$amounts - array['ACKNOWLEDGE', 'ACKNOWLEDGE_URGENT', 'ANSWER', 'DECIDE', 'REVIEW_WAITLIST', 'ANSWER_REDIRECTION', 'INTAKE', 'ATTENDANCE', 'REVIEW_SUSPENSION', 'ACKNOWLEDGE_OUTCOME', 'REOPEN', 'ASK', 'PARTNER_ACCESS', 'FIRST_REPORT', 'NEXT_REPORT', 'FINAL_REPORT', 'COURSE'] = '{}'$condition$),
      ('hub.enclosure', 'kind_known', $condition$kind in ('JUDGMENT', 'ORDER', 'PROSECUTION_DECISION', 'PROBATION_REPORT', 'LETTER', 'OTHER')$condition$),
      ('hub.enclosure', 'author_function_known', $condition$author_function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.enclosure', 'withdraw_reason_known', $condition$withdraw_reason in ('WRONG_PERSON', 'WRONG_DOCUMENT', 'NOT_NEEDED')$condition$),
      ('hub.expected_enclosure', 'legal_basis_known', $condition$legal_basis in ('VOLUNTARY', 'PROSECUTION_ALTERNATIVE', 'PENAL_SETTLEMENT', 'JUDICIAL_SUPERVISION', 'SUPERVISION_WITH_PLACEMENT', 'PROBATIONARY_SUSPENDED_SENTENCE', 'COURSE_SENTENCE', 'SENTENCE_ADJUSTMENT', 'PROTECTION_ORDER', 'CARE_OBLIGATION', 'CARE_INJUNCTION')$condition$),
      ('hub.expected_enclosure', 'from_court_known', $condition$from_court <@ array['JUDGMENT', 'ORDER', 'PROSECUTION_DECISION', 'PROBATION_REPORT', 'LETTER', 'OTHER']$condition$),
      ('hub.expected_enclosure', 'from_probation_known', $condition$from_probation <@ array['JUDGMENT', 'ORDER', 'PROSECUTION_DECISION', 'PROBATION_REPORT', 'LETTER', 'OTHER']$condition$),
      ('hub.expected_enclosure', 'from_others_known', $condition$from_others <@ array['JUDGMENT', 'ORDER', 'PROSECUTION_DECISION', 'PROBATION_REPORT', 'LETTER', 'OTHER']$condition$),
      ('hub.message', 'author_function_known', $condition$author_function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.message', 'audience_known', $condition$audience & ~2047 = 0$condition$),
      ('hub.audit_event', 'function_known', $condition$function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.audit_event', 'classes_known', $condition$classes <@ array['IDENTITY', 'CONTACT', 'JUDICIAL', 'SAFETY', 'HEALTH', 'EXCHANGE', 'FILE']$condition$),
      ('hub.audit_event', 'route_known', $condition$route in ('HTTP', 'WEBSOCKET')$condition$),
      ('hub.participant', 'sex_known', $condition$sex in ('MALE', 'FEMALE', 'UNSPECIFIED')$condition$),
      ('hub.participant', 'residence_known', $condition$residence in ('COMMUNE', 'ELSEWHERE', 'ABROAD', 'NO_FIXED_HOME')$condition$),
      ('hub.participant', 'access_needs_known', $condition$access_needs <@ array['READING', 'HEARING', 'MOBILITY', 'OTHER']$condition$),
      ('hub.participant', 'availability_known', $condition$availability <@ array['MONDAY_MORNING', 'MONDAY_AFTERNOON', 'MONDAY_EVENING', 'TUESDAY_MORNING', 'TUESDAY_AFTERNOON', 'TUESDAY_EVENING', 'WEDNESDAY_MORNING', 'WEDNESDAY_AFTERNOON', 'WEDNESDAY_EVENING', 'THURSDAY_MORNING', 'THURSDAY_AFTERNOON', 'THURSDAY_EVENING', 'FRIDAY_MORNING', 'FRIDAY_AFTERNOON', 'FRIDAY_EVENING', 'SATURDAY_MORNING', 'SATURDAY_AFTERNOON', 'SATURDAY_EVENING']$condition$),
      ('hub.participant', 'mobility_known', $condition$mobility <@ array['OWN_VEHICLE', 'PUBLIC_TRANSPORT', 'NO_TRANSPORT', 'REMOTE_AREA']$condition$),
      ('hub.participant', 'contact_by_known', $condition$contact_by <@ array['PHONE', 'SMS', 'EMAIL', 'LETTER', 'THROUGH_SENDER', 'IN_PERSON']$condition$),
      ('hub.participant_party', 'relations_known', $condition$relations & ~2047 = 0$condition$),
      ('hub.person_link', 'verdict_known', $condition$verdict in ('SAME', 'DIFFERENT')$condition$),
      ('hub.reason', 'kind_known', $condition$kind in ('DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'SUSPEND', 'END', 'REOPEN')$condition$),
      ('hub.referral', 'status_known', $condition$status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN')$condition$),
      ('hub.referral', 'modules_known', $condition$modules <@ array['HOUSING', 'RESPONSIBILITY_GROUP', 'PSYCHOLOGICAL_SUPPORT']$condition$),
      ('hub.referral', 'legal_basis_known', $condition$legal_basis in ('VOLUNTARY', 'PROSECUTION_ALTERNATIVE', 'PENAL_SETTLEMENT', 'JUDICIAL_SUPERVISION', 'SUPERVISION_WITH_PLACEMENT', 'PROBATIONARY_SUSPENDED_SENTENCE', 'COURSE_SENTENCE', 'SENTENCE_ADJUSTMENT', 'PROTECTION_ORDER', 'CARE_OBLIGATION', 'CARE_INJUNCTION')$condition$),
      ('hub.referral', 'origin_known', $condition$origin in ('PARTNER', 'PERSON', 'HELPLINE')$condition$),
      ('hub.referral', 'received_via_known', $condition$received_via in ('LETTER', 'EMAIL', 'PHONE', 'VISIT', 'MEETING')$condition$),
      ('hub.referral', 'safety_constraints_known', $condition$safety_constraints <@ array['NO_CONTACT', 'NO_CONTACT_WITH_CHILDREN', 'ANTI_APPROACH_BRACELET', 'PLACES_TO_AVOID', 'HOME_REMOVAL_ORDER']$condition$),
      ('hub.referral', 'person_information_known', $condition$person_information in ('NOT_INFORMED', 'INFORMED', 'CONSENTED', 'WITHDRAWN')$condition$),
      ('hub.referral_party', 'relations_known', $condition$relations & ~2047 = 0$condition$),
      ('hub.referral_party', 'modules_known', $condition$modules <@ array['HOUSING', 'RESPONSIBILITY_GROUP', 'PSYCHOLOGICAL_SUPPORT']$condition$),
      ('hub.referral_party', 'declined_modules_known', $condition$declined_modules <@ array['HOUSING', 'RESPONSIBILITY_GROUP', 'PSYCHOLOGICAL_SUPPORT']$condition$),
      ('hub.saved_view', 'place_known', $condition$place in ('INBOX', 'FOLLOWED')$condition$),
      ('hub.status_update', 'action_known', $condition$action in ('SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_DETAILS', 'CORRECT_SAFETY', 'CORRECT_IDENTITY', 'CORRECT_MEASURE', 'CORRECT_MODULES', 'CORRECT_CIRCUMSTANCES', 'CORRECT_URGENCY', 'CORRECT_ENTRY', 'SEND_ENCLOSURE', 'WITHDRAW_ENCLOSURE', 'CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER', 'CHANGE_CLINICIAN', 'DECLINE_HOUSING', 'DECLINE_HEALTH', 'HAND_OVER', 'WITHDRAW_HANDOVER', 'ACCEPT_HANDOVER', 'REFUSE_HANDOVER', 'ASSIGN', 'ADD_STATUS_UPDATE')$condition$),
      ('hub.status_update', 'from_status_known', $condition$from_status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN')$condition$),
      ('hub.status_update', 'to_status_known', $condition$to_status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN')$condition$),
      ('hub.status_update', 'author_function_known', $condition$author_function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'OBSERVER', 'ADMINISTRATOR')$condition$),
      ('hub.status_update', 'audience_known', $condition$audience & ~2047 = 0$condition$),
      ('hub.mail', 'kind_known', $condition$kind in ('AT_ONCE', 'DIGEST')$condition$),
      ('hub.mail', 'state_known', $condition$state in ('QUEUED', 'SENT', 'NOT_SENT', 'FAILED')$condition$),
      ('hub.mail', 'problem_known', $condition$problem in ('UNREACHABLE', 'TIMEOUT', 'LOGIN_REFUSED', 'REFUSED_FOR_NOW', 'REFUSED', 'OTHER')$condition$),
      ('hub.notification', 'object_type_known', $condition$object_type in ('Referral', 'Participant', 'StatusUpdate', 'Correction', 'Enclosure', 'Message', 'Attachment', 'Consent', 'PersonLink', 'Organisation', 'Contact', 'Membership', 'TeamMember', 'Invitation', 'Leave', 'SavedView', 'DeadlineSettings', 'ServiceRegistry', 'Reason', 'ExpectedEnclosures', 'NotificationPreferences', 'PushDevice', 'DeadLetter')$condition$),
      ('hub.notification', 'event_known', $condition$event in ('AWAITS_YOU', 'IN_CHARGE', 'STEP', 'NOTE', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'UNTOUCHED', 'ESCALATION', 'WATCHED')$condition$),
      ('hub.notification', 'action_known', $condition$action in ('SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_DETAILS', 'CORRECT_SAFETY', 'CORRECT_IDENTITY', 'CORRECT_MEASURE', 'CORRECT_MODULES', 'CORRECT_CIRCUMSTANCES', 'CORRECT_URGENCY', 'CORRECT_ENTRY', 'SEND_ENCLOSURE', 'WITHDRAW_ENCLOSURE', 'CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER', 'CHANGE_CLINICIAN', 'DECLINE_HOUSING', 'DECLINE_HEALTH', 'HAND_OVER', 'WITHDRAW_HANDOVER', 'ACCEPT_HANDOVER', 'REFUSE_HANDOVER', 'ASSIGN', 'ADD_STATUS_UPDATE')$condition$),
      ('hub.notification', 'cause_type_known', $condition$cause_type in ('Referral', 'Participant', 'StatusUpdate', 'Correction', 'Enclosure', 'Message', 'Attachment', 'Consent', 'PersonLink', 'Organisation', 'Contact', 'Membership', 'TeamMember', 'Invitation', 'Leave', 'SavedView', 'DeadlineSettings', 'ServiceRegistry', 'Reason', 'ExpectedEnclosures', 'NotificationPreferences', 'PushDevice', 'DeadLetter')$condition$),
      ('hub.notification', 'asks_known', $condition$asks in ('SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_DETAILS', 'CORRECT_SAFETY', 'CORRECT_IDENTITY', 'CORRECT_MEASURE', 'CORRECT_MODULES', 'CORRECT_CIRCUMSTANCES', 'CORRECT_URGENCY', 'CORRECT_ENTRY', 'SEND_ENCLOSURE', 'WITHDRAW_ENCLOSURE', 'CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER', 'CHANGE_CLINICIAN', 'DECLINE_HOUSING', 'DECLINE_HEALTH', 'HAND_OVER', 'WITHDRAW_HANDOVER', 'ACCEPT_HANDOVER', 'REFUSE_HANDOVER', 'ASSIGN', 'ADD_STATUS_UPDATE')$condition$),
      ('hub.notification_preference', 'language_known', $condition$language in ('fr', 'en')$condition$),
      ('hub.notification_preference', 'in_app_known', $condition$in_app <@ array['AWAITS_YOU', 'IN_CHARGE', 'STEP', 'NOTE', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'UNTOUCHED', 'ESCALATION', 'WATCHED']$condition$),
      ('hub.notification_preference', 'mail_at_once_known', $condition$mail_at_once <@ array['AWAITS_YOU', 'IN_CHARGE', 'STEP', 'NOTE', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'UNTOUCHED', 'ESCALATION', 'WATCHED']$condition$),
      ('hub.notification_preference', 'mail_in_digest_known', $condition$mail_in_digest <@ array['AWAITS_YOU', 'IN_CHARGE', 'STEP', 'NOTE', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'UNTOUCHED', 'ESCALATION', 'WATCHED']$condition$),
      ('hub.reminder', 'stage_known', $condition$stage in ('UNTOUCHED', 'NEAR', 'PASSED', 'ESCALATED')$condition$)
    ) as wanted (relation, name, condition)
  loop
    select obj_description(oid, 'pg_constraint') into condition_now from pg_constraint
     where conrelid = known.relation and conname = known.name;
    if condition_now is distinct from known.condition then
      execute format('alter table %s drop constraint if exists %I', known.relation, known.name);
      execute format('alter table %s add constraint %I check (%s) not valid', known.relation, known.name, known.condition);
      execute format('comment on constraint %I on %s is %L', known.name, known.relation, known.condition);
    end if;
    kept := kept || (select oid from pg_constraint where conrelid = known.relation and conname = known.name);
  end loop;
  for known in
    select conrelid::regclass as relation, conname as name from pg_constraint
     where connamespace = 'hub'::regnamespace and contype = 'c' and conname like '%\_known' and oid <> all (kept)
  loop
    execute format('alter table %s drop constraint %I', known.relation, known.name);
  end loop;
end $$;
