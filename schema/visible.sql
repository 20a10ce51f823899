-- Generated from api/src/access/policy by npm run codegen. Do not edit: change the grid.
-- Applied after the migrations, in their transaction, by the owner of the tables.

drop schema if exists visible, jobs, rights cascade;
do $$
declare
  statement text;
  roles text := (select 'public, ' || string_agg(quote_ident(rolname), ', ' order by rolname)
                   from pg_roles where rolname in ('maillage_api', 'maillage_auth', 'maillage_reader', 'maillage_worker', 'maillage_writer'));
begin
  for statement in
    with schema as (
      select oid, nspname from pg_namespace
       where nspname in ('hub', 'audit', 'auth', 'graphile_worker', 'ext') and nspowner = current_user::regrole),
    relation as (
      select c.* from pg_class c join schema on schema.oid = c.relnamespace where c.relowner = current_user::regrole)
    select format('drop policy %I on %s', polname, polrelid::regclass)
      from pg_policy join relation on relation.oid = polrelid
    union all
    select format('alter table %s no force row level security, disable row level security', oid::regclass)
      from relation where relrowsecurity or relforcerowsecurity
    union all
    select format('revoke all on %s %s from %s cascade', case relkind when 'S' then 'sequence' else 'table' end, oid::regclass, roles)
      from relation where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    union all
    select format('revoke all on routine %s from %s cascade', p.oid::regprocedure, roles)
      from pg_proc p join schema on schema.oid = p.pronamespace where p.proowner = current_user::regrole
    union all
    select format('revoke all on schema %I from %s cascade', nspname, roles) from schema
    union all
    -- What is made from now on: nothing by itself for anybody, not even the functions that PostgreSQL gives to all.
    select format('alter default privileges %srevoke all on %s from %s', coalesce('in schema ' || quote_ident(nspname) || ' ', ''), kind, roles)
      from (values ('r', 'tables'), ('S', 'sequences'), ('f', 'routines'), ('T', 'types'), ('n', 'schemas')) object (type, kind)
      left join pg_default_acl on defaclobjtype = type::"char" and defaclrole = current_user::regrole
      left join pg_namespace on pg_namespace.oid = defaclnamespace
     where type = 'f' or defaclobjtype is not null
    union all
    select format('alter default privileges revoke all on routines from %s', roles)
  loop
    execute statement;
  end loop;
end $$;

alter table hub.attachment enable row level security, force row level security;
create policy owner on hub.attachment to maillage_owner using (true) with check (true);

alter table hub.attachment_content enable row level security, force row level security;
create policy owner on hub.attachment_content to maillage_owner using (true) with check (true);

alter table hub.audit_event enable row level security, force row level security;
create policy owner on hub.audit_event to maillage_owner using (true) with check (true);

alter table hub.audit_seal enable row level security, force row level security;
create policy owner on hub.audit_seal to maillage_owner using (true) with check (true);

alter table hub.audit_unsealed enable row level security, force row level security;
create policy owner on hub.audit_unsealed to maillage_owner using (true) with check (true);

alter table hub.consent enable row level security, force row level security;
create policy owner on hub.consent to maillage_owner using (true) with check (true);

alter table hub.contact enable row level security, force row level security;
create policy owner on hub.contact to maillage_owner using (true) with check (true);

alter table hub.correction enable row level security, force row level security;
create policy owner on hub.correction to maillage_owner using (true) with check (true);

alter table hub.deadline_setting enable row level security, force row level security;
create policy owner on hub.deadline_setting to maillage_owner using (true) with check (true);

alter table hub.enclosure enable row level security, force row level security;
create policy owner on hub.enclosure to maillage_owner using (true) with check (true);

alter table hub.expected_enclosure enable row level security, force row level security;
create policy owner on hub.expected_enclosure to maillage_owner using (true) with check (true);

alter table hub.idempotency_key enable row level security, force row level security;
create policy owner on hub.idempotency_key to maillage_owner using (true) with check (true);

alter table hub.invitation enable row level security, force row level security;
create policy owner on hub.invitation to maillage_owner using (true) with check (true);

alter table hub.leave enable row level security, force row level security;
create policy owner on hub.leave to maillage_owner using (true) with check (true);

alter table hub.mail enable row level security, force row level security;
create policy owner on hub.mail to maillage_owner using (true) with check (true);

alter table hub.membership enable row level security, force row level security;
create policy owner on hub.membership to maillage_owner using (true) with check (true);

alter table hub.message enable row level security, force row level security;
create policy owner on hub.message to maillage_owner using (true) with check (true);

alter table hub.message_attachment enable row level security, force row level security;
create policy owner on hub.message_attachment to maillage_owner using (true) with check (true);

alter table hub.message_reading enable row level security, force row level security;
create policy owner on hub.message_reading to maillage_owner using (true) with check (true);

alter table hub.notification enable row level security, force row level security;
create policy owner on hub.notification to maillage_owner using (true) with check (true);

alter table hub.notification_preference enable row level security, force row level security;
create policy owner on hub.notification_preference to maillage_owner using (true) with check (true);

alter table hub.offer enable row level security, force row level security;
create policy owner on hub.offer to maillage_owner using (true) with check (true);

alter table hub.outbox enable row level security, force row level security;
create policy owner on hub.outbox to maillage_owner using (true) with check (true);

alter table hub.participant enable row level security, force row level security;
create policy owner on hub.participant to maillage_owner using (true) with check (true);

alter table hub.person_link enable row level security, force row level security;
create policy owner on hub.person_link to maillage_owner using (true) with check (true);

alter table hub.push_device enable row level security, force row level security;
create policy owner on hub.push_device to maillage_owner using (true) with check (true);

alter table hub.reading_claim enable row level security, force row level security;
create policy owner on hub.reading_claim to maillage_owner using (true) with check (true);

alter table hub.reason enable row level security, force row level security;
create policy owner on hub.reason to maillage_owner using (true) with check (true);

alter table hub.referral enable row level security, force row level security;
create policy owner on hub.referral to maillage_owner using (true) with check (true);

alter table hub.referral_party enable row level security, force row level security;
create policy owner on hub.referral_party to maillage_owner using (true) with check (true);

alter table hub.reminder enable row level security, force row level security;
create policy owner on hub.reminder to maillage_owner using (true) with check (true);

alter table hub.saved_view enable row level security, force row level security;
create policy owner on hub.saved_view to maillage_owner using (true) with check (true);

alter table hub.service_registry enable row level security, force row level security;
create policy owner on hub.service_registry to maillage_owner using (true) with check (true);

alter table hub.status_update enable row level security, force row level security;
create policy owner on hub.status_update to maillage_owner using (true) with check (true);

create schema visible;
grant usage on schema visible to maillage_reader;

create view visible.referral as
select row.id,
       row.version,
       party.submitted_at as order_at,
       party.organisation_id as viewer_organisation_id,
       party.relations as house_relations,
       party.over_at as part_over_at,
       case when row.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') then array(select step.module from (values ('HOUSING', 'CHANGE_HOUSING_PARTNER', 'DECLINE_HOUSING'), ('PSYCHOLOGICAL_SUPPORT', 'CHANGE_HEALTH_PARTNER', 'DECLINE_HEALTH')) step (module, gives, declines) where step.module = any(row.modules) and exists (select from hub.referral_party gave where gave.referral_id = row.id and step.module = any(gave.declined_modules)) and not exists (select from hub.referral_party taking where taking.referral_id = row.id and taking.over_at is null and step.module = any(taking.modules)) and coalesce((select max(line.at) from hub.status_update line where line.referral_id = row.id and line.action = step.gives), '-infinity') < (select max(line.at) from hub.status_update line where line.referral_id = row.id and line.action = step.declines)) else '{}' end as given_back,
       exists (select from hub.enclosure sent where sent.referral_id = row.id and sent.attachment_id is not null and viewer.bits & 1565 <> 0 and (sent.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) or viewer.bits & 9 <> 0 and not exists (select from hub.referral_party sender where sender.referral_id = sent.referral_id and sender.organisation_id = sent.author_organisation_id and sender.relations & 29 <> 0))) as has_enclosure_to_withdraw,
       (row.status = 'ACKNOWLEDGED' and row.entered_by_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and row.recipient_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and row.redirected_from_id is null and not exists (select from hub.status_update line where line.referral_id = row.id and line.action in ('SAVE_DRAFT', 'DISCARD', 'SUBMIT', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME'))) as just_entered,
       viewer.bits,
       row.reference,
       row.status,
       row.department_code,
       row.draft_step,
       row.updated_at,
       row.activity_at,
       case when viewer.bits & 543 <> 0 then row.referrer_id end as referrer_id,
       row.recipient_id,
       row.submitted_at,
       row.acknowledged_at,
       row.information_requested_at,
       row.waitlisted_at,
       row.accepted_at,
       row.declined_at,
       row.withdrawn_at,
       row.scheduled_at,
       row.intake_at,
       row.started_at,
       row.suspended_at,
       row.completed_at,
       row.ended_at,
       row.outcome_acknowledged_at,
       row.reopen_until,
       row.ask_until,
       row.reopened_at,
       row.redirect_to_id,
       row.redirected_from_id,
       row.redirect_asked_at,
       row.redirected_at,
       case when viewer.bits & 1599 <> 0 then row.modules when viewer.bits & 448 <> 0 then array(select unnest(row.modules) intersect select unnest(party.modules)) end as modules,
       case when viewer.bits & 1789 <> 0 then row.participant_id end as participant_id,
       case when viewer.bits & 573 <> 0 then row.person_information end as person_information,
       case when viewer.bits & 637 <> 0 then row.urgent end as urgent,
       case when viewer.bits & 541 <> 0 then row.legal_basis when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).legal_basis end as legal_basis,
       case when viewer.bits & 541 <> 0 then row.ordered_by_id when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).ordered_by_id end as ordered_by_id,
       case when viewer.bits & 541 <> 0 then row.supervised_by_id when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).supervised_by_id end as supervised_by_id,
       case when viewer.bits & 541 <> 0 then row.prosecution_number when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).prosecution_number end as prosecution_number,
       case when viewer.bits & 541 <> 0 then row.decided_on when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).decided_on end as decided_on,
       case when viewer.bits & 541 <> 0 then row.final_on when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).final_on end as final_on,
       case when viewer.bits & 541 <> 0 then row.measure_start when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).measure_start end as measure_start,
       case when viewer.bits & 541 <> 0 then row.measure_end when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).measure_end end as measure_end,
       case when viewer.bits & 541 <> 0 then row.hearing_date when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).hearing_date end as hearing_date,
       case when viewer.bits & 541 <> 0 then row.acknowledge_by end as acknowledge_by,
       case when viewer.bits & 541 <> 0 then row.due_at end as due_at,
       case when viewer.bits & 541 <> 0 then row.is_overdue end as is_overdue,
       case when viewer.bits & 541 <> 0 then row.recipient_reason end as recipient_reason,
       case when viewer.bits & 541 <> 0 then row.circumstances when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).circumstances end as circumstances,
       case when viewer.bits & 637 <> 0 then row.safety_constraints end as safety_constraints,
       case when viewer.bits & 543 <> 0 then row.decline_reason end as decline_reason,
       case when viewer.bits & 543 <> 0 then row.withdraw_reason end as withdraw_reason,
       case when viewer.bits & 543 <> 0 then row.entry_withdraw_reason end as entry_withdraw_reason,
       case when viewer.bits & 541 <> 0 then row.suspend_reason end as suspend_reason,
       case when viewer.bits & 543 <> 0 then row.end_reason end as end_reason,
       case when viewer.bits & 543 <> 0 then row.reopen_reason end as reopen_reason,
       case when viewer.bits & 541 <> 0 then row.referrer_name end as referrer_name,
       case when viewer.bits & 543 <> 0 then row.origin end as origin,
       case when viewer.bits & 543 <> 0 then row.received_on end as received_on,
       case when viewer.bits & 543 <> 0 then row.received_via end as received_via,
       case when viewer.bits & 541 <> 0 then row.received_by end as received_by,
       case when viewer.bits & 543 <> 0 then row.entered_by_id end as entered_by_id,
       row.followed_by_id,
       row.is_private,
       row.hands_over_to_id,
       row.handed_over_at,
       row.reads_until,
       '{}'::text[]
         || case when viewer.bits & 543 = 0 then array['referrer', 'declineReason', 'withdrawReason', 'endReason', 'reopenReason', 'origin', 'receivedOn', 'receivedVia', 'enteredBy'] else '{}' end
         || case when viewer.bits & 1789 = 0 then array['participant'] else '{}' end
         || case when viewer.bits & 573 = 0 then array['personInformation'] else '{}' end
         || case when viewer.bits & 61 = 0 then array['consents'] else '{}' end
         || case when viewer.bits & 24 = 0 then array['possibleDuplicates', 'readers'] else '{}' end
         || case when viewer.bits & 637 = 0 then array['urgent', 'safetyConstraints'] else '{}' end
         || case when viewer.bits & 1565 = 0 then array['legalBasis', 'orderedBy', 'supervisedBy', 'prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate', 'circumstances'] else '{}' end
         || case when viewer.bits & 541 = 0 then array['acknowledgeBy', 'dueAt', 'deadlines', 'isOverdue', 'missingEnclosures', 'recipientReason', 'suspendReason', 'parties', 'referrerName', 'receivedBy'] else '{}' end as hidden
  from hub.referral_party party
      join lateral (select referral.*, party.followed_by_id, party.hands_over_to_id, party.handed_over_at, party.access_until as reads_until, party.private_to_id is not null as is_private, coalesce(referral.due_at < now(), false) as is_overdue,
                           coalesce((select desk.activity_at from hub.referral_desk desk
     where desk.referral_id = referral.id and desk.owner_id = (case when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then (nullif(current_setting('maillage.membership_id', true), '')::uuid) else (nullif(current_setting('maillage.organisation_id', true), '')::uuid) end) and desk.functions = coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0)), referral.submitted_at, referral.created_at) as activity_at
                      from hub.referral where referral.id = party.referral_id) row on party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 2047 <> 0;
grant select on visible.referral to maillage_reader;

create view visible.participant as
select row.id,
       viewer.bits,
       row.birth_name,
       row.search_text,
       row.name_keys,
       row.usage_name,
       row.first_name,
       row.birth_date,
       row.sex,
       case when viewer.bits & 765 <> 0 then row.residence end as residence,
       case when viewer.bits & 765 <> 0 then row.residence_place end as residence_place,
       case when viewer.bits & 765 <> 0 then row.commune_insee end as commune_insee,
       case when viewer.bits & 765 <> 0 then row.phone end as phone,
       case when viewer.bits & 765 <> 0 then row.phone_owner end as phone_owner,
       case when viewer.bits & 765 <> 0 then row.second_phone end as second_phone,
       case when viewer.bits & 765 <> 0 then row.second_phone_owner end as second_phone_owner,
       case when viewer.bits & 765 <> 0 then row.email end as email,
       case when viewer.bits & 765 <> 0 then row.voicemail_allowed end as voicemail_allowed,
       case when viewer.bits & 765 <> 0 then row.language end as language,
       case when viewer.bits & 765 <> 0 then row.interpreter_needed end as interpreter_needed,
       case when viewer.bits & 765 <> 0 then row.access_needs end as access_needs,
       case when viewer.bits & 765 <> 0 then row.access_need_note end as access_need_note,
       case when viewer.bits & 765 <> 0 then row.availability end as availability,
       case when viewer.bits & 765 <> 0 then row.mobility end as mobility,
       case when viewer.bits & 765 <> 0 then row.contact_by end as contact_by,
       '{}'::text[]
         || case when viewer.bits & 765 = 0 then array['residence', 'residencePlace', 'commune', 'phone', 'phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email', 'voicemailAllowed', 'language', 'interpreterNeeded', 'accessNeeds', 'accessNeedNote', 'availability', 'mobility', 'contactBy'] else '{}' end
         || case when viewer.bits & 24 = 0 then array['links'] else '{}' end as hidden
  from hub.participant current
      join hub.participant_party party on party.participant_id = current.id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
      cross join lateral (select current.id, known.birth_name, known.search_text, known.name_keys, known.usage_name, known.first_name, known.birth_date, known.sex, known.residence, known.residence_place, known.commune_insee, known.phone, known.phone_owner, known.second_phone, known.second_phone_owner, known.email, known.voicemail_allowed, known.language, known.interpreter_needed, known.access_needs, known.access_need_note, known.availability, known.mobility, known.contact_by from jsonb_populate_record(current, party.kept) known) row
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 1789 <> 0;
grant select on visible.participant to maillage_reader;

create view visible.status_update as
select row.id,
       row.referral_id,
       viewer.bits,
       row.at,
       row.action,
       row.from_status,
       row.to_status,
       row.author_function,
       row.author_organisation_id,
       row.other_organisation_id,
       case when viewer.bits & 2045 <> 0 then row.author_name end as author_name,
       case when viewer.bits & 2045 <> 0 then row.note end as note,
       case when viewer.bits & 2045 <> 0 then row.audience end as audience,
       case when viewer.bits & 541 <> 0 then row.due_at end as due_at,
       row.intake_at,
       row.assignee_id,
       '{}'::text[]
         || case when viewer.bits & 2045 = 0 then array['authorName', 'note', 'audience'] else '{}' end
         || case when viewer.bits & 541 = 0 then array['dueAt'] else '{}' end as hidden
  from hub.status_update row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when row.action = 'ASSIGN' and row.author_organisation_id <> party.organisation_id
           then 0 else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & ((row.audience & ~(case when row.at = party.handed_over_at then 0 else 1024 end) & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end)) | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) end as bits offset 0) viewer
 where viewer.bits & 2047 <> 0;
grant select on visible.status_update to maillage_reader;

create view visible.correction as
select row.id,
       row.referral_id,
       viewer.bits,
       row.at,
       row.action,
       row.field,
       row.before,
       row.after,
       row.author_function,
       row.author_organisation_id,
       case when viewer.bits & 253 <> 0 then row.author_name end as author_name,
       '{}'::text[]
         || case when viewer.bits & 253 = 0 then array['authorName'] else '{}' end as hidden
  from hub.correction row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & case row.field when 'MODULES' then 63 when 'URGENT' then 125 when 'LEGAL_BASIS' then 29 when 'ORDERED_BY' then 29 when 'SUPERVISED_BY' then 29 when 'PROSECUTION_NUMBER' then 29 when 'DECIDED_ON' then 29 when 'FINAL_ON' then 29 when 'MEASURE_START' then 29 when 'MEASURE_END' then 29 when 'HEARING_DATE' then 29 when 'CIRCUMSTANCES' then 29 when 'SAFETY_CONSTRAINTS' then 125 when 'RECEIVED_ON' then 31 when 'RECEIVED_VIA' then 31 when 'BIRTH_NAME' then 253 when 'USAGE_NAME' then 253 when 'FIRST_NAME' then 253 when 'BIRTH_DATE' then 253 when 'SEX' then 253 when 'RESIDENCE' then 253 when 'RESIDENCE_PLACE' then 253 when 'COMMUNE' then 253 when 'PHONE' then 253 when 'PHONE_OWNER' then 253 when 'SECOND_PHONE' then 253 when 'SECOND_PHONE_OWNER' then 253 when 'EMAIL' then 253 when 'VOICEMAIL_ALLOWED' then 253 when 'LANGUAGE' then 253 when 'INTERPRETER_NEEDED' then 253 when 'ACCESS_NEEDS' then 253 when 'ACCESS_NEED_NOTE' then 253 when 'AVAILABILITY' then 253 when 'MOBILITY' then 253 when 'CONTACT_BY' then 253 else 0 end & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) as bits offset 0) viewer
 where viewer.bits & 255 <> 0;
grant select on visible.correction to maillage_reader;

create view visible.enclosure as
select row.id,
       row.referral_id,
       row.attachment_id,
       (row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) or viewer.bits & 9 <> 0 and not exists (select from hub.referral_party sender where sender.referral_id = row.referral_id and sender.organisation_id = row.author_organisation_id and sender.relations & 29 <> 0)) as is_to_withdraw,
       viewer.bits,
       row.at,
       row.kind,
       row.author_name,
       row.author_function,
       row.author_organisation_id,
       row.withdrawn_at,
       row.withdrawn_by_name,
       row.withdraw_reason,
       '{}'::text[] as hidden
  from hub.enclosure row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (~1024 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 1565 <> 0;
grant select on visible.enclosure to maillage_reader;

create view visible.message as
select row.id,
       row.referral_id,
       row.read_at,
       viewer.bits,
       row.at,
       row.text,
       row.author_name,
       row.author_function,
       row.author_organisation_id,
       row.audience,
       '{}'::text[] as hidden
  from (select message.id, message.referral_id, message.at, message.author_id, message.author_name, message.author_function,
                   message.author_organisation_id, message.text, message.audience, reading.at as read_at
              from hub.message
              left join hub.message_reading reading on reading.message_id = message.id and reading.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (255 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & row.audience & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) end as bits offset 0) viewer
 where viewer.bits & 1533 <> 0;
grant select on visible.message to maillage_reader;

create view visible.attachment as
select row.id,
       row.message_id,
       row.enclosure_id,
       row.referral_id,
       coalesce(row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid), false) as is_own,
       viewer.bits,
       row.name,
       row.media_type,
       row.size,
       row.sha256,
       row.state,
       row.content,
       row.withdrawn_at,
       row.withdrawn_by_name,
       row.withdraw_reason,
       '{}'::text[] as hidden
  from (select attachment.id, attachment.name, attachment.media_type, attachment.size, attachment.sha256, attachment.state,
                   attachment.withdrawn_at, attachment.withdrawn_by_name, attachment.withdraw_reason,
                   case when attachment.state = 'READY' then stored.content end as content, message.id as message_id, null::uuid as enclosure_id, message.referral_id, message.audience,
                   message.author_id, message.author_organisation_id, message.at
              from hub.attachment
              join hub.message_attachment link on link.attachment_id = attachment.id
              join hub.message on message.id = link.message_id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id
            union all
            -- who added it reads it as what their house is to the case, not as its author
            select attachment.id, attachment.name, attachment.media_type, attachment.size, attachment.sha256, attachment.state,
                   attachment.withdrawn_at, attachment.withdrawn_by_name, attachment.withdraw_reason,
                   case when attachment.state = 'READY' then stored.content end as content, null::uuid, enclosure.id, enclosure.referral_id,
                   1565 & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)), null::uuid, null::uuid, enclosure.at
              from hub.attachment
              join hub.enclosure on enclosure.attachment_id = attachment.id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (255 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & row.audience & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) end as bits offset 0) viewer
 where viewer.bits & 2045 <> 0;
grant select on visible.attachment to maillage_reader;

create view visible.referral_party as
select row.referral_id,
       viewer.bits,
       row.organisation_id,
       row.relations,
       row.modules,
       row.declined_modules,
       row.over_at,
       row.access_until,
       row.access_ended_at,
       '{}'::text[] as hidden
  from hub.referral_party row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 541 <> 0;
grant select on visible.referral_party to maillage_reader;

create view visible.consent as
select row.id,
       row.referral_id,
       viewer.bits,
       row.kind,
       row.manner,
       row.said_on,
       row.at,
       case when viewer.bits & 29 <> 0 then row.author_name end as author_name,
       case when viewer.bits & 29 <> 0 then row.author_function end as author_function,
       case when viewer.bits & 29 <> 0 then row.author_organisation_id end as author_organisation_id,
       '{}'::text[]
         || case when viewer.bits & 29 = 0 then array['recordedBy', 'recordedByFunction', 'recordedByOrganisation'] else '{}' end as hidden
  from hub.consent row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 61 <> 0;
grant select on visible.consent to maillage_reader;

create view visible.reading_claim as
select row.id,
       row.referral_id,
       row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) as is_viewer,
       viewer.bits,
       row.person_name,
       row.until,
       '{}'::text[] as hidden
  from (select claim.*, reader.organisation_id from hub.reading_claim claim
              join hub.membership reader on reader.id = claim.membership_id where claim.until > now()) row
      join hub.referral on referral.id = row.referral_id
      left join hub.referral_party theirs on theirs.referral_id = row.referral_id and theirs.organisation_id = row.organisation_id
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when row.organisation_id <> party.organisation_id and (coalesce(referral.redirect_to_id = party.organisation_id and referral.redirect_asked_at = party.submitted_at
    or referral.status = 'REDIRECTED' and party.submitted_at >= referral.redirected_at, false) or coalesce(referral.redirect_to_id = theirs.organisation_id and referral.redirect_asked_at = theirs.submitted_at
    or referral.status = 'REDIRECTED' and theirs.submitted_at >= referral.redirected_at, false))
           then 0 else case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end end as bits offset 0) viewer
 where viewer.bits & 24 <> 0;
grant select on visible.reading_claim to maillage_reader;

create view visible.person_link as
select row.id,
       viewer.bits,
       row.verdict,
       row.low_id,
       row.high_id,
       row.decided_at,
       row.decided_by,
       row.decided_by_organisation_id,
       '{}'::text[] as hidden
  from (select * from hub.person_link where undone_at is null) row
      join hub.participant_party party on party.participant_id = row.low_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
      join hub.participant_party other on other.participant_id = row.high_id and other.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (case when other.private_to_id is not null and other.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(other.clinician_ids) then other.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then other.relations & ~288
         else other.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) as bits offset 0) viewer
 where viewer.bits & 24 <> 0;
grant select on visible.person_link to maillage_reader;

create view visible.audit_event as
select row.id,
       row.referral_id,
       viewer.bits,
       row.at,
       row.kind,
       row.step,
       row.classes,
       row.route,
       row.case_count,
       row.person_name,
       row.function,
       row.organisation_id,
       '{}'::text[] as hidden
  from hub.referral_party party
      join lateral (select event.id, event.at, event.function, event.organisation_id, event.classes, event.route, member.person_name,
                           case when event.action in ('READ', 'REFUSED', 'DOWNLOAD', 'SEND_MESSAGE', 'ADD_ENCLOSURE', 'WITHDRAW_ATTACHMENT', 'UPDATE_PARTICIPANT', 'MERGE_PERSONS', 'UNMERGE_PERSONS') then event.action when event.action in ('SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_DETAILS', 'CORRECT_SAFETY', 'CORRECT_IDENTITY', 'CORRECT_MEASURE', 'CORRECT_MODULES', 'CORRECT_CIRCUMSTANCES', 'CORRECT_URGENCY', 'CORRECT_ENTRY', 'SEND_ENCLOSURE', 'WITHDRAW_ENCLOSURE', 'CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER', 'CHANGE_CLINICIAN', 'DECLINE_HOUSING', 'DECLINE_HEALTH', 'HAND_OVER', 'WITHDRAW_HANDOVER', 'ACCEPT_HANDOVER', 'REFUSE_HANDOVER', 'ASSIGN', 'ADD_STATUS_UPDATE') then 'STEP' else 'OTHER' end as kind, case when event.action in ('SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT', 'ENTER', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_DETAILS', 'CORRECT_SAFETY', 'CORRECT_IDENTITY', 'CORRECT_MEASURE', 'CORRECT_MODULES', 'CORRECT_CIRCUMSTANCES', 'CORRECT_URGENCY', 'CORRECT_ENTRY', 'SEND_ENCLOSURE', 'WITHDRAW_ENCLOSURE', 'CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER', 'CHANGE_CLINICIAN', 'DECLINE_HOUSING', 'DECLINE_HEALTH', 'HAND_OVER', 'WITHDRAW_HANDOVER', 'ACCEPT_HANDOVER', 'REFUSE_HANDOVER', 'ASSIGN', 'ADD_STATUS_UPDATE') then event.action end as step,
                           cardinality(event.referral_ids) as case_count, party.referral_id
                      from hub.audit_event event
                      left join hub.membership member on member.id = event.membership_id
                     -- the months to come are empty
                     where event.referral_ids @> array[party.referral_id] and event.at < now() + interval '1 day') row on party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 8 <> 0;
grant select on visible.audit_event to maillage_reader;

create view visible.organisation as
select row.id,
       viewer.bits,
       row.kind,
       row.name,
       row.search_text,
       row.department_code,
       row.commune_insee,
       row.address,
       row.postal_code,
       row.city,
       row.phone,
       row.email,
       row.website,
       row.parent_id,
       row.source,
       row.source_id,
       row.source_date,
       '{}'::text[] as hidden
  from hub.organisation row
       cross join lateral (select ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) | (case when row.id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.organisation to maillage_reader;

create view visible.contact as
select row.id,
       row.version,
       viewer.bits,
       row.organisation_id,
       row.function,
       row.search_text,
       row.name,
       row.phone,
       row.mobile,
       row.email,
       row.call_when,
       row.call_first,
       row.visibility,
       '{}'::text[] as hidden
  from hub.contact row
       cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case row.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.contact to maillage_reader;

create view visible.membership as
select row.id,
       row.user_id = nullif(current_setting('maillage.user_id', true), '') as is_self,
       viewer.bits,
       row.function,
       row.organisation_id,
       case when viewer.bits & 26 <> 0 then row.person_name end as person_name,
       '{}'::text[]
         || case when viewer.bits & 26 = 0 then array['personName'] else '{}' end as hidden
  from (select * from hub.membership member where member.active_from <= now() and (member.active_until is null or member.active_until > now()) and member.suspended_at is null) row
       cross join lateral (select ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 12) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end) | (case when row.user_id = (nullif(current_setting('maillage.user_id', true), '')::text) then 16 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 30 <> 0;
grant select on visible.membership to maillage_reader;

create view visible.team_member as
select row.id,
       row.version,
       row.user_id = (nullif(current_setting('maillage.user_id', true), '')::text) as is_self,
       exists (select  from hub.membership reporter where reporter.id = row.factor_lost_by_id and reporter.user_id = (nullif(current_setting('maillage.user_id', true), '')::text)) as is_reported_by_self,
       (select reporter.function from hub.membership reporter where reporter.id = row.factor_lost_by_id) as reported_in,
       viewer.bits,
       row.function,
       row.organisation_id,
       case when viewer.bits & 5 <> 0 then row.person_name end as person_name,
       row.active_from,
       row.suspended_at,
       row.asleep,
       row.active_until,
       row.successor_id,
       row.factor_lost_at,
       row.factor_lost_by_id,
       row.factor_forgotten_at,
       '{}'::text[]
         || case when viewer.bits & 5 = 0 then array['personName'] else '{}' end as hidden
  from (select * from hub.membership where through_id is null and (active_until is null or active_until > now())) row
       cross join lateral (select ((case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 7 <> 0;
grant select on visible.team_member to maillage_reader;

create view visible.invitation as
select row.id,
       row.version,
       row.link_number,
       viewer.bits,
       row.email,
       row.organisation_id,
       row.function,
       row.invited_by_id,
       row.invited_at,
       row.link_until,
       row.delivery,
       '{}'::text[] as hidden
  from (select * from hub.invitation where accepted_at is null and email is not null) row
       cross join lateral (select ((case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 7 <> 0;
grant select on visible.invitation to maillage_reader;

create view visible.leave as
select row.membership_id as id,
       row.organisation_id,
       row.version,
       viewer.bits,
       row.membership_id,
       row.first_day,
       row.last_day,
       row.stand_in_id,
       '{}'::text[] as hidden
  from (select * from hub.leave where last_day >= (now() at time zone 'Europe/Paris')::date) row
       cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 24 <> 0;
grant select on visible.leave to maillage_reader;

create view visible.saved_view as
select row.id,
       viewer.bits,
       row.place,
       row.name,
       row.criteria,
       row.is_default,
       '{}'::text[] as hidden
  from hub.saved_view row
       cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
 where viewer.bits & 1 <> 0;
grant select on visible.saved_view to maillage_reader;

create view visible.deadline_setting as
select row.organisation_id as id,
       row.version,
       viewer.bits,
       row.organisation_id,
       row.amounts,
       '{}'::text[] as hidden
  from (select organisation.id as organisation_id, coalesce(setting.version, 0) as version, coalesce(setting.amounts, '{}') as amounts
              from hub.organisation left join hub.deadline_setting setting on setting.organisation_id = organisation.id
             where organisation.kind = 'CPCA') row
       cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.deadline_setting to maillage_reader;

create view visible.service_registry as
select row.organisation_id as id,
       row.version,
       viewer.bits,
       row.organisation_id,
       row.registry_id,
       '{}'::text[] as hidden
  from (select service.id as organisation_id, coalesce(letting.version, 0) as version, letting.registry_id
              from hub.organisation service left join hub.service_registry letting on letting.organisation_id = service.id
             where service.kind in ('PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE')) row
       cross join lateral (select (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when exists (select from hub.membership acting where acting.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and acting.through_id is not null) then -25 else ~0 end) as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.service_registry to maillage_reader;

create view visible.reason as
select row.id,
       row.version,
       viewer.bits,
       row.kind,
       row.code,
       row.label_fr,
       row.label_en,
       row.note_required,
       row.active,
       row.position,
       '{}'::text[] as hidden
  from hub.reason row
       cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.reason to maillage_reader;

create view visible.expected_enclosure as
select row.id,
       row.version,
       viewer.bits,
       row.legal_basis,
       row.from_court,
       row.from_probation,
       row.from_others,
       '{}'::text[] as hidden
  from hub.expected_enclosure row
       cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) as bits offset 0) viewer
 where viewer.bits & 31 <> 0;
grant select on visible.expected_enclosure to maillage_reader;

create view visible.notification as
select row.id,
       row.is_newest,
       row.is_newest_unread,
       row.has_unread,
       row.is_asked,
       viewer.bits,
       row.event,
       row.action,
       row.at,
       row.read_at,
       row.object_type,
       row.object_id,
       row.referral_id,
       row.cause_type,
       row.cause_id,
       row.asks,
       row.settled_at,
       row.known_reference,
       '{}'::text[] as hidden
  from (select told.*, not exists (select from hub.notification other where other.membership_id = told.membership_id and other.object_id = told.object_id and other.in_app and (other.at, other.id) > (told.at, told.id) offset 0) as is_newest, not exists (select from hub.notification other where other.membership_id = told.membership_id and other.object_id = told.object_id and other.in_app and other.read_at is null and (other.at, other.id) > (told.at, told.id) offset 0) as is_newest_unread,
                   exists (select from hub.notification other where other.membership_id = told.membership_id and other.object_id = told.object_id and other.in_app and other.read_at is null offset 0) as has_unread, exists (select from hub.notification other where other.membership_id = told.membership_id and other.object_id = told.object_id and other.in_app and other.asks is not null and other.settled_at is null offset 0) as is_asked
              from hub.notification told where told.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and told.in_app) row
      cross join lateral (select row.object_type as type, row.object_id as key) named
       cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
 where viewer.bits & 1 <> 0
   and case named.type
         when 'Referral' then exists (
           select from hub.referral_party party
      join lateral (select referral.*, party.followed_by_id, party.hands_over_to_id, party.handed_over_at, party.access_until as reads_until, party.private_to_id is not null as is_private, coalesce(referral.due_at < now(), false) as is_overdue,
                           coalesce((select desk.activity_at from hub.referral_desk desk
     where desk.referral_id = referral.id and desk.owner_id = (case when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then (nullif(current_setting('maillage.membership_id', true), '')::uuid) else (nullif(current_setting('maillage.organisation_id', true), '')::uuid) end) and desk.functions = coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0)), referral.submitted_at, referral.created_at) as activity_at
                      from hub.referral where referral.id = party.referral_id) row on party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 2047 <> 0
           offset 0)
         when 'Participant' then exists (
           select from hub.participant current
      join hub.participant_party party on party.participant_id = current.id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
      cross join lateral (select current.id, known.birth_name, known.search_text, known.name_keys, known.usage_name, known.first_name, known.birth_date, known.sex, known.residence, known.residence_place, known.commune_insee, known.phone, known.phone_owner, known.second_phone, known.second_phone_owner, known.email, known.voicemail_allowed, known.language, known.interpreter_needed, known.access_needs, known.access_need_note, known.availability, known.mobility, known.contact_by from jsonb_populate_record(current, party.kept) known) row
                  cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 1789 <> 0
           offset 0)
         when 'StatusUpdate' then exists (
           select from hub.status_update row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select case when row.action = 'ASSIGN' and row.author_organisation_id <> party.organisation_id
           then 0 else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & ((row.audience & ~(case when row.at = party.handed_over_at then 0 else 1024 end) & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end)) | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 2047 <> 0
           offset 0)
         when 'Correction' then exists (
           select from hub.correction row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & case row.field when 'MODULES' then 63 when 'URGENT' then 125 when 'LEGAL_BASIS' then 29 when 'ORDERED_BY' then 29 when 'SUPERVISED_BY' then 29 when 'PROSECUTION_NUMBER' then 29 when 'DECIDED_ON' then 29 when 'FINAL_ON' then 29 when 'MEASURE_START' then 29 when 'MEASURE_END' then 29 when 'HEARING_DATE' then 29 when 'CIRCUMSTANCES' then 29 when 'SAFETY_CONSTRAINTS' then 125 when 'RECEIVED_ON' then 31 when 'RECEIVED_VIA' then 31 when 'BIRTH_NAME' then 253 when 'USAGE_NAME' then 253 when 'FIRST_NAME' then 253 when 'BIRTH_DATE' then 253 when 'SEX' then 253 when 'RESIDENCE' then 253 when 'RESIDENCE_PLACE' then 253 when 'COMMUNE' then 253 when 'PHONE' then 253 when 'PHONE_OWNER' then 253 when 'SECOND_PHONE' then 253 when 'SECOND_PHONE_OWNER' then 253 when 'EMAIL' then 253 when 'VOICEMAIL_ALLOWED' then 253 when 'LANGUAGE' then 253 when 'INTERPRETER_NEEDED' then 253 when 'ACCESS_NEEDS' then 253 when 'ACCESS_NEED_NOTE' then 253 when 'AVAILABILITY' then 253 when 'MOBILITY' then 253 when 'CONTACT_BY' then 253 else 0 end & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 255 <> 0
           offset 0)
         when 'Enclosure' then exists (
           select from hub.enclosure row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (~1024 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 1565 <> 0
           offset 0)
         when 'Message' then exists (
           select from (select message.id, message.referral_id, message.at, message.author_id, message.author_name, message.author_function,
                   message.author_organisation_id, message.text, message.audience, reading.at as read_at
              from hub.message
              left join hub.message_reading reading on reading.message_id = message.id and reading.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (255 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & row.audience & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 1533 <> 0
           offset 0)
         when 'Attachment' then exists (
           select from (select attachment.id, attachment.name, attachment.media_type, attachment.size, attachment.sha256, attachment.state,
                   attachment.withdrawn_at, attachment.withdrawn_by_name, attachment.withdraw_reason,
                   case when attachment.state = 'READY' then stored.content end as content, message.id as message_id, null::uuid as enclosure_id, message.referral_id, message.audience,
                   message.author_id, message.author_organisation_id, message.at
              from hub.attachment
              join hub.message_attachment link on link.attachment_id = attachment.id
              join hub.message on message.id = link.message_id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id
            union all
            -- who added it reads it as what their house is to the case, not as its author
            select attachment.id, attachment.name, attachment.media_type, attachment.size, attachment.sha256, attachment.state,
                   attachment.withdrawn_at, attachment.withdrawn_by_name, attachment.withdraw_reason,
                   case when attachment.state = 'READY' then stored.content end as content, null::uuid, enclosure.id, enclosure.referral_id,
                   1565 & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)), null::uuid, null::uuid, enclosure.at
              from hub.attachment
              join hub.enclosure on enclosure.attachment_id = attachment.id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (255 | (case when row.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or row.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & row.audience & ~(case when party.over_at < row.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = row.referral_id) then 192 else 0 end) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 2045 <> 0
           offset 0)
         when 'Consent' then exists (
           select from hub.consent row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 61 <> 0
           offset 0)
         when 'PersonLink' then exists (
           select from (select * from hub.person_link where undone_at is null) row
      join hub.participant_party party on party.participant_id = row.low_id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
      join hub.participant_party other on other.participant_id = row.high_id and other.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                  cross join lateral (select (case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) & (case when other.private_to_id is not null and other.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(other.clinician_ids) then other.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then other.relations & ~288
         else other.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 24 <> 0
           offset 0)
         when 'Organisation' then exists (
           select from hub.organisation row
                  cross join lateral (select ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) | (case when row.id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end)) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'Contact' then exists (
           select from hub.contact row
                  cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case row.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'Membership' then exists (
           select from (select * from hub.membership member where member.active_from <= now() and (member.active_until is null or member.active_until > now()) and member.suspended_at is null) row
                  cross join lateral (select ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 12) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end) | (case when row.user_id = (nullif(current_setting('maillage.user_id', true), '')::text) then 16 else 0 end)) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 30 <> 0
           offset 0)
         when 'TeamMember' then exists (
           select from (select * from hub.membership where through_id is null and (active_until is null or active_until > now())) row
                  cross join lateral (select ((case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 7 <> 0
           offset 0)
         when 'Invitation' then exists (
           select from (select * from hub.invitation where accepted_at is null and email is not null) row
                  cross join lateral (select ((case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 7 <> 0
           offset 0)
         when 'Leave' then exists (
           select from (select * from hub.leave where last_day >= (now() at time zone 'Europe/Paris')::date) row
                  cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) as bits offset 0) viewer
            where row.membership_id = named.key and viewer.bits & 24 <> 0
           offset 0)
         when 'SavedView' then exists (
           select from hub.saved_view row
                  cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 1 <> 0
           offset 0)
         when 'DeadlineSettings' then exists (
           select from (select organisation.id as organisation_id, coalesce(setting.version, 0) as version, coalesce(setting.amounts, '{}') as amounts
              from hub.organisation left join hub.deadline_setting setting on setting.organisation_id = organisation.id
             where organisation.kind = 'CPCA') row
                  cross join lateral (select ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) as bits offset 0) viewer
            where row.organisation_id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'ServiceRegistry' then exists (
           select from (select service.id as organisation_id, coalesce(letting.version, 0) as version, letting.registry_id
              from hub.organisation service left join hub.service_registry letting on letting.organisation_id = service.id
             where service.kind in ('PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE')) row
                  cross join lateral (select (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = row.organisation_id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = row.organisation_id)
               or not exists (select from hub.organisation seat where seat.id = row.organisation_id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = row.organisation_id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when row.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when exists (select from hub.membership acting where acting.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and acting.through_id is not null) then -25 else ~0 end) as bits offset 0) viewer
            where row.organisation_id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'Reason' then exists (
           select from hub.reason row
                  cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'ExpectedEnclosures' then exists (
           select from hub.expected_enclosure row
                  cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 31 <> 0
           offset 0)
         when 'NotificationPreferences' then exists (
           select from (select * from hub.notification_preference where membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
                  cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
            where row.membership_id = named.key and viewer.bits & 1 <> 0
           offset 0)
         when 'PushDevice' then exists (
           select from (select device.* from hub.push_device device
              join auth.session on session.id = device.session_id
             where session."expiresAt" > now() and device.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
                  cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 1 <> 0
           offset 0)
         when 'DeadLetter' then exists (
           select from (select mail.*, membership.organisation_id, membership.function
              from hub.mail join hub.membership on membership.id = mail.membership_id
             where mail.state in ('NOT_SENT', 'FAILED')) row
                  cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8) as bits offset 0) viewer
            where row.id = named.key and viewer.bits & 8 <> 0
           offset 0) else false end;
grant select on visible.notification to maillage_reader;

create view visible.notification_preference as
select row.membership_id as id,
       viewer.bits,
       row.language,
       row.in_app,
       row.mail_at_once,
       row.mail_in_digest,
       row.digest_hour,
       row.quiet_from,
       row.quiet_until,
       row.quiet_on_weekends,
       '{}'::text[] as hidden
  from (select * from hub.notification_preference where membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
       cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
 where viewer.bits & 1 <> 0;
grant select on visible.notification_preference to maillage_reader;

create view visible.push_device as
select row.id,
       row.session_id,
       viewer.bits,
       row.name,
       row.created_at,
       '{}'::text[] as hidden
  from (select device.* from hub.push_device device
              join auth.session on session.id = device.session_id
             where session."expiresAt" > now() and device.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) row
       cross join lateral (select (case when row.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) as bits offset 0) viewer
 where viewer.bits & 1 <> 0;
grant select on visible.push_device to maillage_reader;

create view visible.dead_letter as
select row.id,
       viewer.bits,
       row.organisation_id,
       row.function,
       row.state,
       row.problem,
       row.attempts,
       row.created_at,
       row.tried_at,
       '{}'::text[] as hidden
  from (select mail.*, membership.organisation_id, membership.function
              from hub.mail join hub.membership on membership.id = mail.membership_id
             where mail.state in ('NOT_SENT', 'FAILED')) row
       cross join lateral (select (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8) as bits offset 0) viewer
 where viewer.bits & 8 <> 0;
grant select on visible.dead_letter to maillage_reader;

create view visible.journal_line as
select row.id,
       row.membership_id,
       viewer.bits,
       row.at,
       row.action,
       row.object_type,
       row.case_count,
       row.classes,
       row.route,
       row.operation,
       row.person_name,
       row.function,
       row.organisation_id,
       '{}'::text[] as hidden
  from (select event.id, event.at, event.action, event.object_type, event.classes, event.route, event.operation, event.function,
                   event.organisation_id, event.membership_id, cardinality(event.referral_ids) as case_count, coalesce(member.person_name, account.name) as person_name
              from hub.audit_event event
              left join hub.membership member on member.id = event.membership_id
              left join auth."user" account on account.id = event.user_id
             -- asked once, so that nobody else walks all of it to find nothing; and the months to come are empty
             where coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 and event.at < now() + interval '1 day') row
       cross join lateral (select (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 8 else 0 end) as bits offset 0) viewer
 where viewer.bits & 8 <> 0;
grant select on visible.journal_line to maillage_reader;

create view visible.department as select * from (select * from hub.department) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.department to maillage_reader;

create view visible.intercommunality as select * from (select * from hub.intercommunality) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.intercommunality to maillage_reader;

create view visible.commune as select * from (select * from hub.commune) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.commune to maillage_reader;

create view visible.site as select * from (select * from hub.site) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.site to maillage_reader;

create view visible.offer as select * from (select * from hub.offer) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.offer to maillage_reader;

create view visible.coverage as select * from (select * from hub.coverage) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.coverage to maillage_reader;

create view visible.jurisdiction as select * from (select * from hub.jurisdiction) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.jurisdiction to maillage_reader;

create view visible.agreement as select * from (select * from hub.agreement) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.agreement to maillage_reader;

create view visible.agreement_member as select * from (select * from hub.agreement_member) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.agreement_member to maillage_reader;

create view visible.agreement_department as select * from (select * from hub.agreement_department) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.agreement_department to maillage_reader;

create view visible.recipient_capacity as select * from (
    select offer.organisation_id, offer.module, coalesce(offer.places, 0) as places, offer.weeks, offer.next_start,
           offer.volunteer_percent, offer.declared_at, offer.version,
           case when reader.own then counted.taken end as taken,
           case when reader.own then counted.reserved end as reserved,
           case when reader.own then counted.waiting end as waiting,
           case when reader.own then counted.pending end as pending,
           case when reader.own then greatest(0, least(coalesce(offer.places, 0) - counted.taken,
             coalesce(offer.places, 0) * offer.volunteer_percent / 100 - counted.voluntary))::int end as kept,
           case when counted.accepted >= 5 then (ceil((counted.median_days) / 7.0) * 7)::int end as waiting_days,
           published.availability, published.availability_voluntary, published.expected_days, published.expected_days_voluntary
      from hub.offer
      join hub.organisation on organisation.id = offer.organisation_id
     cross join lateral (
       select organisation.id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
              or organisation.parent_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 as own) reader
     cross join lateral (
       select count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'))::int as taken,
              count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED'))::int as reserved,
              count(*) filter (where referral.status = 'WAITLISTED')::int as waiting,
              count(*) filter (where referral.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'))::int as pending,
              count(*) filter (where referral.legal_basis = 'VOLUNTARY' and referral.status in (
                'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'
              ))::int as voluntary,
              count(*) filter (where referral.accepted_at > now() - interval '180 days') as accepted,
              percentile_cont(0.5) within group (order by extract(epoch from referral.accepted_at - referral.submitted_at) / 86400)
                filter (where referral.accepted_at > now() - interval '180 days') as median_days
         from hub.referral
        where referral.recipient_id = offer.organisation_id and offer.module = any(referral.modules)
          and (referral.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
               or referral.accepted_at > now() - interval '180 days')) counted
     cross join lateral (
       select coalesce(offer.places, 0) as places, counted.taken, counted.waiting + counted.pending as ahead,
              offer.volunteer_percent as percent, offer.weeks,
              offer.next_start - (now() at time zone 'Europe/Paris')::date as starts_in) room
     cross join lateral (
  select case when court.open <= 0 then 'WAITING_LIST' when court.open <= few then 'FEW' else 'FREE' end as availability,
         case when volunteer.open <= 0 then 'WAITING_LIST' when volunteer.open <= few then 'FEW' else 'FREE' end as availability_voluntary,
         case when room.places = 0 then null
              when court.open > 0 then case when start <= 14 then start else (ceil((start) / 7.0) * 7)::int end
              when 1 - court.open < 5 then null
              else (ceil((greatest(start, ceil((round((1 - court.open) / 5.0) * 5) * 7 * room.weeks / room.places))) / 7.0) * 7)::int end::int as expected_days,
         case when room.places = 0 then null
              when volunteer.open > 0 then case when start <= 14 then start else (ceil((start) / 7.0) * 7)::int end
              when 1 - volunteer.open < 5 then null
              else (ceil((greatest(start, ceil((round((1 - volunteer.open) / 5.0) * 5) * 7 * room.weeks / room.places))) / 7.0) * 7)::int end::int as expected_days_voluntary
    from (select room.places - room.taken as empty, room.places - room.taken - room.ahead as remaining,
                 ceil(room.places / 5.0) as few, case when room.starts_in > 0 then room.starts_in else 0 end as start) known
   cross join lateral (select remaining - ceil(greatest(0, remaining) * room.percent / 100.0) as open) court
   cross join lateral (select greatest(remaining, floor(greatest(0, empty) * room.percent / 100.0)) as open) volunteer) published) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.recipient_capacity to maillage_reader;

create view visible.house as select * from (select entry.id as organisation_id, ((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = entry.id
                                           union all select served.department_code from hub.coverage served where served.organisation_id = entry.id)
               or not exists (select from hub.organisation seat where seat.id = entry.id and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = entry.id)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid))) then 4 else 0 end) | (case when entry.id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when entry.id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) as bits from hub.organisation entry) row where (nullif(current_setting('maillage.user_id', true), '')::text) is not null;
grant select on visible.house to maillage_reader;

create view visible.participant_reach as
select row.id as participant_id, row.phone, row.second_phone, row.email, row.birth_date, row.name_keys
  from hub.participant row
      join hub.participant_party party on party.participant_id = row.id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
       cross join lateral (select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end as bits offset 0) viewer
 where viewer.bits & 765 <> 0 and party.kept is null;
grant select on visible.participant_reach to maillage_reader;

create schema rights;
grant usage on schema hub, rights to maillage_writer;

create function rights.viewer_relations(referral uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when party.clinician_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then party.relations & ~256
         when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.former_clinician_ids) then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end from hub.referral_party party
                    where party.referral_id = referral and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)), 0)
$$;
revoke all on function rights.viewer_relations(uuid) from public;
grant execute on function rights.viewer_relations(uuid) to maillage_writer;

create function rights.viewer_part(referral uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select rights.viewer_relations(referral) & ~coalesce((select 192 from hub.referral_party party join hub.referral r on r.id = party.referral_id
                  where party.referral_id = viewer_part.referral and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                    and party.over_at is not null and party.over_at is distinct from r.outcome_acknowledged_at), 0)
$$;
revoke all on function rights.viewer_part(uuid) from public;
grant execute on function rights.viewer_part(uuid) to maillage_writer;

create function rights.viewer_participant_relations(participant uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select case when party.private_to_id is not null and party.private_to_id is distinct from (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 0
         else (case when (nullif(current_setting('maillage.membership_id', true), '')::uuid) = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) end from hub.participant_party party
                    where party.participant_id = participant and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)), 0)
$$;
revoke all on function rights.viewer_participant_relations(uuid) from public;
grant execute on function rights.viewer_participant_relations(uuid) to maillage_writer;

create function rights.has_no_party(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from hub.referral_party party where party.referral_id = referral)
$$;
revoke all on function rights.has_no_party(uuid) from public;
grant execute on function rights.has_no_party(uuid) to maillage_writer;

create function rights.viewer_sends(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and (r.entered_by_id is null and r.referrer_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 1 <> 0
                      or r.entered_by_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 24 <> 0)
                    and (rights.viewer_relations(r.id) <> 0 or rights.has_no_party(r.id)))
$$;
revoke all on function rights.viewer_sends(uuid) from public;
grant execute on function rights.viewer_sends(uuid) to maillage_writer;

create function rights.viewer_ties(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and (r.entered_by_id is null and r.referrer_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 1 <> 0
                      or r.entered_by_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 24 <> 0)
                    and r.status in ('DRAFT', case when r.entered_by_id is null then 'SUBMITTED' else 'ACKNOWLEDGED' end)
                    and (rights.viewer_relations(r.id) & 25 <> 0 or rights.has_no_party(r.id)))
$$;
revoke all on function rights.viewer_ties(uuid) from public;
grant execute on function rights.viewer_ties(uuid) to maillage_writer;

create function rights.viewer_signs(name text, member_function text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.membership m
                  where m.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and m.person_name = name and m.function = member_function)
$$;
revoke all on function rights.viewer_signs(text, text) from public;
grant execute on function rights.viewer_signs(text, text) to maillage_writer;

create function rights.viewer_answers(redirected uuid, participant uuid, referrer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = redirected and r.participant_id = participant and r.referrer_id is not distinct from referrer
                    and r.redirect_to_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                    and rights.viewer_relations(r.id) & 8 <> 0)
$$;
revoke all on function rights.viewer_answers(uuid, uuid, uuid) from public;
grant execute on function rights.viewer_answers(uuid, uuid, uuid) to maillage_writer;

create function rights.viewer_takes_over(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r where r.id = referral
                    and rights.viewer_answers(r.redirected_from_id, r.participant_id, r.referrer_id))
$$;
revoke all on function rights.viewer_takes_over(uuid) from public;
grant execute on function rights.viewer_takes_over(uuid) to maillage_writer;

create function rights.redirection_waits(redirected uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r where r.id = redirected and r.redirected_at is null
                    and r.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED'))
$$;
revoke all on function rights.redirection_waits(uuid) from public;
grant execute on function rights.redirection_waits(uuid) to maillage_writer;

create function rights.viewer_may_record(referral uuid, step text, state text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and (state is null or state = r.status)
                    and rights.viewer_part(r.id) & case step when 'SAVE_DRAFT' then 25 when 'SHARE_DRAFT' then 25 when 'DISCARD' then 25 when 'SUBMIT' then 3 when 'ENTER' then 24 when 'ACKNOWLEDGE' then 24 when 'REQUEST_INFORMATION' then 24 when 'PROVIDE_INFORMATION' then 1 when 'ACCEPT' then 8 when 'WAITLIST' then 8 when 'DECLINE' then 8 when 'WITHDRAW' then 3 when 'WITHDRAW_ENTRY' then 24 when 'REDIRECT' then 8 when 'ACCEPT_REDIRECTION' then 8 when 'REFUSE_REDIRECTION' then 8 when 'SCHEDULE_INTAKE' then 24 when 'START' then 16 when 'SUSPEND' then 8 when 'RESUME' then 8 when 'COMPLETE' then 16 when 'END_EARLY' then 8 when 'REOPEN' then 8 when 'ACKNOWLEDGE_OUTCOME' then 5 when 'RECORD_CONSENT' then 25 when 'RECORD_WITHDRAWAL' then 255 when 'CORRECT_DETAILS' then 25 when 'CORRECT_SAFETY' then 25 when 'CORRECT_IDENTITY' then 29 when 'CORRECT_MEASURE' then 13 when 'CORRECT_MODULES' then 13 when 'CORRECT_CIRCUMSTANCES' then 9 when 'CORRECT_URGENCY' then 9 when 'CORRECT_ENTRY' then 24 when 'SEND_ENCLOSURE' then 29 when 'WITHDRAW_ENCLOSURE' then 29 when 'CHANGE_HOUSING_PARTNER' then 8 when 'CHANGE_HEALTH_PARTNER' then 8 when 'CHANGE_CLINICIAN' then 8 when 'DECLINE_HOUSING' then 64 when 'DECLINE_HEALTH' then 128 when 'HAND_OVER' then 4 when 'WITHDRAW_HANDOVER' then 4 when 'ACCEPT_HANDOVER' then 512 when 'REFUSE_HANDOVER' then 512 when 'ASSIGN' then 223 when 'ADD_STATUS_UPDATE' then 767 else 0 end <> 0)
$$;
revoke all on function rights.viewer_may_record(uuid, text, text) from public;
grant execute on function rights.viewer_may_record(uuid, text, text) to maillage_writer;

create function rights.keeps_its_files(referral uuid, house uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral_party sender where sender.referral_id = keeps_its_files.referral and sender.organisation_id = keeps_its_files.house and sender.relations & 29 <> 0)
$$;
revoke all on function rights.keeps_its_files(uuid, uuid) from public;
grant execute on function rights.keeps_its_files(uuid, uuid) to maillage_writer;

create function rights.participant_is_new(participant uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from hub.referral r where r.participant_id = participant)
$$;
revoke all on function rights.participant_is_new(uuid) from public;
grant execute on function rights.participant_is_new(uuid) to maillage_writer;

create function rights.reference_taken(candidate text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r where r.reference = candidate)
$$;
revoke all on function rights.reference_taken(text) from public;
grant execute on function rights.reference_taken(text) to maillage_writer;

create function rights.viewer_is_named(name text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.membership m where m.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and m.person_name = name)
$$;
revoke all on function rights.viewer_is_named(text) from public;
grant execute on function rights.viewer_is_named(text) to maillage_writer;

create function rights.viewer_may_send(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and rights.viewer_part(r.id) & 253 <> 0
                    and (r.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
                      or r.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED') and (r.outcome_acknowledged_at is null or coalesce(now() <= r.ask_until, false))))
$$;
revoke all on function rights.viewer_may_send(uuid) from public;
grant execute on function rights.viewer_may_send(uuid) to maillage_writer;

create function rights.viewer_reads_message(message uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.message m
                  where m.id = message and rights.viewer_relations(m.referral_id) & 1533
                    & case when m.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then ~0 else m.audience end <> 0)
$$;
revoke all on function rights.viewer_reads_message(uuid) from public;
grant execute on function rights.viewer_reads_message(uuid) to maillage_writer;

create function rights.viewer_uploaded(file uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.attachment a where a.id = file and a.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid))
$$;
revoke all on function rights.viewer_uploaded(uuid) from public;
grant execute on function rights.viewer_uploaded(uuid) to maillage_writer;

create function rights.file_hangs(file uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.message_attachment link where link.attachment_id = file)
              or exists (select from hub.enclosure enclosed where enclosed.attachment_id = file)
$$;
revoke all on function rights.file_hangs(uuid) from public;
grant execute on function rights.file_hangs(uuid) to maillage_writer;

create function rights.viewer_sent_file(file uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.message_attachment link join hub.message m on m.id = link.message_id
                  where link.attachment_id = file and m.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and rights.viewer_may_send(m.referral_id))
$$;
revoke all on function rights.viewer_sent_file(uuid) from public;
grant execute on function rights.viewer_sent_file(uuid) to maillage_writer;

create function rights.viewer_wrote(message uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.message m where m.id = message and m.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid))
$$;
revoke all on function rights.viewer_wrote(uuid) from public;
grant execute on function rights.viewer_wrote(uuid) to maillage_writer;

create function rights.viewer_is_called(name text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.membership m where m.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and m.person_name = name)
$$;
revoke all on function rights.viewer_is_called(text) from public;
grant execute on function rights.viewer_is_called(text) to maillage_writer;

create function rights.leads_region(organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.agreement join hub.organisation lead on lead.id = agreement.lead_id
                  where lead.id = organisation and lead.kind = 'CPCA')
$$;
revoke all on function rights.leads_region(uuid) from public;
grant execute on function rights.leads_region(uuid) to maillage_writer;

create function rights.viewer_coordinates(house uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = $1
                                           union all select served.department_code from hub.coverage served where served.organisation_id = $1)
               or not exists (select from hub.organisation seat where seat.id = $1 and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = $1)
                  and exists (select from hub.agreement led where led.lead_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)))
$$;
revoke all on function rights.viewer_coordinates(uuid) from public;
grant execute on function rights.viewer_coordinates(uuid) to maillage_writer;

create function rights.viewer_is_through_registry() returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.membership acting where acting.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and acting.through_id is not null)
$$;
revoke all on function rights.viewer_is_through_registry() from public;
grant execute on function rights.viewer_is_through_registry() to maillage_writer;

grant select, update (places, weeks, next_start, volunteer_percent, declared_at, version) on hub.offer to maillage_writer;
create policy viewer_select on hub.offer for select to maillage_writer using (organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid));
create policy viewer_update on hub.offer for update to maillage_writer using (((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) | (case when organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end)) & 6 = 6) with check (((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) | (case when organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 2 else 0 end)) & 6 = 6);

grant select, insert, update, delete on hub.referral to maillage_writer;
create policy viewer_select on hub.referral for select to maillage_writer using (rights.viewer_relations(id) <> 0 or status = 'DRAFT' and (entered_by_id is null and referrer_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 1 <> 0
        or entered_by_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 24 <> 0) and rights.has_no_party(id) or rights.viewer_answers(redirected_from_id, participant_id, referrer_id));
create policy viewer_insert on hub.referral for insert to maillage_writer with check (status = 'DRAFT' and (entered_by_id is null and referrer_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 1 <> 0
        or entered_by_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 24 <> 0) and rights.participant_is_new(participant_id) or status = 'ACKNOWLEDGED' and rights.viewer_answers(redirected_from_id, participant_id, referrer_id) and rights.redirection_waits(redirected_from_id));
create policy viewer_update on hub.referral for update to maillage_writer using (rights.viewer_relations(id) <> 0) with check (rights.viewer_relations(id) <> 0);
create policy viewer_delete on hub.referral for delete to maillage_writer using (status = 'DRAFT' and rights.viewer_relations(id) & 25 <> 0);

grant select, insert, update, delete on hub.participant to maillage_writer;
create policy viewer_select on hub.participant for select to maillage_writer using (rights.viewer_participant_relations(id) & 1789 <> 0 or coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 25 <> 0 and rights.participant_is_new(id));
create policy viewer_insert on hub.participant for insert to maillage_writer with check (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 25 <> 0);
create policy viewer_update on hub.participant for update to maillage_writer using (rights.viewer_participant_relations(id) <> 0) with check (rights.viewer_participant_relations(id) <> 0);
create policy viewer_delete on hub.participant for delete to maillage_writer using (rights.participant_is_new(id) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 25 <> 0);

grant select, insert, update, delete on hub.referral_party to maillage_writer;
create policy viewer_select on hub.referral_party for select to maillage_writer using ((rights.viewer_relations(referral_id) & 541 <> 0 or rights.viewer_ties(referral_id) or rights.viewer_takes_over(referral_id) or organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_relations(referral_id) <> 0));
create policy viewer_insert on hub.referral_party for insert to maillage_writer with check (((rights.viewer_relations(referral_id) & 525 <> 0 or rights.viewer_ties(referral_id)) or rights.viewer_takes_over(referral_id)));
create policy viewer_update on hub.referral_party for update to maillage_writer using (((rights.viewer_relations(referral_id) & 525 <> 0 or rights.viewer_ties(referral_id)) or organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_relations(referral_id) <> 0)) with check (((rights.viewer_relations(referral_id) & 525 <> 0 or rights.viewer_ties(referral_id)) or organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_relations(referral_id) <> 0));
create policy viewer_delete on hub.referral_party for delete to maillage_writer using ((rights.viewer_relations(referral_id) & 525 <> 0 or rights.viewer_ties(referral_id)));

grant select, insert on hub.status_update to maillage_writer;
create policy viewer_select on hub.status_update for select to maillage_writer using (rights.viewer_relations(referral_id) & audience <> 0);
create policy viewer_insert on hub.status_update for insert to maillage_writer with check (rights.viewer_may_record(referral_id, action, to_status) and author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_signs(author_name, author_function));

grant select, insert on hub.idempotency_key to maillage_writer;
create policy viewer_select on hub.idempotency_key for select to maillage_writer using (organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid));
create policy viewer_insert on hub.idempotency_key for insert to maillage_writer with check (organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_sends(referral_id));

grant insert on hub.audit_event to maillage_writer;
create policy viewer_insert on hub.audit_event for insert to maillage_writer with check (organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));

grant insert (id, at, topic, object_type, object_id, referral_id, cause_type, cause_id, former_id, audience) on hub.outbox to maillage_writer;
create policy viewer_insert on hub.outbox for insert to maillage_writer with check (object_type = 'Referral' and case topic when 'MESSAGE' then rights.viewer_may_send(object_id)
        else rights.viewer_may_record(object_id, topic, null) end);

grant insert on hub.consent to maillage_writer;
create policy viewer_insert on hub.consent for insert to maillage_writer with check (rights.viewer_part(referral_id) & case when kind = 'WITHDRAWN' then 253 else 25 end <> 0
        and author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_signs(author_name, author_function));

grant select, insert, update (undone_at, undone_by_id) on hub.person_link to maillage_writer;
create policy viewer_select on hub.person_link for select to maillage_writer using (rights.viewer_participant_relations(low_id) & rights.viewer_participant_relations(high_id) & 24 <> 0);
create policy viewer_insert on hub.person_link for insert to maillage_writer with check (rights.viewer_participant_relations(low_id) & rights.viewer_participant_relations(high_id) & 8 <> 0 and undone_at is null and decided_by_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and decided_by_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_is_named(decided_by));
create policy viewer_update on hub.person_link for update to maillage_writer using (rights.viewer_participant_relations(low_id) & rights.viewer_participant_relations(high_id) & 8 <> 0 and undone_at is null) with check (rights.viewer_participant_relations(low_id) & rights.viewer_participant_relations(high_id) & 8 <> 0 and undone_at is not null and undone_by_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));

grant select, insert on hub.message_reading to maillage_writer;
create policy viewer_select on hub.message_reading for select to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));
create policy viewer_insert on hub.message_reading for insert to maillage_writer with check (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and rights.viewer_reads_message(message_id));

grant select, insert, update (withdrawn_at, withdrawn_by_name, withdraw_reason) on hub.attachment to maillage_writer;
create policy viewer_select on hub.attachment for select to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));
create policy viewer_insert on hub.attachment for insert to maillage_writer with check (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 253 <> 0);
create policy viewer_update on hub.attachment for update to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and withdrawn_at is null and rights.viewer_sent_file(id)) with check (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and withdrawn_at is not null);

grant insert on hub.attachment_content to maillage_writer;
create policy viewer_insert on hub.attachment_content for insert to maillage_writer with check (rights.viewer_uploaded(attachment_id));

grant select, insert on hub.message_attachment to maillage_writer;
create policy viewer_select on hub.message_attachment for select to maillage_writer using (rights.viewer_uploaded(attachment_id));
create policy viewer_insert on hub.message_attachment for insert to maillage_writer with check (rights.viewer_uploaded(attachment_id) and rights.viewer_wrote(message_id) and not rights.file_hangs(attachment_id));

grant select, insert, update (person_name, until), delete on hub.reading_claim to maillage_writer;
create policy viewer_select on hub.reading_claim for select to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));
create policy viewer_insert on hub.reading_claim for insert to maillage_writer with check (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and rights.viewer_relations(referral_id) & 24 <> 0 and rights.viewer_is_called(person_name) and until < now() + interval '1 hour');
create policy viewer_update on hub.reading_claim for update to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and rights.viewer_relations(referral_id) & 24 <> 0 and rights.viewer_is_called(person_name) and until < now() + interval '1 hour') with check (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and rights.viewer_relations(referral_id) & 24 <> 0 and rights.viewer_is_called(person_name) and until < now() + interval '1 hour');
create policy viewer_delete on hub.reading_claim for delete to maillage_writer using (membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));

grant select (id, state), update (state) on hub.mail to maillage_writer;
create policy viewer_select on hub.mail for select to maillage_writer using (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 and state in ('NOT_SENT', 'FAILED', 'QUEUED'));
create policy viewer_update on hub.mail for update to maillage_writer using (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 and state in ('NOT_SENT', 'FAILED')) with check (coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 and state in ('QUEUED'));

grant select, insert (id, referral_id, at, action, field, before, after, author_id, author_name, author_function, author_organisation_id) on hub.correction to maillage_writer;
create policy viewer_select on hub.correction for select to maillage_writer using (rights.viewer_relations(correction.referral_id) & case correction.field when 'MODULES' then 63 when 'URGENT' then 125 when 'LEGAL_BASIS' then 29 when 'ORDERED_BY' then 29 when 'SUPERVISED_BY' then 29 when 'PROSECUTION_NUMBER' then 29 when 'DECIDED_ON' then 29 when 'FINAL_ON' then 29 when 'MEASURE_START' then 29 when 'MEASURE_END' then 29 when 'HEARING_DATE' then 29 when 'CIRCUMSTANCES' then 29 when 'SAFETY_CONSTRAINTS' then 125 when 'RECEIVED_ON' then 31 when 'RECEIVED_VIA' then 31 when 'BIRTH_NAME' then 253 when 'USAGE_NAME' then 253 when 'FIRST_NAME' then 253 when 'BIRTH_DATE' then 253 when 'SEX' then 253 when 'RESIDENCE' then 253 when 'RESIDENCE_PLACE' then 253 when 'COMMUNE' then 253 when 'PHONE' then 253 when 'PHONE_OWNER' then 253 when 'SECOND_PHONE' then 253 when 'SECOND_PHONE_OWNER' then 253 when 'EMAIL' then 253 when 'VOICEMAIL_ALLOWED' then 253 when 'LANGUAGE' then 253 when 'INTERPRETER_NEEDED' then 253 when 'ACCESS_NEEDS' then 253 when 'ACCESS_NEED_NOTE' then 253 when 'AVAILABILITY' then 253 when 'MOBILITY' then 253 when 'CONTACT_BY' then 253 else 0 end & 255 <> 0);
create policy viewer_insert on hub.correction for insert to maillage_writer with check (rights.viewer_relations(correction.referral_id) & case correction.field when 'MODULES' then 63 when 'URGENT' then 125 when 'LEGAL_BASIS' then 29 when 'ORDERED_BY' then 29 when 'SUPERVISED_BY' then 29 when 'PROSECUTION_NUMBER' then 29 when 'DECIDED_ON' then 29 when 'FINAL_ON' then 29 when 'MEASURE_START' then 29 when 'MEASURE_END' then 29 when 'HEARING_DATE' then 29 when 'CIRCUMSTANCES' then 29 when 'SAFETY_CONSTRAINTS' then 125 when 'RECEIVED_ON' then 31 when 'RECEIVED_VIA' then 31 when 'BIRTH_NAME' then 253 when 'USAGE_NAME' then 253 when 'FIRST_NAME' then 253 when 'BIRTH_DATE' then 253 when 'SEX' then 253 when 'RESIDENCE' then 253 when 'RESIDENCE_PLACE' then 253 when 'COMMUNE' then 253 when 'PHONE' then 253 when 'PHONE_OWNER' then 253 when 'SECOND_PHONE' then 253 when 'SECOND_PHONE_OWNER' then 253 when 'EMAIL' then 253 when 'VOICEMAIL_ALLOWED' then 253 when 'LANGUAGE' then 253 when 'INTERPRETER_NEEDED' then 253 when 'ACCESS_NEEDS' then 253 when 'ACCESS_NEED_NOTE' then 253 when 'AVAILABILITY' then 253 when 'MOBILITY' then 253 when 'CONTACT_BY' then 253 else 0 end & 29 <> 0 and rights.viewer_may_record(correction.referral_id, correction.action, null) and case correction.action when 'CORRECT_MODULES' then correction.field in ('MODULES') when 'CORRECT_URGENCY' then correction.field in ('URGENT') when 'CORRECT_MEASURE' then correction.field in ('LEGAL_BASIS', 'ORDERED_BY', 'SUPERVISED_BY', 'PROSECUTION_NUMBER', 'DECIDED_ON', 'FINAL_ON', 'MEASURE_START', 'MEASURE_END', 'HEARING_DATE') when 'CORRECT_CIRCUMSTANCES' then correction.field in ('CIRCUMSTANCES') when 'CORRECT_SAFETY' then correction.field in ('SAFETY_CONSTRAINTS') when 'CORRECT_ENTRY' then correction.field in ('RECEIVED_ON', 'RECEIVED_VIA') when 'CORRECT_IDENTITY' then correction.field in ('BIRTH_NAME', 'USAGE_NAME', 'FIRST_NAME', 'BIRTH_DATE', 'SEX') when 'CORRECT_DETAILS' then correction.field in ('RESIDENCE', 'RESIDENCE_PLACE', 'COMMUNE', 'PHONE', 'PHONE_OWNER', 'SECOND_PHONE', 'SECOND_PHONE_OWNER', 'EMAIL', 'VOICEMAIL_ALLOWED', 'LANGUAGE', 'INTERPRETER_NEEDED', 'ACCESS_NEEDS', 'ACCESS_NEED_NOTE', 'AVAILABILITY', 'MOBILITY', 'CONTACT_BY') else false end and author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_signs(author_name, author_function));

grant select, insert (id, referral_id, at, kind, author_id, author_name, author_function, author_organisation_id, attachment_id, withdrawn_at, withdrawn_by_name, withdraw_reason), update (attachment_id, withdrawn_at, withdrawn_by_name, withdraw_reason), delete on hub.enclosure to maillage_writer;
create policy viewer_select on hub.enclosure for select to maillage_writer using (rights.viewer_relations(enclosure.referral_id) & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) & 1565 <> 0);
create policy viewer_insert on hub.enclosure for insert to maillage_writer with check (rights.viewer_relations(enclosure.referral_id) & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) & 29 <> 0 and (rights.viewer_may_record(enclosure.referral_id, 'SAVE_DRAFT', 'DRAFT') or exists (select from unnest(array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED']) state where rights.viewer_may_record(enclosure.referral_id, 'SEND_ENCLOSURE', state))) and rights.viewer_uploaded(enclosure.attachment_id) and not rights.file_hangs(enclosure.attachment_id) and author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_signs(author_name, author_function));
create policy viewer_update on hub.enclosure for update to maillage_writer using (rights.viewer_relations(enclosure.referral_id) & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) & 29 <> 0 and (enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) or rights.viewer_relations(enclosure.referral_id) & 9 <> 0 and not rights.keeps_its_files(enclosure.referral_id, enclosure.author_organisation_id)) and exists (select from unnest(array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED']) state where rights.viewer_may_record(enclosure.referral_id, 'WITHDRAW_ENCLOSURE', state))) with check (rights.viewer_relations(enclosure.referral_id) & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) & 29 <> 0 and (enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) or rights.viewer_relations(enclosure.referral_id) & 9 <> 0 and not rights.keeps_its_files(enclosure.referral_id, enclosure.author_organisation_id)) and exists (select from unnest(array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED']) state where rights.viewer_may_record(enclosure.referral_id, 'WITHDRAW_ENCLOSURE', state)));
create policy viewer_delete on hub.enclosure for delete to maillage_writer using (rights.viewer_relations(enclosure.referral_id) & (~1024 | (case when enclosure.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or enclosure.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) & 25 <> 0 and rights.viewer_may_record(enclosure.referral_id, 'SAVE_DRAFT', 'DRAFT'));

grant select, insert (id, referral_id, at, author_id, author_name, author_function, author_organisation_id, text, audience, idempotency_key) on hub.message to maillage_writer;
create policy viewer_select on hub.message for select to maillage_writer using (case when message.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then rights.viewer_relations(message.referral_id) & (255 | (case when message.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or message.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else rights.viewer_relations(message.referral_id) & message.audience end & 1533 <> 0);
create policy viewer_insert on hub.message for insert to maillage_writer with check (case when message.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then rights.viewer_relations(message.referral_id) & (255 | (case when message.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 = 0 or message.author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)) then 1280 else 0 end)) else rights.viewer_relations(message.referral_id) & message.audience end & 253 <> 0 and rights.viewer_may_send(message.referral_id) and author_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and rights.viewer_signs(author_name, author_function));

grant select, insert (id, organisation_id, idempotency_key, version, function, search_text, name, phone, mobile, email, call_when, call_first, visibility), update (version, function, search_text, name, phone, mobile, email, call_when, call_first, visibility), delete on hub.contact to maillage_writer;
create policy viewer_select on hub.contact for select to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(contact.organisation_id) then 4 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case contact.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end & 31 <> 0);
create policy viewer_insert on hub.contact for insert to maillage_writer with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(contact.organisation_id) then 4 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case contact.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end & 28 <> 0);
create policy viewer_update on hub.contact for update to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(contact.organisation_id) then 4 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case contact.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end & 28 <> 0) with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(contact.organisation_id) then 4 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case contact.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end & 28 <> 0);
create policy viewer_delete on hub.contact for delete to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(contact.organisation_id) then 4 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when contact.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case contact.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end & 28 <> 0);

grant select (id, version, organisation_id, function, suspended_at, asleep, active_until, successor_id, factor_lost_at, factor_lost_by_id, factor_forgotten_at), update (version, suspended_at, asleep, active_until, successor_id, factor_lost_at, factor_lost_by_id, factor_forgotten_at) on hub.membership to maillage_writer;
create policy viewer_select on hub.membership for select to maillage_writer using (case when membership.through_id is null and (membership.active_until is null or membership.active_until >= now()) then ((case when membership.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(membership.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0);
create policy viewer_update on hub.membership for update to maillage_writer using (case when membership.through_id is null and (membership.active_until is null or membership.active_until >= now()) then ((case when membership.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(membership.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0 and membership.user_id <> (nullif(current_setting('maillage.user_id', true), '')::text) and (membership.function <> 'ADMINISTRATOR' or coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0)) with check (case when membership.through_id is null and (membership.active_until is null or membership.active_until >= now()) then ((case when membership.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(membership.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0 and membership.user_id <> (nullif(current_setting('maillage.user_id', true), '')::text) and (membership.function <> 'ADMINISTRATOR' or coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0));

grant select, insert (id, organisation_id, function, email, invited_by_id, invited_at, link_until, delivery, version, link_number, delivery, link_until), update (version, link_number, delivery, link_until), delete on hub.invitation to maillage_writer;
create policy viewer_select on hub.invitation for select to maillage_writer using (case when invitation.accepted_at is null then ((case when invitation.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(invitation.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0);
create policy viewer_insert on hub.invitation for insert to maillage_writer with check (case when invitation.accepted_at is null then ((case when invitation.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(invitation.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0 and invitation.invited_by_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) and invitation.email is not null and (invitation.function <> 'ADMINISTRATOR' or coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0));
create policy viewer_update on hub.invitation for update to maillage_writer using (case when invitation.accepted_at is null then ((case when invitation.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(invitation.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0) with check (case when invitation.accepted_at is null then ((case when invitation.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(invitation.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0);
create policy viewer_delete on hub.invitation for delete to maillage_writer using (case when invitation.accepted_at is null then ((case when invitation.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(invitation.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end & 7 <> 0);

grant select, insert (membership_id, organisation_id, version, first_day, last_day, stand_in_id), update (version, first_day, last_day, stand_in_id), delete on hub.leave to maillage_writer;
create policy viewer_select on hub.leave for select to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(leave.organisation_id) then 4 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 24 <> 0);
create policy viewer_insert on hub.leave for insert to maillage_writer with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(leave.organisation_id) then 4 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 24 <> 0);
create policy viewer_update on hub.leave for update to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(leave.organisation_id) then 4 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 24 <> 0) with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(leave.organisation_id) then 4 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 24 <> 0);
create policy viewer_delete on hub.leave for delete to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(leave.organisation_id) then 4 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when leave.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 24 <> 0);

grant select, insert (id, membership_id, created_at, place, name, criteria, is_default), update (place, name, criteria, is_default), delete on hub.saved_view to maillage_writer;
create policy viewer_select on hub.saved_view for select to maillage_writer using ((case when saved_view.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_insert on hub.saved_view for insert to maillage_writer with check ((case when saved_view.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_update on hub.saved_view for update to maillage_writer using ((case when saved_view.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0) with check ((case when saved_view.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_delete on hub.saved_view for delete to maillage_writer using ((case when saved_view.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);

grant select, insert (organisation_id, version, amounts), update (version, amounts) on hub.deadline_setting to maillage_writer;
create policy viewer_select on hub.deadline_setting for select to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(deadline_setting.organisation_id) then 4 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 31 <> 0);
create policy viewer_insert on hub.deadline_setting for insert to maillage_writer with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(deadline_setting.organisation_id) then 4 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 16 <> 0);
create policy viewer_update on hub.deadline_setting for update to maillage_writer using (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(deadline_setting.organisation_id) then 4 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 16 <> 0) with check (((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(deadline_setting.organisation_id) then 4 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when deadline_setting.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & 16 <> 0);

grant select, insert (organisation_id, version, registry_id), update (version, registry_id) on hub.service_registry to maillage_writer;
create policy viewer_select on hub.service_registry for select to maillage_writer using ((((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(service_registry.organisation_id) then 4 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when rights.viewer_is_through_registry() then -25 else ~0 end) & 31 <> 0);
create policy viewer_insert on hub.service_registry for insert to maillage_writer with check ((((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(service_registry.organisation_id) then 4 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when rights.viewer_is_through_registry() then -25 else ~0 end) & 28 <> 0);
create policy viewer_update on hub.service_registry for update to maillage_writer using ((((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(service_registry.organisation_id) then 4 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when rights.viewer_is_through_registry() then -25 else ~0 end) & 28 <> 0) with check ((((case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 1 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(service_registry.organisation_id) then 4 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) then 8 else 0 end) | (case when service_registry.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 then 16 else 0 end)) & case when rights.viewer_is_through_registry() then -25 else ~0 end) & 28 <> 0);

grant select, insert (id, kind, code, version, label_fr, label_en, note_required, active, position), update (version, label_fr, label_en, note_required, active, position) on hub.reason to maillage_writer;
create policy viewer_select on hub.reason for select to maillage_writer using ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 31 <> 0);
create policy viewer_insert on hub.reason for insert to maillage_writer with check ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 4 <> 0 and rights.leads_region((nullif(current_setting('maillage.organisation_id', true), '')::uuid)));
create policy viewer_update on hub.reason for update to maillage_writer using ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 4 <> 0 and rights.leads_region((nullif(current_setting('maillage.organisation_id', true), '')::uuid))) with check ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 4 <> 0 and rights.leads_region((nullif(current_setting('maillage.organisation_id', true), '')::uuid)));

grant select, update (version, from_court, from_probation, from_others) on hub.expected_enclosure to maillage_writer;
create policy viewer_select on hub.expected_enclosure for select to maillage_writer using ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 31 <> 0);
create policy viewer_update on hub.expected_enclosure for update to maillage_writer using ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 4 <> 0 and rights.leads_region((nullif(current_setting('maillage.organisation_id', true), '')::uuid))) with check ((coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 13) & 4 <> 0 and rights.leads_region((nullif(current_setting('maillage.organisation_id', true), '')::uuid)));

grant select, update (read_at) on hub.notification to maillage_writer;
create policy viewer_select on hub.notification for select to maillage_writer using ((case when notification.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_update on hub.notification for update to maillage_writer using ((case when notification.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0) with check ((case when notification.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);

grant select, insert (membership_id, language, in_app, mail_at_once, mail_in_digest, digest_hour, quiet_from, quiet_until, quiet_on_weekends), update (language, in_app, mail_at_once, mail_in_digest, digest_hour, quiet_from, quiet_until, quiet_on_weekends) on hub.notification_preference to maillage_writer;
create policy viewer_select on hub.notification_preference for select to maillage_writer using ((case when notification_preference.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_insert on hub.notification_preference for insert to maillage_writer with check ((case when notification_preference.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_update on hub.notification_preference for update to maillage_writer using ((case when notification_preference.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0) with check ((case when notification_preference.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);

grant select (id, membership_id), insert (id, membership_id, session_id, endpoint, name, created_at), delete on hub.push_device to maillage_writer;
create policy viewer_select on hub.push_device for select to maillage_writer using ((case when push_device.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_insert on hub.push_device for insert to maillage_writer with check ((case when push_device.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);
create policy viewer_delete on hub.push_device for delete to maillage_writer using ((case when push_device.membership_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid) then 1 else 0 end) & 1 <> 0);

create function rights.guard_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := rights.viewer_part(old.id);
  draft_bits int := case when old.status = 'DRAFT' then bits else 0 end;
  open_bits int := case when old.status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') then bits else 0 end;
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return new; -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
  if bits & 0 = 0 and draft_bits & 16 = 0 and open_bits & 13 = 0 and (new.modules, new.legal_basis, new.prosecution_number, new.decided_on, new.final_on, new.measure_start, new.measure_end, new.hearing_date) is distinct from (old.modules, old.legal_basis, old.prosecution_number, old.decided_on, old.final_on, old.measure_start, old.measure_end, old.hearing_date) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and draft_bits & 25 = 0 and (new.participant_id, new.recipient_reason) is distinct from (old.participant_id, old.recipient_reason) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and draft_bits & 16 = 0 and open_bits & 9 = 0 and (new.urgent, new.circumstances) is distinct from (old.urgent, old.circumstances) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and open_bits & 25 = 0 and (new.safety_constraints) is distinct from (old.safety_constraints) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 24 = 0 and (new.decline_reason) is distinct from (old.decline_reason) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 3 = 0 and (new.withdraw_reason) is distinct from (old.withdraw_reason) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 8 = 0 and (new.suspend_reason, new.end_reason, new.reopen_reason) is distinct from (old.suspend_reason, old.end_reason, old.reopen_reason) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and draft_bits & 24 = 0 and (new.referrer_name, new.origin, new.received_by) is distinct from (old.referrer_name, old.origin, old.received_by) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and open_bits & 24 = 0 and (new.received_on, new.received_via) is distinct from (old.received_on, old.received_via) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if true and (new.id, new.participant_id, new.entered_by_id, new.created_at, new.redirected_from_id) is distinct from (old.id, old.participant_id, old.entered_by_id, old.created_at, old.redirected_from_id) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status = 'DRAFT' and bits & 25 <> 0) and (new.department_code, new.recipient_id, new.draft_step) is distinct from (old.department_code, old.recipient_id, old.draft_step) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if new.status is not distinct from old.status and (new.reference, new.submitted_at, new.acknowledged_at, new.information_requested_at, new.waitlisted_at, new.accepted_at, new.declined_at, new.withdrawn_at, new.started_at, new.suspended_at, new.completed_at, new.ended_at, new.reopened_at, new.redirected_at) is distinct from (old.reference, old.submitted_at, old.acknowledged_at, old.information_requested_at, old.waitlisted_at, old.accepted_at, old.declined_at, old.withdrawn_at, old.started_at, old.suspended_at, old.completed_at, old.ended_at, old.reopened_at, old.redirected_at) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status = 'DRAFT') and old.entered_by_id is distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and (new.received_on, new.received_via) is distinct from (old.received_on, old.received_via) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED') and bits & 8 <> 0 or old.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED') and bits & 8 <> 0) and (new.redirect_to_id, new.redirect_asked_at) is distinct from (old.redirect_to_id, old.redirect_asked_at) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if new.status is not distinct from old.status and not (old.status in ('ACCEPTED', 'SCHEDULED') and bits & 24 <> 0) and (new.scheduled_at, new.intake_at) is distinct from (old.scheduled_at, old.intake_at) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 5 <> 0 or old.status in ('DECLINED', 'ENDED_EARLY') and bits & 8 <> 0 and new.status is distinct from old.status) and (new.outcome_acknowledged_at, new.reopen_until, new.ask_until) is distinct from (old.outcome_acknowledged_at, old.reopen_until, old.ask_until) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if new.status is not distinct from old.status and not (old.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED') and bits & 8 <> 0 or old.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED') and bits & 8 <> 0 or old.status in ('ACCEPTED', 'SCHEDULED') and bits & 24 <> 0 or old.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 5 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 25 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 253 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 13 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 9 <> 0) and (new.due_at) is distinct from (old.due_at) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if new.status is not distinct from old.status and not (old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 9 <> 0) and (new.acknowledge_by) is distinct from (old.acknowledge_by) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 512 <> 0 or old.status = 'DRAFT' and bits & 24 <> 0) and (new.referrer_id) is distinct from (old.referrer_id) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 13 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') and bits & 512 <> 0 or old.status = 'DRAFT' and bits & 29 <> 0 or old.status = 'DRAFT' and bits & 29 <> 0) and (new.ordered_by_id, new.supervised_by_id) is distinct from (old.ordered_by_id, old.supervised_by_id) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if (new.status is not distinct from old.status or not (old.status in ('ACKNOWLEDGED') and bits & 24 <> 0)) and (new.entry_withdraw_reason) is distinct from (old.entry_withdraw_reason) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if not (old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 25 <> 0 or old.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED') and bits & 253 <> 0 or old.status = 'DRAFT' and bits & 25 <> 0) and (new.person_information) is distinct from (old.person_information) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 512 <> 0 and bits & 13 = 0 and exists (
    select from (values (old.referrer_id, new.referrer_id), (old.ordered_by_id, new.ordered_by_id), (old.supervised_by_id, new.supervised_by_id)) place (was, becomes)
     where becomes is distinct from was
       and (becomes is distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
         or not exists (select from hub.referral_party asking
                         where asking.referral_id = old.id and asking.organisation_id = was and asking.hands_over_to_id = becomes))) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if new.status is distinct from old.status and not exists (
    select from (values ('DRAFT', 'SUBMITTED', 3),
                 ('DRAFT', 'ACKNOWLEDGED', 24),
                 ('SUBMITTED', 'ACKNOWLEDGED', 24),
                 ('SUBMITTED', 'INFO_REQUESTED', 24),
                 ('ACKNOWLEDGED', 'INFO_REQUESTED', 24),
                 ('INFO_REQUESTED', 'ACKNOWLEDGED', 1),
                 ('ACKNOWLEDGED', 'ACCEPTED', 8),
                 ('WAITLISTED', 'ACCEPTED', 8),
                 ('ACKNOWLEDGED', 'WAITLISTED', 8),
                 ('ACKNOWLEDGED', 'DECLINED', 8),
                 ('WAITLISTED', 'DECLINED', 8),
                 ('SUBMITTED', 'WITHDRAWN', 3),
                 ('ACKNOWLEDGED', 'WITHDRAWN', 3),
                 ('INFO_REQUESTED', 'WITHDRAWN', 3),
                 ('WAITLISTED', 'WITHDRAWN', 3),
                 ('ACCEPTED', 'WITHDRAWN', 3),
                 ('SCHEDULED', 'WITHDRAWN', 3),
                 ('ACTIVE', 'WITHDRAWN', 3),
                 ('SUSPENDED', 'WITHDRAWN', 3),
                 ('ACKNOWLEDGED', 'WITHDRAWN', 24),
                 ('ACKNOWLEDGED', 'REDIRECTED', 8),
                 ('WAITLISTED', 'REDIRECTED', 8),
                 ('ACCEPTED', 'REDIRECTED', 8),
                 ('ACCEPTED', 'SCHEDULED', 24),
                 ('SCHEDULED', 'ACTIVE', 16),
                 ('ACTIVE', 'SUSPENDED', 8),
                 ('SUSPENDED', 'ACTIVE', 8),
                 ('ACTIVE', 'COMPLETED', 16),
                 ('ACCEPTED', 'ENDED_EARLY', 8),
                 ('SCHEDULED', 'ENDED_EARLY', 8),
                 ('ACTIVE', 'ENDED_EARLY', 8),
                 ('SUSPENDED', 'ENDED_EARLY', 8),
                 ('DECLINED', 'ACKNOWLEDGED', 8),
                 ('DECLINED', 'WAITLISTED', 8),
                 ('ENDED_EARLY', 'ACCEPTED', 8),
                 ('ENDED_EARLY', 'SCHEDULED', 8),
                 ('ENDED_EARLY', 'ACTIVE', 8),
                 ('ENDED_EARLY', 'SUSPENDED', 8)) step (from_status, to_status, may)
     where step.from_status = old.status and step.to_status = new.status and step.may & bits <> 0) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
  if old.status = 'DECLINED' and new.status is distinct from old.status
    and (new.outcome_acknowledged_at is not null or not (old.outcome_acknowledged_at is null or coalesce(now() <= old.reopen_until, false))
      or new.status <> coalesce((select line.from_status from hub.status_update line
                                  where line.referral_id = old.id and line.action in ('DECLINE')
                                  order by line.at desc, line.id desc limit 1), 'ACKNOWLEDGED')) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
  if old.status = 'ENDED_EARLY' and new.status is distinct from old.status
    and (new.outcome_acknowledged_at is not null or not (old.outcome_acknowledged_at is null or coalesce(now() <= old.reopen_until, false))
      or new.status <> coalesce((select line.from_status from hub.status_update line
                                  where line.referral_id = old.id and line.action in ('END_EARLY')
                                  order by line.at desc, line.id desc limit 1), 'ACCEPTED')) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
  if new.status = 'ACTIVE' and old.status in ('SCHEDULED') and not coalesce(old.intake_at <= clock_timestamp() + interval '1 minute', true) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
  if new.status = 'WITHDRAWN' and old.status in ('ACKNOWLEDGED') and bits & 3 = 0 and not (old.status = 'ACKNOWLEDGED' and old.entered_by_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and old.recipient_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and old.redirected_from_id is null and not exists (select from hub.status_update line where line.referral_id = old.id and line.action in ('SAVE_DRAFT', 'DISCARD', 'SUBMIT', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME'))) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
  return new;
end $$;
create trigger guard_referral before update on hub.referral for each row execute function rights.guard_referral();

create function rights.guard_participant() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := rights.viewer_participant_relations(old.id);
  open_bits int := coalesce((select bit_or(rights.viewer_relations(r.id)) from hub.referral r
                             where r.participant_id = old.id and r.status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')), 0);
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return new; -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
  if bits & 0 = 0 and open_bits & 29 = 0 and (new.birth_name, new.search_text, new.name_keys, new.usage_name, new.first_name, new.birth_date, new.sex) is distinct from (old.birth_name, old.search_text, old.name_keys, old.usage_name, old.first_name, old.birth_date, old.sex) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 0 = 0 and open_bits & 25 = 0 and (new.residence, new.residence_place, new.commune_insee, new.phone, new.phone_owner, new.second_phone, new.second_phone_owner, new.email, new.voicemail_allowed, new.language, new.interpreter_needed, new.access_needs, new.access_need_note, new.availability, new.mobility, new.contact_by) is distinct from (old.residence, old.residence_place, old.commune_insee, old.phone, old.phone_owner, old.second_phone, old.second_phone_owner, old.email, old.voicemail_allowed, old.language, old.interpreter_needed, old.access_needs, old.access_need_note, old.availability, old.mobility, old.contact_by) then
    raise insufficient_privilege using message = 'column not writable';
  end if;

  return new;
end $$;
create trigger guard_participant before update on hub.participant for each row execute function rights.guard_participant();

create function rights.guard_membership() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := case when old.through_id is null and (old.active_until is null or old.active_until >= now()) then ((case when old.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 32 <> 0 then 1 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 4 <> 0 and rights.viewer_coordinates(old.organisation_id) then 2 else 0 end) | (case when coalesce(nullif(current_setting('maillage.directory', true), '')::int, 0) & 8 <> 0 then 4 else 0 end)) else 0 end;
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return new; -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
  if bits & 5 = 0 and (new.suspended_at, new.asleep, new.active_until, new.successor_id) is distinct from (old.suspended_at, old.asleep, old.active_until, old.successor_id) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  if bits & 7 = 0 and (new.factor_lost_at, new.factor_lost_by_id, new.factor_forgotten_at) is distinct from (old.factor_lost_at, old.factor_lost_by_id, old.factor_forgotten_at) then
    raise insufficient_privilege using message = 'column not writable';
  end if;

  return new;
end $$;
create trigger guard_membership before update on hub.membership for each row execute function rights.guard_membership();

create function rights.guard_new_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if new.status = 'DRAFT' and num_nonnulls(new.reference, new.submitted_at, new.acknowledged_at, new.information_requested_at, new.waitlisted_at, new.accepted_at, new.declined_at, new.withdrawn_at, new.scheduled_at, new.intake_at, new.started_at, new.suspended_at, new.completed_at, new.ended_at, new.outcome_acknowledged_at, new.reopen_until, new.ask_until, new.reopened_at, new.redirect_to_id, new.redirect_asked_at, new.redirected_at, new.acknowledge_by, new.due_at, new.decline_reason, new.withdraw_reason, new.entry_withdraw_reason, new.suspend_reason, new.end_reason, new.reopen_reason, new.redirected_from_id) > 0
    or new.status <> 'DRAFT' and (num_nonnulls(new.information_requested_at, new.waitlisted_at, new.accepted_at, new.declined_at, new.withdrawn_at, new.scheduled_at, new.intake_at, new.started_at, new.suspended_at, new.completed_at, new.ended_at, new.outcome_acknowledged_at, new.reopen_until, new.ask_until, new.reopened_at, new.redirect_to_id, new.redirect_asked_at, new.redirected_at, new.acknowledge_by, new.decline_reason, new.withdraw_reason, new.entry_withdraw_reason, new.suspend_reason, new.end_reason, new.reopen_reason, new.recipient_reason) > 0
      or new.recipient_id is distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
      or not exists (select from hub.referral redirected where redirected.id = new.redirected_from_id
           and (redirected.urgent, redirected.department_code, redirected.modules, redirected.draft_step, redirected.participant_id, redirected.referrer_id, redirected.referrer_name, redirected.entered_by_id, redirected.origin, redirected.received_on, redirected.received_via, redirected.received_by, redirected.legal_basis, redirected.ordered_by_id, redirected.supervised_by_id, redirected.prosecution_number, redirected.decided_on, redirected.final_on, redirected.measure_start, redirected.measure_end, redirected.hearing_date, redirected.circumstances, redirected.safety_constraints, redirected.person_information, redirected.submitted_at) is not distinct from (new.urgent, new.department_code, new.modules, new.draft_step, new.participant_id, new.referrer_id, new.referrer_name, new.entered_by_id, new.origin, new.received_on, new.received_via, new.received_by, new.legal_basis, new.ordered_by_id, new.supervised_by_id, new.prosecution_number, new.decided_on, new.final_on, new.measure_start, new.measure_end, new.hearing_date, new.circumstances, new.safety_constraints, new.person_information, new.submitted_at))) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  return new;
end $$;
create trigger guard_new_referral before insert on hub.referral for each row execute function rights.guard_new_referral();

create function rights.guard_referral_party() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  sent hub.referral;
  organisation uuid := coalesce(new.organisation_id, old.organisation_id);
  was int := coalesce(old.relations, 0);
  becomes int := coalesce(new.relations, 0);
  bits int := rights.viewer_relations(coalesce(new.referral_id, old.referral_id));
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return coalesce(new, old); -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return coalesce(new, old); -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
  if tg_op = 'UPDATE' and (new.organisation_id, new.referral_id) is distinct from (old.organisation_id, old.referral_id) then
    raise insufficient_privilege using message = 'party not writable';
  end if;
  if tg_op <> 'DELETE' and new.access_ended_at is not null and new.access_ended_at is distinct from old.access_ended_at
    or tg_op = 'UPDATE' and new.over_at is not distinct from old.over_at and new.access_until is distinct from old.access_until then
    raise insufficient_privilege using message = 'party not writable'; -- a trigger fixes it as the part ends, and the clock ends it by a job
  end if;
  if tg_op <> 'DELETE' and (new.kept, new.person_kept) is distinct from (old.kept, old.person_kept) then
    raise insufficient_privilege using message = 'party not writable'; -- a trigger keeps it as the case is handed over, or the part ends
  end if;
  select * into sent from hub.referral where id = coalesce(new.referral_id, old.referral_id);
  -- ASSIGN
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED')
    and bits & 223 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is distinct from old.followed_by_id and (new.followed_by_id is null or exists (select from hub.membership colleague join (values ('PROSECUTOR', 1543), ('SENTENCE_ENFORCEMENT_JUDGE', 1543), ('LIBERTY_AND_CUSTODY_JUDGE', 1543), ('FAMILY_JUDGE', 1543), ('REGISTRY', 1543), ('PROBATION_OFFICER', 1543), ('COORDINATOR', 8), ('CASEWORKER', 16), ('CLINICIAN', 288), ('HOUSING_WORKER', 323), ('HEALTH_WORKER', 387), ('ASSOCIATION_WORKER', 3), ('LOCAL_OFFICER', 3)) allowed (name, functions) on allowed.name = colleague.function
        where colleague.id = new.followed_by_id and colleague.organisation_id = organisation and allowed.functions & was & ~32 <> 0))
      and (old.over_at is null or was & 63 <> 0))
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- SAVE_DRAFT
  if (tg_op in ('INSERT') and sent.status in ('DRAFT')
    and rights.viewer_sends(sent.id)
    and organisation = coalesce(sent.entered_by_id, sent.referrer_id) and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = case when sent.entered_by_id is null then 1 else 24 end and new.modules = '{}' and new.clinician_id is null
    and (tg_op = 'DELETE' or new.followed_by_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid))
    and (tg_op = 'DELETE' or new.private_to_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid))
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- SHARE_DRAFT
  if (tg_op in ('UPDATE') and sent.status in ('DRAFT')
    and bits & 25 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or old.private_to_id is not null and new.private_to_id is null)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- SUBMIT
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('SUBMITTED')
    and bits & 3 <> 0
    and sent.referrer_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = (case when organisation = sent.referrer_id then case when sent.legal_basis = 'VOLUNTARY' and sent.person_information is distinct from 'CONSENTED' then 2 else 1 end else 0 end
      | case when organisation = sent.recipient_id then 24 else 0 end
      | case when exists (select from hub.coverage join hub.organisation cpca on cpca.id = coverage.organisation_id
        where cpca.kind = 'CPCA' and coverage.department_code = sent.department_code and organisation in (cpca.id, cpca.parent_id)) then 8 else 0 end
      | case when organisation in (sent.ordered_by_id, sent.supervised_by_id) then 4 else 0 end) and new.modules = '{}' and new.clinician_id is null and new.submitted_at = sent.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when organisation = sent.referrer_id then (nullif(current_setting('maillage.membership_id', true), '')::uuid) end)
    and (tg_op = 'DELETE' or new.private_to_id is null)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ENTER
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('ACKNOWLEDGED')
    and bits & 24 <> 0
    and sent.entered_by_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and not exists (select from hub.status_update line where line.referral_id = sent.id)
    and becomes = (case when organisation = sent.referrer_id then case when sent.legal_basis = 'VOLUNTARY' and sent.person_information is distinct from 'CONSENTED' then 2 else 1 end else 0 end
      | case when organisation = sent.recipient_id then 24 else 0 end
      | case when exists (select from hub.coverage join hub.organisation cpca on cpca.id = coverage.organisation_id
        where cpca.kind = 'CPCA' and coverage.department_code = sent.department_code and organisation in (cpca.id, cpca.parent_id)) then 8 else 0 end
      | case when organisation in (sent.ordered_by_id, sent.supervised_by_id) then 4 else 0 end) and new.modules = '{}' and new.clinician_id is null and new.submitted_at = sent.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when organisation = sent.entered_by_id then (nullif(current_setting('maillage.membership_id', true), '')::uuid) end)
    and (tg_op = 'DELETE' or new.private_to_id is null)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ACCEPT
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('ACCEPTED')
    and bits & 8 <> 0
    and organisation <> sent.recipient_id
    and was & ~becomes = 0 and becomes <> was and new.clinician_id is not distinct from old.clinician_id
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at) and new.modules @> coalesce(old.modules, '{}')
      and not exists (select from unnest(new.modules) added
                       where not added = any(coalesce(old.modules, '{}'))
                         and not exists (select from (values ('HOUSING', 64), ('PSYCHOLOGICAL_SUPPORT', 128)) partner (module, relation) join hub.offer on offer.module = partner.module
                                          where partner.module = added and offer.organisation_id = organisation and added = any(sent.modules)))
      and becomes & ~was & ~coalesce((select bit_or(relation) from (values ('HOUSING', 64), ('PSYCHOLOGICAL_SUPPORT', 128)) partner (module, relation) where module = any(new.modules)), 0) = 0
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ACCEPT
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED')
    and bits & 8 <> 0
    and organisation = sent.recipient_id
    and becomes = was | 32 and new.modules = old.modules and new.submitted_at = old.submitted_at
      and exists (select from hub.membership where id = new.clinician_id and organisation_id = organisation and function = 'CLINICIAN')
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CHANGE_HOUSING_PARTNER
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 8 <> 0
    and organisation <> sent.recipient_id
    and becomes = (case when old.over_at is null then was else was & ~448 end) | 64 and new.clinician_id is not distinct from old.clinician_id
      and new.modules @> ((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end) || array['HOUSING']) and new.modules <@ ((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end) || array['HOUSING']) and not 'HOUSING' = any((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end))
      and 'HOUSING' = any(sent.modules) and exists (select from hub.offer where offer.module = 'HOUSING' and offer.organisation_id = organisation)
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is null)
    and (tg_op = 'DELETE' or new.declined_modules = array_remove(coalesce(old.declined_modules, '{}'), 'HOUSING'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CHANGE_HOUSING_PARTNER
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 8 <> 0
    and old.over_at is null and 'HOUSING' = any(old.modules)
    and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at and becomes = case when old.modules <@ array['HOUSING'] then was else was & ~64 end
      and new.modules = case when old.modules <@ array['HOUSING'] then old.modules else array_remove(old.modules, 'HOUSING') end
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when new.over_at is null or old.relations & 63 <> 0 then old.followed_by_id end)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or (new.over_at is not null) = (old.modules <@ array['HOUSING']))
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CHANGE_HEALTH_PARTNER
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 8 <> 0
    and organisation <> sent.recipient_id
    and becomes = (case when old.over_at is null then was else was & ~448 end) | 128 and new.clinician_id is not distinct from old.clinician_id
      and new.modules @> ((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end) || array['PSYCHOLOGICAL_SUPPORT']) and new.modules <@ ((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end) || array['PSYCHOLOGICAL_SUPPORT']) and not 'PSYCHOLOGICAL_SUPPORT' = any((case when old.over_at is null then coalesce(old.modules, '{}') else '{}' end))
      and 'PSYCHOLOGICAL_SUPPORT' = any(sent.modules) and exists (select from hub.offer where offer.module = 'PSYCHOLOGICAL_SUPPORT' and offer.organisation_id = organisation)
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is null)
    and (tg_op = 'DELETE' or new.declined_modules = array_remove(coalesce(old.declined_modules, '{}'), 'PSYCHOLOGICAL_SUPPORT'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CHANGE_HEALTH_PARTNER
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 8 <> 0
    and old.over_at is null and 'PSYCHOLOGICAL_SUPPORT' = any(old.modules)
    and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at and becomes = case when old.modules <@ array['PSYCHOLOGICAL_SUPPORT'] then was else was & ~128 end
      and new.modules = case when old.modules <@ array['PSYCHOLOGICAL_SUPPORT'] then old.modules else array_remove(old.modules, 'PSYCHOLOGICAL_SUPPORT') end
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when new.over_at is null or old.relations & 63 <> 0 then old.followed_by_id end)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or (new.over_at is not null) = (old.modules <@ array['PSYCHOLOGICAL_SUPPORT']))
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- DECLINE_HOUSING
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 64 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and old.over_at is null and 'HOUSING' = any(old.modules)
    and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at and becomes = case when old.modules <@ array['HOUSING'] then was else was & ~64 end
      and new.modules = case when old.modules <@ array['HOUSING'] then old.modules else array_remove(old.modules, 'HOUSING') end
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when new.over_at is null or old.relations & 63 <> 0 then old.followed_by_id end)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or (new.over_at is not null) = (old.modules <@ array['HOUSING']))
    and (tg_op = 'DELETE' or new.declined_modules = old.declined_modules || array['HOUSING'])
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- DECLINE_HEALTH
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 128 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and old.over_at is null and 'PSYCHOLOGICAL_SUPPORT' = any(old.modules)
    and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at and becomes = case when old.modules <@ array['PSYCHOLOGICAL_SUPPORT'] then was else was & ~128 end
      and new.modules = case when old.modules <@ array['PSYCHOLOGICAL_SUPPORT'] then old.modules else array_remove(old.modules, 'PSYCHOLOGICAL_SUPPORT') end
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from case when new.over_at is null or old.relations & 63 <> 0 then old.followed_by_id end)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or (new.over_at is not null) = (old.modules <@ array['PSYCHOLOGICAL_SUPPORT']))
    and (tg_op = 'DELETE' or new.declined_modules = old.declined_modules || array['PSYCHOLOGICAL_SUPPORT'])
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CHANGE_CLINICIAN
  if (tg_op in ('UPDATE') and sent.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 8 <> 0
    and organisation = sent.recipient_id
    and becomes = was | 32 and new.modules = old.modules and new.submitted_at = old.submitted_at
      and exists (select from hub.membership where id = new.clinician_id and organisation_id = organisation and function = 'CLINICIAN') and new.clinician_id is distinct from old.clinician_id
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids <@ array_remove(old.former_clinician_ids || old.clinician_id, new.clinician_id)
      and new.former_clinician_ids @> array_remove(array_remove(old.former_clinician_ids || old.clinician_id, new.clinician_id), null))) then
    return coalesce(new, old);
  end if;
  -- CORRECT_MEASURE
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 13 <> 0
    and organisation in (sent.ordered_by_id, sent.supervised_by_id)
    and becomes = was | 4 and becomes <> was and new.modules = coalesce(old.modules, '{}') and new.clinician_id is not distinct from old.clinician_id
      and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- CORRECT_MEASURE
  if (tg_op in ('UPDATE', 'DELETE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 13 <> 0
    and organisation is distinct from sent.ordered_by_id and organisation is distinct from sent.supervised_by_id
    and was & 4 <> 0 and becomes = was & ~4 and (becomes = 0 or new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- HAND_OVER
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 4 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (old.hands_over_to_id is null or old.handed_over_at is not null) and new.handed_over_at is null
      and exists (select from hub.organisation mine join hub.organisation theirs on theirs.id = new.hands_over_to_id
        where mine.id = organisation and mine.id <> theirs.id and (mine.kind in ('PROBATION_SERVICE') and theirs.kind in ('PROBATION_SERVICE') or mine.kind in ('JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL', 'PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE') and theirs.kind in ('JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL', 'PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE'))))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- HAND_OVER
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 4 <> 0
    and organisation = (select asking.hands_over_to_id from hub.referral_party asking
        where asking.referral_id = sent.id and asking.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and asking.handed_over_at is null)
    and was & 519 = 0 and becomes = was | 512
      and new.modules = coalesce(old.modules, '{}') and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = coalesce(old.submitted_at, sent.submitted_at, sent.created_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- WITHDRAW_HANDOVER
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 4 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or old.hands_over_to_id is not null and old.handed_over_at is null and new.hands_over_to_id is null and new.handed_over_at is null)
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- REFUSE_HANDOVER
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 512 <> 0
    and old.hands_over_to_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or old.hands_over_to_id is not null and old.handed_over_at is null and new.hands_over_to_id is null and new.handed_over_at is null)
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ACCEPT_HANDOVER
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 512 <> 0
    and old.hands_over_to_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = was & ~5 | 1024 and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
    and (tg_op = 'DELETE' or new.followed_by_id is null)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or old.handed_over_at is null and new.hands_over_to_id = old.hands_over_to_id and new.handed_over_at is not null)
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ACCEPT_HANDOVER
  if (tg_op in ('UPDATE') and sent.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
    and bits & 512 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and organisation in (sent.referrer_id, sent.ordered_by_id, sent.supervised_by_id)
    and was & 512 <> 0 and new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at
      and becomes = was & ~1536 | case when organisation = sent.referrer_id then 1 else 0 end
                                       | case when organisation in (sent.ordered_by_id, sent.supervised_by_id) then 4 else 0 end
    and (tg_op = 'DELETE' or new.followed_by_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid))
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or new.hands_over_to_id is null and new.handed_over_at is null)
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- REDIRECT
  if (tg_op in ('INSERT', 'UPDATE') and sent.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED')
    and bits & 8 <> 0
    and organisation = sent.redirect_to_id
    and becomes = was | 8 and new.modules = coalesce(old.modules, '{}') and new.clinician_id is not distinct from old.clinician_id
      and new.submitted_at = case when was & 8 = 0 then sent.redirect_asked_at else old.submitted_at end
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- REFUSE_REDIRECTION
  if (tg_op in ('UPDATE', 'DELETE') and sent.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED')
    and bits & 8 <> 0
    and organisation = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and organisation <> sent.recipient_id and sent.redirect_to_id is null and old.submitted_at not in (sent.submitted_at, sent.created_at)
    and becomes = was & ~8 and (becomes = 0 or new.modules = old.modules and new.clinician_id is not distinct from old.clinician_id and new.submitted_at = old.submitted_at)
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from old.followed_by_id)
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  -- ACCEPT_REDIRECTION
  if (tg_op in ('INSERT') and sent.status in ('ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED')
    and rights.viewer_takes_over(sent.id)
    and sent.recipient_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
    and becomes = (case when organisation = sent.recipient_id then 24 else 0 end
      | coalesce((select party.relations & 15 from hub.referral_party party join hub.referral redirected on redirected.id = party.referral_id
                   where redirected.id = sent.redirected_from_id and party.organisation_id = organisation and organisation is distinct from redirected.recipient_id), 0)) and new.modules = '{}' and new.clinician_id is null and new.submitted_at = sent.created_at
    and (tg_op = 'DELETE' or new.followed_by_id is not distinct from (select party.followed_by_id from hub.referral_party party
        where party.referral_id = sent.redirected_from_id and party.organisation_id = organisation and organisation <> sent.recipient_id))
    and (tg_op = 'DELETE' or new.private_to_id is not distinct from old.private_to_id)
    and (tg_op = 'DELETE' or new.over_at is not distinct from old.over_at)
    and (tg_op = 'DELETE' or new.declined_modules = coalesce(old.declined_modules, '{}'))
    and (tg_op = 'DELETE' or (new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at))
    and (tg_op = 'DELETE' or new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}'))) then
    return coalesce(new, old);
  end if;
  raise insufficient_privilege using message = 'party not writable';
end $$;
create trigger guard_referral_party before insert or update or delete on hub.referral_party
  for each row execute function rights.guard_referral_party();

create schema jobs;
grant usage on schema jobs, hub to maillage_worker;

create view jobs.referral as
select row.id,
       row.reference,
       row.status,
       row.urgent,
       row.due_at,
       row.recipient_id,
       row.redirect_to_id,
       row.redirected_at,
       row.outcome_acknowledged_at,
       row.updated_at
  from hub.referral row where row.status <> 'DRAFT';
grant select on jobs.referral to maillage_worker;

create view jobs.referral_party as
select row.referral_id,
       row.clinician_id,
       row.followed_by_id,
       row.organisation_id,
       row.relations
  from hub.referral_party row;
grant select on jobs.referral_party to maillage_worker;

create view jobs.push_device as
select row.id,
       row.membership_id,
       row.endpoint
  from (select device.* from hub.push_device device
              join auth.session on session.id = device.session_id
             where session."expiresAt" > now()) row;
grant select on jobs.push_device to maillage_worker;

create view jobs.membership as
select row.id,
       account.email,
       case row.function when 'PROSECUTOR' then 1543 when 'SENTENCE_ENFORCEMENT_JUDGE' then 1543 when 'LIBERTY_AND_CUSTODY_JUDGE' then 1543 when 'FAMILY_JUDGE' then 1543 when 'REGISTRY' then 1543 when 'PROBATION_OFFICER' then 1543 when 'COORDINATOR' then 8 when 'CASEWORKER' then 16 when 'CLINICIAN' then 288 when 'HOUSING_WORKER' then 323 when 'HEALTH_WORKER' then 387 when 'ASSOCIATION_WORKER' then 3 when 'LOCAL_OFFICER' then 3 when 'LEAD' then 0 when 'OBSERVER' then 0 when 'ADMINISTRATOR' then 0 else 0 end as functions,
       row.function,
       row.organisation_id
  from hub.membership row left join auth."user" account on account.id = row.user_id
             where row.active_from <= now() and (row.active_until is null or row.active_until > now()) and row.suspended_at is null;
grant select on jobs.membership to maillage_worker;

create view jobs.invitation as
select row.id,
       row.link_number,
       house.name as organisation,
       row.email,
       row.delivery,
       row.link_until
  from hub.invitation row join hub.organisation house on house.id = row.organisation_id
             where row.accepted_at is null and row.email is not null;
grant select on jobs.invitation to maillage_worker;

create view jobs.leave as
select row.membership_id,
       row.stand_in_id
  from hub.leave row where (now() at time zone 'Europe/Paris')::date between row.first_day and row.last_day;
grant select on jobs.leave to maillage_worker;

grant select, insert, update, delete on hub.notification to maillage_worker;
create policy jobs on hub.notification to maillage_worker using (true) with check (true);

grant select, insert, update, delete on hub.mail to maillage_worker;
create policy jobs on hub.mail to maillage_worker using (true) with check (true);

grant select, insert on hub.reminder to maillage_worker;
create policy jobs on hub.reminder to maillage_worker using (true) with check (true);

grant select (id), delete on hub.push_device to maillage_worker;
create policy jobs on hub.push_device to maillage_worker using (true) with check (true);

grant select on hub.notification_preference to maillage_worker;
create policy jobs on hub.notification_preference to maillage_worker using (true) with check (true);

grant select (id, link_number), update (delivery) on hub.invitation to maillage_worker;
create policy jobs on hub.invitation to maillage_worker using (true) with check (true);

grant select, update (told_at), delete on hub.outbox to maillage_worker;
create policy jobs on hub.outbox to maillage_worker using (true) with check (true);

grant select, delete on hub.audit_unsealed to maillage_worker;
create policy jobs on hub.audit_unsealed to maillage_worker using (true) with check (true);

grant select, insert on hub.audit_seal to maillage_worker;
create policy jobs on hub.audit_seal to maillage_worker using (true) with check (true);

grant usage on schema graphile_worker to maillage_worker;
grant select, insert, update, delete on all tables in schema graphile_worker to maillage_worker;
grant usage on all sequences in schema graphile_worker to maillage_worker;
grant execute on all functions in schema graphile_worker to maillage_worker;
do $$
declare
  queue regclass;
begin
  for queue in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p') and relname like '\_private\_%' loop
    execute format('alter table %s enable row level security, force row level security', queue);
    execute format('create policy owner on %s to maillage_owner using (true) with check (true)', queue);
    execute format('create policy jobs on %s to maillage_worker using (true) with check (true)', queue);
  end loop;
end $$;

grant execute on function
  hub.forget_unattached_files(), hub.files_to_scan(uuid, int), hub.record_scan(uuid, boolean)
  to maillage_worker;

grant execute on function hub.end_access() to maillage_worker;

create view rights.desk as
select coalesce(seen.membership_id, seen.viewer_organisation_id) as owner_id, seen.functions, seen.id as referral_id,
       seen.viewer_organisation_id as organisation_id, seen.relations,
       seen.bits as bits,
       seen.order_at as order_at,
       coalesce(seen.updated_at, '-infinity') as updated_at,
       coalesce(array_position(array['DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN'], seen.status), 0) as status_place,
       coalesce(seen.due_at, 'infinity') as due_at,
       seen.reads_due as reads_due,
       coalesce((seen.bits & 512 <> 0 or case when seen.redirect_to_id is not null and seen.redirected_at is null then seen.redirect_to_id = seen.viewer_organisation_id
    else seen.outcome_acknowledged_at is null and ((seen.status = 'DRAFT' and seen.bits & 3 <> 0) or (seen.status = 'SUBMITTED' and seen.bits & 24 <> 0) or (seen.status = 'ACKNOWLEDGED' and seen.bits & 8 <> 0) or (seen.status = 'INFO_REQUESTED' and seen.bits & 1 <> 0) or (seen.status = 'ACCEPTED' and seen.bits & 24 <> 0) or (seen.status = 'SCHEDULED' and seen.bits & 16 <> 0) or (seen.status = 'COMPLETED' and seen.bits & 5 <> 0) or (seen.status = 'ENDED_EARLY' and seen.bits & 5 <> 0) or (seen.status = 'DECLINED' and seen.bits & 5 <> 0) or (seen.bits & 8 <> 0 and cardinality(seen.given_back) > 0))
     and (not seen.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED') or (seen.legal_basis = 'VOLUNTARY' or seen.bits & 4 <> 0)) end), false) as awaits,
       coalesce(person.search_text, '') as name,
       array_remove(array(select 'n' || key from unnest(person.name_keys) key) || array['d' || person.birth_date, 'd' || nullif(left(person.birth_date, 7), person.birth_date), 'd' || nullif(left(person.birth_date, 4), person.birth_date), case when length(person.birth_date) < 10 then 'k' || person.birth_date end, 'p' || substring(regexp_replace(person.phone, '[^0-9]', '', 'g') from '.{9}$'), 'p' || substring(regexp_replace(person.second_phone, '[^0-9]', '', 'g') from '.{9}$'),
                     't' || right(substring(regexp_replace(person.phone, '[^0-9]', '', 'g') from '.{9}$'), 4), 't' || right(substring(regexp_replace(person.second_phone, '[^0-9]', '', 'g') from '.{9}$'), 4),
                     'e' || nullif(lower(btrim(person.email)), '')], null) as person_keys,
       coalesce(upper(replace(seen.reference, '-', '')), '') as reference_number,
       coalesce(upper(regexp_replace(seen.prosecution_number, '[^[:alnum:]]+', '', 'g')), '') as court_number,
       seen.referrer_id as referrer_id,
       seen.ordered_by_id as ordered_by_id,
       case when seen.reads_origin
              then case when seen.origin = 'HELPLINE' then 'HELPLINE' else coalesce(seen.received_via, 'SENT') end end as came_by,
       seen.urgent as urgent,
       not coalesce(seen.urgent and seen.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED'), false) as after_urgent,
       seen.followed_by_id as followed_by_id,
       seen.private_to_id as private_to_id,
       case when seen.reads_basis then (seen.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED')
               and seen.legal_basis <> 'VOLUNTARY' and seen.outcome_acknowledged_at is null) end as outcome_unacknowledged,
       seen.department_code as department_code,
       seen.legal_basis as legal_basis,
       seen.modules as modules,
       seen.submitted_at as submitted_at,
       seen.intake_at as intake_at
  from (select row.id,
       row.version,
       party.submitted_at as order_at,
       party.organisation_id as viewer_organisation_id,
       party.relations as house_relations,
       party.over_at as part_over_at,
       case when row.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED') then array(select step.module from (values ('HOUSING', 'CHANGE_HOUSING_PARTNER', 'DECLINE_HOUSING'), ('PSYCHOLOGICAL_SUPPORT', 'CHANGE_HEALTH_PARTNER', 'DECLINE_HEALTH')) step (module, gives, declines) where step.module = any(row.modules) and exists (select from hub.referral_party gave where gave.referral_id = row.id and step.module = any(gave.declined_modules)) and not exists (select from hub.referral_party taking where taking.referral_id = row.id and taking.over_at is null and step.module = any(taking.modules)) and coalesce((select max(line.at) from hub.status_update line where line.referral_id = row.id and line.action = step.gives), '-infinity') < (select max(line.at) from hub.status_update line where line.referral_id = row.id and line.action = step.declines)) else '{}' end as given_back,
       exists (select from hub.enclosure sent where sent.referral_id = row.id and sent.attachment_id is not null and viewer.bits & 1565 <> 0 and (sent.author_organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid) or viewer.bits & 9 <> 0 and not exists (select from hub.referral_party sender where sender.referral_id = sent.referral_id and sender.organisation_id = sent.author_organisation_id and sender.relations & 29 <> 0))) as has_enclosure_to_withdraw,
       (row.status = 'ACKNOWLEDGED' and row.entered_by_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and row.recipient_id is not distinct from (nullif(current_setting('maillage.organisation_id', true), '')::uuid) and row.redirected_from_id is null and not exists (select from hub.status_update line where line.referral_id = row.id and line.action in ('SAVE_DRAFT', 'DISCARD', 'SUBMIT', 'ACKNOWLEDGE', 'REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION', 'SCHEDULE_INTAKE', 'START', 'SUSPEND', 'RESUME', 'COMPLETE', 'END_EARLY', 'REOPEN', 'ACKNOWLEDGE_OUTCOME'))) as just_entered,
       viewing.membership_id,
       viewing.functions,
       case when viewing.membership_id is distinct from party.clinician_id and viewing.membership_id is not null then 0 else party.relations & viewing.functions end as relations,
       party.private_to_id,
       not (viewer.bits & 541 = 0) as reads_due,
       not (viewer.bits & 1565 = 0) as reads_basis,
       not (viewer.bits & 543 = 0) and not (viewer.bits & 543 = 0) as reads_origin,
       viewer.bits,
       row.reference,
       row.status,
       row.department_code,
       row.draft_step,
       row.updated_at,
       row.activity_at,
       case when viewer.bits & 543 <> 0 then row.referrer_id end as referrer_id,
       row.recipient_id,
       row.submitted_at,
       row.acknowledged_at,
       row.information_requested_at,
       row.waitlisted_at,
       row.accepted_at,
       row.declined_at,
       row.withdrawn_at,
       row.scheduled_at,
       row.intake_at,
       row.started_at,
       row.suspended_at,
       row.completed_at,
       row.ended_at,
       row.outcome_acknowledged_at,
       row.reopen_until,
       row.ask_until,
       row.reopened_at,
       row.redirect_to_id,
       row.redirected_from_id,
       row.redirect_asked_at,
       row.redirected_at,
       case when viewer.bits & 1599 <> 0 then row.modules when viewer.bits & 448 <> 0 then array(select unnest(row.modules) intersect select unnest(party.modules)) end as modules,
       case when viewer.bits & 1789 <> 0 then row.participant_id end as participant_id,
       case when viewer.bits & 573 <> 0 then row.person_information end as person_information,
       case when viewer.bits & 637 <> 0 then row.urgent end as urgent,
       case when viewer.bits & 541 <> 0 then row.legal_basis when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).legal_basis end as legal_basis,
       case when viewer.bits & 541 <> 0 then row.ordered_by_id when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).ordered_by_id end as ordered_by_id,
       case when viewer.bits & 541 <> 0 then row.supervised_by_id when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).supervised_by_id end as supervised_by_id,
       case when viewer.bits & 541 <> 0 then row.prosecution_number when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).prosecution_number end as prosecution_number,
       case when viewer.bits & 541 <> 0 then row.decided_on when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).decided_on end as decided_on,
       case when viewer.bits & 541 <> 0 then row.final_on when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).final_on end as final_on,
       case when viewer.bits & 541 <> 0 then row.measure_start when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).measure_start end as measure_start,
       case when viewer.bits & 541 <> 0 then row.measure_end when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).measure_end end as measure_end,
       case when viewer.bits & 541 <> 0 then row.hearing_date when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).hearing_date end as hearing_date,
       case when viewer.bits & 541 <> 0 then row.acknowledge_by end as acknowledge_by,
       case when viewer.bits & 541 <> 0 then row.due_at end as due_at,
       case when viewer.bits & 541 <> 0 then row.is_overdue end as is_overdue,
       case when viewer.bits & 541 <> 0 then row.recipient_reason end as recipient_reason,
       case when viewer.bits & 541 <> 0 then row.circumstances when viewer.bits & 1024 <> 0 then (jsonb_populate_record(null::hub.referral, party.kept)).circumstances end as circumstances,
       case when viewer.bits & 637 <> 0 then row.safety_constraints end as safety_constraints,
       case when viewer.bits & 543 <> 0 then row.decline_reason end as decline_reason,
       case when viewer.bits & 543 <> 0 then row.withdraw_reason end as withdraw_reason,
       case when viewer.bits & 543 <> 0 then row.entry_withdraw_reason end as entry_withdraw_reason,
       case when viewer.bits & 541 <> 0 then row.suspend_reason end as suspend_reason,
       case when viewer.bits & 543 <> 0 then row.end_reason end as end_reason,
       case when viewer.bits & 543 <> 0 then row.reopen_reason end as reopen_reason,
       case when viewer.bits & 541 <> 0 then row.referrer_name end as referrer_name,
       case when viewer.bits & 543 <> 0 then row.origin end as origin,
       case when viewer.bits & 543 <> 0 then row.received_on end as received_on,
       case when viewer.bits & 543 <> 0 then row.received_via end as received_via,
       case when viewer.bits & 541 <> 0 then row.received_by end as received_by,
       case when viewer.bits & 543 <> 0 then row.entered_by_id end as entered_by_id,
       row.followed_by_id,
       row.is_private,
       row.hands_over_to_id,
       row.handed_over_at,
       row.reads_until,
       '{}'::text[]
         || case when viewer.bits & 543 = 0 then array['referrer', 'declineReason', 'withdrawReason', 'endReason', 'reopenReason', 'origin', 'receivedOn', 'receivedVia', 'enteredBy'] else '{}' end
         || case when viewer.bits & 1789 = 0 then array['participant'] else '{}' end
         || case when viewer.bits & 573 = 0 then array['personInformation'] else '{}' end
         || case when viewer.bits & 61 = 0 then array['consents'] else '{}' end
         || case when viewer.bits & 24 = 0 then array['possibleDuplicates', 'readers'] else '{}' end
         || case when viewer.bits & 637 = 0 then array['urgent', 'safetyConstraints'] else '{}' end
         || case when viewer.bits & 1565 = 0 then array['legalBasis', 'orderedBy', 'supervisedBy', 'prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate', 'circumstances'] else '{}' end
         || case when viewer.bits & 541 = 0 then array['acknowledgeBy', 'dueAt', 'deadlines', 'isOverdue', 'missingEnclosures', 'recipientReason', 'suspendReason', 'parties', 'referrerName', 'receivedBy'] else '{}' end as hidden
  from hub.referral_party party
      join lateral (select referral.*, party.followed_by_id, party.hands_over_to_id, party.handed_over_at, party.access_until as reads_until, party.private_to_id is not null as is_private, coalesce(referral.due_at < now(), false) as is_overdue,
                           null::timestamptz as activity_at
                      from hub.referral where referral.id = party.referral_id) row on true
      join (select distinct member.organisation_id, allowed.functions,
                         case when allowed.functions & 32 <> 0 then member.id end as membership_id
                    from hub.membership member join (values ('PROSECUTOR', 1543), ('SENTENCE_ENFORCEMENT_JUDGE', 1543), ('LIBERTY_AND_CUSTODY_JUDGE', 1543), ('FAMILY_JUDGE', 1543), ('REGISTRY', 1543), ('PROBATION_OFFICER', 1543), ('COORDINATOR', 8), ('CASEWORKER', 16), ('CLINICIAN', 288), ('HOUSING_WORKER', 323), ('HEALTH_WORKER', 387), ('ASSOCIATION_WORKER', 3), ('LOCAL_OFFICER', 3)) allowed (name, functions) on allowed.name = member.function) viewing on viewing.organisation_id = party.organisation_id
                             and (viewing.membership_id is null or viewing.membership_id = party.clinician_id or viewing.membership_id = any(party.former_clinician_ids))
       cross join lateral (select (case when viewing.membership_id = party.clinician_id then party.relations & ~256
         when viewing.membership_id = any(party.former_clinician_ids) then 256
         when viewing.functions & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & viewing.functions as bits offset 0) viewer
 where viewer.bits & 2047 <> 0) seen
  left join lateral (select row.search_text, row.name_keys, row.birth_date, case when viewer.bits & 765 <> 0 then row.phone end as phone, case when viewer.bits & 765 <> 0 then row.second_phone end as second_phone, case when viewer.bits & 765 <> 0 then row.email end as email
            from hub.participant current
      join hub.participant_party party on party.participant_id = current.id and party.organisation_id = seen.viewer_organisation_id
      cross join lateral (select current.id, known.birth_name, known.search_text, known.name_keys, known.usage_name, known.first_name, known.birth_date, known.sex, known.residence, known.residence_place, known.commune_insee, known.phone, known.phone_owner, known.second_phone, known.second_phone_owner, known.email, known.voicemail_allowed, known.language, known.interpreter_needed, known.access_needs, known.access_need_note, known.availability, known.mobility, known.contact_by from jsonb_populate_record(current, party.kept) known) row
            cross join lateral (select (case when seen.membership_id = any(party.clinician_ids) then party.relations & ~256
         when false then 256
         when seen.functions & 32 <> 0 then party.relations & ~288
         else party.relations & ~32 end) & seen.functions as bits offset 0) viewer
           where row.id = seen.participant_id and viewer.bits & 1789 <> 0) person on true;

create function rights.settle_desk() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  turn constant xid8 := pg_current_xact_id();
  touched uuid[];
  changed_at timestamptz;
begin
  if not exists (select from hub.referral_desk_due where xact = turn) then
    return null;
  end if;
  touched := array(select distinct referral_id from hub.referral_desk_due where xact = turn and referral_id is not null order by 1);
  if cardinality(touched) > 100 or exists (select from hub.referral_desk_due where xact = turn and referral_id is null) then
    lock table hub.referral_desk in share row exclusive mode;
  else
    lock table hub.referral_desk in row exclusive mode;
    perform pg_advisory_xact_lock(hashtextextended(touching.id::text, 20261127)) from unnest(touched) touching (id);
  end if;
  changed_at := clock_timestamp();
  with desk as materialized (select * from rights.desk where referral_id = any(touched)),
       removed as (delete from hub.referral_desk stored
     where stored.referral_id = any(touched) and not exists (select from desk desk
       where desk.referral_id = stored.referral_id and desk.owner_id = stored.owner_id and desk.functions = stored.functions))
  insert into hub.referral_desk as stored (owner_id, functions, referral_id, bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at)
    select desk.owner_id, desk.functions, desk.referral_id, desk.bits, desk.order_at, desk.updated_at, desk.status_place, desk.due_at, desk.reads_due, desk.awaits, desk.name, desk.person_keys, desk.reference_number, desk.court_number, desk.referrer_id, desk.ordered_by_id, desk.came_by, desk.urgent, desk.after_urgent, desk.followed_by_id, desk.private_to_id, desk.outcome_unacknowledged, desk.department_code, desk.legal_basis, desk.modules, desk.submitted_at, desk.intake_at, case when exists (select from hub.referral_desk_due due
              where due.xact = turn and due.referral_id = desk.referral_id and due.audience & desk.relations <> 0
                and (due.organisation_id is null or due.organisation_id = desk.organisation_id)) then changed_at
            else coalesce(before.activity_at, greatest(desk.order_at,
             (select max(line.at) from hub.status_update line
               where line.referral_id = desk.referral_id and line.audience & desk.relations & 1023 <> 0
                 and (line.action <> 'ASSIGN' or line.author_organisation_id = desk.organisation_id)),
             (select max(sent.at) from hub.message sent
               where sent.referral_id = desk.referral_id and desk.relations & 1533 <> 0
                 and (sent.audience & desk.relations <> 0 or sent.author_organisation_id = desk.organisation_id)))) end
      from desk
      left join hub.referral_desk before on before.owner_id = desk.owner_id and before.functions = desk.functions
                                        and before.referral_id = desk.referral_id
    on conflict (owner_id, functions, referral_id) do update
      set (bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at) = (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at)
    where (stored.bits, stored.order_at, stored.updated_at, stored.status_place, stored.due_at, stored.reads_due, stored.awaits, stored.name, stored.person_keys, stored.reference_number, stored.court_number, stored.referrer_id, stored.ordered_by_id, stored.came_by, stored.urgent, stored.after_urgent, stored.followed_by_id, stored.private_to_id, stored.outcome_unacknowledged, stored.department_code, stored.legal_basis, stored.modules, stored.submitted_at, stored.intake_at, stored.activity_at)
          is distinct from (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at);
  if exists (select from hub.referral_desk_due where xact = turn and referral_id is null) then
    insert into hub.referral_desk as stored (owner_id, functions, referral_id, bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at)
    select desk.owner_id, desk.functions, desk.referral_id, desk.bits, desk.order_at, desk.updated_at, desk.status_place, desk.due_at, desk.reads_due, desk.awaits, desk.name, desk.person_keys, desk.reference_number, desk.court_number, desk.referrer_id, desk.ordered_by_id, desk.came_by, desk.urgent, desk.after_urgent, desk.followed_by_id, desk.private_to_id, desk.outcome_unacknowledged, desk.department_code, desk.legal_basis, desk.modules, desk.submitted_at, desk.intake_at, coalesce(before.activity_at, greatest(desk.order_at,
             (select max(line.at) from hub.status_update line
               where line.referral_id = desk.referral_id and line.audience & desk.relations & 1023 <> 0
                 and (line.action <> 'ASSIGN' or line.author_organisation_id = desk.organisation_id)),
             (select max(sent.at) from hub.message sent
               where sent.referral_id = desk.referral_id and desk.relations & 1533 <> 0
                 and (sent.audience & desk.relations <> 0 or sent.author_organisation_id = desk.organisation_id))))
      from (select row.* from rights.desk row
                 join (select distinct organisation_id, functions from hub.referral_desk_due where xact = turn and referral_id is null) due
                   on due.organisation_id = row.organisation_id and due.functions = row.functions) desk
      left join hub.referral_desk before on before.owner_id = desk.owner_id and before.functions = desk.functions
                                        and before.referral_id = desk.referral_id
    on conflict (owner_id, functions, referral_id) do update
      set (bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at) = (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at)
    where (stored.bits, stored.order_at, stored.updated_at, stored.status_place, stored.due_at, stored.reads_due, stored.awaits, stored.name, stored.person_keys, stored.reference_number, stored.court_number, stored.referrer_id, stored.ordered_by_id, stored.came_by, stored.urgent, stored.after_urgent, stored.followed_by_id, stored.private_to_id, stored.outcome_unacknowledged, stored.department_code, stored.legal_basis, stored.modules, stored.submitted_at, stored.intake_at, stored.activity_at)
          is distinct from (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at);
  end if;
  delete from hub.referral_desk_due where xact = turn;
  return null;
end $$;
create constraint trigger settle_desk after insert on hub.referral_desk_due
  deferrable initially deferred for each row execute function rights.settle_desk();

create function rights.touch_desk(touched uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_desk_due (xact, referral_id)
    select pg_current_xact_id(), touched
     where touched is not null
       and not exists (select from hub.referral_desk_due where xact = pg_current_xact_id() and referral_id = touched);
$$;
revoke all on function rights.touch_desk(uuid) from public;

create function rights.record_activity(of_referral uuid, audience int, more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_desk_due (xact, referral_id, audience, organisation_id)
    select pg_current_xact_id(), of_referral, record_activity.audience, (more ->> 'house')::uuid
     where record_activity.audience <> 0 and more -> 'except' is null;
$$;
revoke all on function rights.record_activity(uuid, int, jsonb) from public;

create function rights.touch_desk_by_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.touch_desk(coalesce(new.id, old.id));
  return null;
end $$;
create trigger touch_desk after insert or update or delete on hub.referral for each row execute function rights.touch_desk_by_referral();

create function rights.touch_desk_by_referral_party() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.touch_desk(coalesce(new.referral_id, old.referral_id));
  return null;
end $$;
create trigger touch_desk after insert or update or delete on hub.referral_party for each row execute function rights.touch_desk_by_referral_party();

create function rights.touch_desk_by_participant() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (new.search_text, new.name_keys, new.birth_date, new.phone, new.second_phone, new.email)
     is distinct from (old.search_text, old.name_keys, old.birth_date, old.phone, old.second_phone, old.email) then
    perform rights.touch_desk(id) from hub.referral where participant_id = new.id;
  end if;
  return null;
end $$;
create trigger touch_desk after update on hub.participant for each row execute function rights.touch_desk_by_participant();

create function rights.touch_desk_by_participant_party() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.touch_desk(id) from hub.referral where participant_id = coalesce(new.participant_id, old.participant_id);
  return null;
end $$;
create trigger touch_desk after insert or update or delete on hub.participant_party for each row execute function rights.touch_desk_by_participant_party();

create function rights.touch_desk_by_membership() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into hub.referral_desk_due (xact, organisation_id, functions)
    select pg_current_xact_id(), new.organisation_id, allowed.functions
      from (values ('PROSECUTOR', 1543), ('SENTENCE_ENFORCEMENT_JUDGE', 1543), ('LIBERTY_AND_CUSTODY_JUDGE', 1543), ('FAMILY_JUDGE', 1543), ('REGISTRY', 1543), ('PROBATION_OFFICER', 1543), ('COORDINATOR', 8), ('CASEWORKER', 16), ('CLINICIAN', 288), ('HOUSING_WORKER', 323), ('HEALTH_WORKER', 387), ('ASSOCIATION_WORKER', 3), ('LOCAL_OFFICER', 3)) allowed (name, functions)
     where allowed.name = new.function
       and (allowed.functions & 32 <> 0 or not exists (
         select from hub.membership other
           join (values ('PROSECUTOR', 1543), ('SENTENCE_ENFORCEMENT_JUDGE', 1543), ('LIBERTY_AND_CUSTODY_JUDGE', 1543), ('FAMILY_JUDGE', 1543), ('REGISTRY', 1543), ('PROBATION_OFFICER', 1543), ('COORDINATOR', 8), ('CASEWORKER', 16), ('CLINICIAN', 288), ('HOUSING_WORKER', 323), ('HEALTH_WORKER', 387), ('ASSOCIATION_WORKER', 3), ('LOCAL_OFFICER', 3)) same (name, functions) on same.name = other.function and same.functions = allowed.functions
          where other.organisation_id = new.organisation_id and other.id <> new.id));
  return null;
end $$;
create trigger touch_desk after insert or update on hub.membership for each row execute function rights.touch_desk_by_membership();

create function rights.fill_desk() returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table hub.referral_desk in share row exclusive mode;
  delete from hub.referral_desk stored
     where  not exists (select from rights.desk desk
       where desk.referral_id = stored.referral_id and desk.owner_id = stored.owner_id and desk.functions = stored.functions);
  insert into hub.referral_desk as stored (owner_id, functions, referral_id, bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at)
    select desk.owner_id, desk.functions, desk.referral_id, desk.bits, desk.order_at, desk.updated_at, desk.status_place, desk.due_at, desk.reads_due, desk.awaits, desk.name, desk.person_keys, desk.reference_number, desk.court_number, desk.referrer_id, desk.ordered_by_id, desk.came_by, desk.urgent, desk.after_urgent, desk.followed_by_id, desk.private_to_id, desk.outcome_unacknowledged, desk.department_code, desk.legal_basis, desk.modules, desk.submitted_at, desk.intake_at, coalesce(before.activity_at, greatest(desk.order_at,
             (select max(line.at) from hub.status_update line
               where line.referral_id = desk.referral_id and line.audience & desk.relations & 1023 <> 0
                 and (line.action <> 'ASSIGN' or line.author_organisation_id = desk.organisation_id)),
             (select max(sent.at) from hub.message sent
               where sent.referral_id = desk.referral_id and desk.relations & 1533 <> 0
                 and (sent.audience & desk.relations <> 0 or sent.author_organisation_id = desk.organisation_id))))
      from rights.desk
      left join hub.referral_desk before on before.owner_id = desk.owner_id and before.functions = desk.functions
                                        and before.referral_id = desk.referral_id
    on conflict (owner_id, functions, referral_id) do update
      set (bits, order_at, updated_at, status_place, due_at, reads_due, awaits, name, person_keys, reference_number, court_number, referrer_id, ordered_by_id, came_by, urgent, after_urgent, followed_by_id, private_to_id, outcome_unacknowledged, department_code, legal_basis, modules, submitted_at, intake_at, activity_at) = (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at)
    where (stored.bits, stored.order_at, stored.updated_at, stored.status_place, stored.due_at, stored.reads_due, stored.awaits, stored.name, stored.person_keys, stored.reference_number, stored.court_number, stored.referrer_id, stored.ordered_by_id, stored.came_by, stored.urgent, stored.after_urgent, stored.followed_by_id, stored.private_to_id, stored.outcome_unacknowledged, stored.department_code, stored.legal_basis, stored.modules, stored.submitted_at, stored.intake_at, stored.activity_at)
          is distinct from (excluded.bits, excluded.order_at, excluded.updated_at, excluded.status_place, excluded.due_at, excluded.reads_due, excluded.awaits, excluded.name, excluded.person_keys, excluded.reference_number, excluded.court_number, excluded.referrer_id, excluded.ordered_by_id, excluded.came_by, excluded.urgent, excluded.after_urgent, excluded.followed_by_id, excluded.private_to_id, excluded.outcome_unacknowledged, excluded.department_code, excluded.legal_basis, excluded.modules, excluded.submitted_at, excluded.intake_at, excluded.activity_at);
end $$;
revoke all on function rights.fill_desk() from public;

do $$
begin
  if obj_description('hub.referral_desk'::regclass, 'pg_class') is distinct from '6edc86fc0d7adfa8a24f2534fa35e3ba' then
    perform rights.fill_desk();
    comment on table hub.referral_desk is '6edc86fc0d7adfa8a24f2534fa35e3ba';
  end if;
end $$;

create view visible.referral_desk as
select desk.referral_id, desk.bits, desk.order_at, desk.updated_at, desk.status_place, desk.due_at, desk.reads_due, desk.awaits, desk.name, desk.person_keys, desk.reference_number, desk.court_number, desk.referrer_id, desk.ordered_by_id, desk.came_by, desk.urgent, desk.after_urgent, desk.followed_by_id, desk.outcome_unacknowledged, desk.department_code, desk.legal_basis, desk.modules, desk.submitted_at, desk.intake_at, desk.activity_at
  from hub.referral_desk desk
 where desk.owner_id = (case when coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0) & 32 <> 0 then (nullif(current_setting('maillage.membership_id', true), '')::uuid) else (nullif(current_setting('maillage.organisation_id', true), '')::uuid) end) and desk.functions = coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0)
   and (desk.private_to_id is null or desk.private_to_id = (nullif(current_setting('maillage.membership_id', true), '')::uuid));
grant select on visible.referral_desk to maillage_reader;

create function rights.publish(type text, id uuid, houses uuid[], more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  select pg_notify('object_changed', (jsonb_build_object('type', type, 'id', id, 'houses',
    case when cardinality(houses) <= 150 then to_jsonb(houses) end) || more)::text);
$$;
revoke all on function rights.publish(text, uuid, uuid[], jsonb) from public;

create function rights.publish_referral(of_referral uuid, audience int, more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  select rights.record_activity(of_referral, audience, more);
  select rights.publish('Referral', referral.id, concerned.houses, jsonb_build_object('audience', audience) || (more - 'house'::text))
    from hub.referral
   cross join lateral (select case when more ? 'house' then array[(more ->> 'house')::uuid]
                                   else array(select party.organisation_id from hub.referral_party party
                                               where party.referral_id = referral.id and party.relations & audience <> 0
                                               order by party.organisation_id) end as houses) concerned
   where referral.id = of_referral and referral.status <> 'DRAFT' and audience <> 0 and concerned.houses <> '{}';
$$;
revoke all on function rights.publish_referral(uuid, int, jsonb) from public;

create function rights.publish_referral_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  audience int := 0;
begin
  if tg_op = 'INSERT' then
    audience := 2047;
  elsif old.status = 'DRAFT' then
    audience := 2047;
  else
    if (new.reference, new.status, new.department_code, new.draft_step, new.recipient_id, new.submitted_at, new.acknowledged_at, new.information_requested_at, new.waitlisted_at, new.accepted_at, new.declined_at, new.withdrawn_at, new.scheduled_at, new.intake_at, new.started_at, new.suspended_at, new.completed_at, new.ended_at, new.outcome_acknowledged_at, new.reopen_until, new.ask_until, new.reopened_at, new.redirect_to_id, new.redirected_from_id, new.redirect_asked_at, new.redirected_at) is distinct from (old.reference, old.status, old.department_code, old.draft_step, old.recipient_id, old.submitted_at, old.acknowledged_at, old.information_requested_at, old.waitlisted_at, old.accepted_at, old.declined_at, old.withdrawn_at, old.scheduled_at, old.intake_at, old.started_at, old.suspended_at, old.completed_at, old.ended_at, old.outcome_acknowledged_at, old.reopen_until, old.ask_until, old.reopened_at, old.redirect_to_id, old.redirected_from_id, old.redirect_asked_at, old.redirected_at) then
      audience := audience | 2047;
    end if;
    if (new.referrer_id, new.decline_reason, new.withdraw_reason, new.entry_withdraw_reason, new.end_reason, new.reopen_reason, new.origin, new.received_on, new.received_via, new.entered_by_id) is distinct from (old.referrer_id, old.decline_reason, old.withdraw_reason, old.entry_withdraw_reason, old.end_reason, old.reopen_reason, old.origin, old.received_on, old.received_via, old.entered_by_id) then
      audience := audience | 543;
    end if;
    if (new.modules) is distinct from (old.modules) then
      audience := audience | 1599;
    end if;
    if (new.participant_id) is distinct from (old.participant_id) then
      audience := audience | 1789;
    end if;
    if (new.person_information) is distinct from (old.person_information) then
      audience := audience | 573;
    end if;
    if (new.urgent, new.safety_constraints) is distinct from (old.urgent, old.safety_constraints) then
      audience := audience | 637;
    end if;
    if (new.legal_basis, new.ordered_by_id, new.supervised_by_id, new.prosecution_number, new.decided_on, new.final_on, new.measure_start, new.measure_end, new.hearing_date, new.acknowledge_by, new.due_at, new.recipient_reason, new.circumstances, new.suspend_reason, new.referrer_name, new.received_by) is distinct from (old.legal_basis, old.ordered_by_id, old.supervised_by_id, old.prosecution_number, old.decided_on, old.final_on, old.measure_start, old.measure_end, old.hearing_date, old.acknowledge_by, old.due_at, old.recipient_reason, old.circumstances, old.suspend_reason, old.referrer_name, old.received_by) then
      audience := audience | 541;
    end if;
  end if;
  perform rights.publish_referral(new.id, audience, '{}');
  if tg_op = 'UPDATE' and new.modules is distinct from old.modules then
    perform rights.publish_referral(new.id, 448, jsonb_build_object('house', party.organisation_id))
       from hub.referral_party party
      where party.referral_id = new.id and party.relations & 448 <> 0
        and exists (select from unnest(party.modules) own where (own = any(old.modules)) <> (own = any(new.modules)));
  end if;
  return null;
end $$;
create trigger publish_referral_change after insert or update on hub.referral for each row execute function rights.publish_referral_change();

create function rights.publish_person_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  audience int := 0;
begin
    if (new.birth_name, new.usage_name, new.first_name, new.birth_date, new.sex) is distinct from (old.birth_name, old.usage_name, old.first_name, old.birth_date, old.sex) then
      audience := audience | 1789;
    end if;
    if (new.residence, new.residence_place, new.commune_insee, new.phone, new.phone_owner, new.second_phone, new.second_phone_owner, new.email, new.voicemail_allowed, new.language, new.interpreter_needed, new.access_needs, new.access_need_note, new.availability, new.mobility, new.contact_by) is distinct from (old.residence, old.residence_place, old.commune_insee, old.phone, old.phone_owner, old.second_phone, old.second_phone_owner, old.email, old.voicemail_allowed, old.language, old.interpreter_needed, old.access_needs, old.access_need_note, old.availability, old.mobility, old.contact_by) then
      audience := audience | 765;
    end if;
  perform rights.publish_referral(referral.id, audience & 765, '{}')
     from hub.referral where referral.participant_id = new.id;
  return null;
end $$;
create trigger publish_person_change after update on hub.participant for each row execute function rights.publish_person_change();

create function rights.publish_line_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.publish_referral(new.referral_id, new.audience & 1023,
    case when new.action = 'ASSIGN' then jsonb_build_object('house', new.author_organisation_id) else '{}' end);
  return null;
end $$;
create trigger publish_line_change after insert on hub.status_update for each row execute function rights.publish_line_change();

create function rights.publish_message_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.publish_referral(new.referral_id, new.audience & 1533, '{}');
  perform rights.publish_referral(new.referral_id, 1533, jsonb_build_object('house', new.author_organisation_id));
  return null;
end $$;
create trigger publish_message_change after insert on hub.message for each row execute function rights.publish_message_change();

create function rights.publish_file_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.publish_referral(message.referral_id, message.audience & 2045, '{}'),
          rights.publish_referral(message.referral_id, 2045, jsonb_build_object('house', message.author_organisation_id))
     from hub.message_attachment link join hub.message on message.id = link.message_id where link.attachment_id = new.id;
  perform rights.publish_referral(enclosure.referral_id, 1565, '{}')
     from hub.enclosure where enclosure.attachment_id = new.id;
  return null;
end $$;
create trigger publish_file_change after update of state, withdrawn_at on hub.attachment for each row execute function rights.publish_file_change();

create function rights.publish_consent_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform rights.publish_referral(new.referral_id, 61, '{}');
  return null;
end $$;
create trigger publish_consent_change after insert on hub.consent for each row execute function rights.publish_consent_change();

create function rights.publish_party_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  referral uuid := coalesce(new.referral_id, old.referral_id);
  was int := coalesce(old.relations, 0);
  is_now int := coalesce(new.relations, 0);
  changed int := was # is_now;
  house jsonb := jsonb_build_object('house', coalesce(new.organisation_id, old.organisation_id), 'standing', true);
begin
  if (old.modules, old.over_at, old.access_ended_at) is distinct from (new.modules, new.over_at, new.access_ended_at) then
    changed := was | is_now;
  end if;
  if old.clinician_id is distinct from new.clinician_id then
    changed := changed | 32 & (was | is_now);
  end if;
  if (old.followed_by_id, old.hands_over_to_id, old.handed_over_at) is distinct from (new.followed_by_id, new.hands_over_to_id, new.handed_over_at) and was & is_now <> 0 then
    perform rights.publish_referral(referral, 2047, house - 'standing');
  end if;
  if changed = 0 then
    return null;
  end if;
  perform rights.publish_referral(referral, 541, '{}');
  perform rights.publish_referral(referral, changed & 2015, house);
  if changed & 32 <> 0 then
    perform rights.publish_referral(referral, 32, house || jsonb_build_object('member', member))
       from (values (old.clinician_id), (new.clinician_id)) assigned (member) where member is not null;
  end if;
  return null;
end $$;
create trigger publish_party_change after insert or update or delete on hub.referral_party for each row execute function rights.publish_party_change();

create function rights.publish_claim_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  claimed uuid := coalesce(new.referral_id, old.referral_id);
  member uuid := coalesce(new.membership_id, old.membership_id);
begin
  if tg_op = 'UPDATE' then
    -- prolonged: nothing that one could read is new
    if old.until > now() or new.until <= now() then
      return null;
    end if;
  end if;
  perform rights.publish_referral(referral.id, 24, jsonb_build_object('house', party.organisation_id, 'except', member))
     from hub.referral
     join hub.membership reader on reader.id = member
     join hub.referral_party party on party.referral_id = referral.id and party.relations & 24 <> 0
     left join hub.referral_party theirs on theirs.referral_id = referral.id and theirs.organisation_id = reader.organisation_id
    where referral.id = claimed
      and (reader.organisation_id = party.organisation_id
        or not coalesce(referral.redirect_to_id = party.organisation_id and referral.redirect_asked_at = party.submitted_at
    or referral.status = 'REDIRECTED' and party.submitted_at >= referral.redirected_at, false) and not coalesce(referral.redirect_to_id = theirs.organisation_id and referral.redirect_asked_at = theirs.submitted_at
    or referral.status = 'REDIRECTED' and theirs.submitted_at >= referral.redirected_at, false));
  return null;
end $$;
create trigger publish_claim_change after insert or update or delete on hub.reading_claim for each row execute function rights.publish_claim_change();

create function rights.publish_link_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and old.undone_at is not distinct from new.undone_at then
    return null;
  end if;
  perform rights.publish_referral(referral.id, one.relations & other.relations & 24,
                   jsonb_build_object('house', one.organisation_id, 'function', true))
     from hub.participant_party one
     join hub.participant_party other on other.organisation_id = one.organisation_id
     join hub.referral on referral.participant_id in (one.participant_id, other.participant_id)
    where one.participant_id = new.low_id and other.participant_id = new.high_id;
  return null;
end $$;
create trigger publish_link_change after insert or update on hub.person_link for each row execute function rights.publish_link_change();

create function rights.publish_contact_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  house uuid := coalesce(new.organisation_id, old.organisation_id);
  audience int := coalesce(case new.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end, 0) | coalesce(case old.visibility when 'NETWORK' then 31 when 'COORDINATORS' then 30 when 'HOUSE' then 24 else 0 end, 0);
begin
  perform rights.publish('Organisation', house,
    case when audience & ~24 = 0 then array[house] end, jsonb_build_object('audience', audience));
  return null;
end $$;
create trigger publish_contact_change after insert or update or delete on hub.contact for each row execute function rights.publish_contact_change();

create function rights.publish_notification_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  one hub.notification := coalesce(new, old);
  house uuid;
  member jsonb := jsonb_build_object('member', one.membership_id);
begin
  if not one.in_app or (tg_op = 'UPDATE' and (new.read_at, new.settled_at) is not distinct from (old.read_at, old.settled_at)) then
    return null;
  end if;
  select organisation_id into house from hub.membership where id = one.membership_id;
  if found then
    if tg_op = 'INSERT' then
      perform rights.publish('Notification', one.id, array[house], member);
    end if;
    perform rights.publish('Membership', one.membership_id, array[house], member);
  end if;
  return null;
end $$;
create trigger publish_notification_change after insert or update of read_at, settled_at or delete on hub.notification for each row execute function rights.publish_notification_change();

create function rights.complete_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.object_id := coalesce(new.object_id, new.referral_id);
  if new.object_type = 'Referral' then
    new.referral_id := new.object_id;
  end if;
  return new;
end $$;
create trigger complete_subject before insert on hub.outbox for each row execute function rights.complete_subject();
create trigger complete_subject before insert on hub.notification for each row execute function rights.complete_subject();

create function rights.name_houses() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update hub.outbox set houses = array(select party.organisation_id from hub.referral_party party
                                        where party.referral_id = new.object_id
                                          and party.relations & (new.audience & ~(case when new.at = party.handed_over_at then 0 else 1024 end) & ~(case when party.over_at < new.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = new.referral_id) then 192 else 0 end)) <> 0
                                          -- who is in charge in a house is its own affair
                                          and (new.topic <> 'ASSIGN' or party.organisation_id = (
                                            select organisation_id from hub.membership where id = new.author_id))
                                        order by party.organisation_id)
   where id = new.id and object_type = 'Referral';
  return null;
end $$;
create constraint trigger name_houses after insert on hub.outbox
  deferrable initially deferred for each row execute function rights.name_houses();

create function rights.settle_notifications() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  answered boolean := (new.status, new.redirect_to_id, new.redirected_at, new.outcome_acknowledged_at) is distinct from (old.status, old.redirect_to_id, old.redirected_at, old.outcome_acknowledged_at);
begin
  update hub.notification set settled_at = coalesce(settled_at, now()), read_at = coalesce(read_at, now())
   where object_id = new.id and object_type = 'Referral' and asks is distinct from 'ACCEPT_HANDOVER' and (asks is not null or event = 'ESCALATION') and (settled_at is null or read_at is null)
     and (answered or event in ('DEADLINE_NEAR', 'DEADLINE_PASSED', 'ESCALATION'));
  return null;
end $$;
create trigger settle_notifications after update of status, redirect_to_id, redirected_at, outcome_acknowledged_at, due_at on hub.referral
  for each row when (((old.status, old.redirect_to_id, old.redirected_at, old.outcome_acknowledged_at), old.due_at) is distinct from ((new.status, new.redirect_to_id, new.redirected_at, new.outcome_acknowledged_at), new.due_at))
  execute function rights.settle_notifications();

create function rights.hold_referral(of_referral uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  select from hub.referral where id = of_referral for no key update;
$$;
revoke all on function rights.hold_referral(uuid) from public;
grant usage on schema rights to maillage_worker;
grant execute on function rights.hold_referral(uuid) to maillage_worker;

create function rights.forget_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from hub.notification where object_type = any(string_to_array(tg_argv[0], ' ')) and object_id = (to_jsonb(old) ->> tg_argv[1])::uuid;
  return null;
end $$;
create trigger forget_subject after delete on hub.referral
  for each row execute function rights.forget_subject('Referral', 'id');
create trigger forget_subject after delete on hub.participant
  for each row execute function rights.forget_subject('Participant', 'id');
create trigger forget_subject after delete on hub.status_update
  for each row execute function rights.forget_subject('StatusUpdate', 'id');
create trigger forget_subject after delete on hub.correction
  for each row execute function rights.forget_subject('Correction', 'id');
create trigger forget_subject after delete on hub.enclosure
  for each row execute function rights.forget_subject('Enclosure', 'id');
create trigger forget_subject after delete on hub.message
  for each row execute function rights.forget_subject('Message', 'id');
create trigger forget_subject after delete on hub.attachment
  for each row execute function rights.forget_subject('Attachment', 'id');
create trigger forget_subject after delete on hub.consent
  for each row execute function rights.forget_subject('Consent', 'id');
create trigger forget_subject after delete on hub.person_link
  for each row execute function rights.forget_subject('PersonLink', 'id');
create trigger forget_subject after delete on hub.organisation
  for each row execute function rights.forget_subject('Organisation', 'id');
create trigger forget_subject after delete on hub.contact
  for each row execute function rights.forget_subject('Contact', 'id');
create trigger forget_subject after delete on hub.membership
  for each row execute function rights.forget_subject('Membership TeamMember', 'id');
create trigger forget_subject after delete on hub.invitation
  for each row execute function rights.forget_subject('Invitation', 'id');
create trigger forget_subject after delete on hub.leave
  for each row execute function rights.forget_subject('Leave', 'membership_id');
create trigger forget_subject after delete on hub.saved_view
  for each row execute function rights.forget_subject('SavedView', 'id');
create trigger forget_subject after delete on hub.deadline_setting
  for each row execute function rights.forget_subject('DeadlineSettings', 'organisation_id');
create trigger forget_subject after delete on hub.service_registry
  for each row execute function rights.forget_subject('ServiceRegistry', 'organisation_id');
create trigger forget_subject after delete on hub.reason
  for each row execute function rights.forget_subject('Reason', 'id');
create trigger forget_subject after delete on hub.expected_enclosure
  for each row execute function rights.forget_subject('ExpectedEnclosures', 'id');
create trigger forget_subject after delete on hub.notification_preference
  for each row execute function rights.forget_subject('NotificationPreferences', 'membership_id');
create trigger forget_subject after delete on hub.push_device
  for each row execute function rights.forget_subject('PushDevice', 'id');
create trigger forget_subject after delete on hub.mail
  for each row execute function rights.forget_subject('DeadLetter', 'id');

create view rights.active_function as
select id, user_id, organisation_id, function, person_name, function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER', 'COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'HOUSING_WORKER', 'HEALTH_WORKER', 'ASSOCIATION_WORKER', 'LOCAL_OFFICER', 'LEAD', 'ADMINISTRATOR') as is_guarded
  from hub.membership member
 where member.active_from <= now() and (member.active_until is null or member.active_until > now()) and member.suspended_at is null;
grant usage on schema auth, rights to maillage_auth;
grant select on rights.active_function to maillage_auth;
grant select, insert, update, delete on all tables in schema auth to maillage_auth;
-- Whether secret and release are the database's is read by who starts a hub, and written by its owner.
revoke insert, update, delete on auth.sealed_key, auth.masks, auth.applied_migration from maillage_auth;

create function rights.invitation_behind(invitation_key uuid)
  returns table (link_number int, link_until timestamptz, email text, function text, organisation text, inviter text, inviter_organisation text)
  language sql stable security definer set search_path = pg_catalog as $$
  select offered.link_number, offered.link_until, offered.email, offered.function, house.name, host.person_name, host_house.name
    from hub.invitation offered
    join hub.organisation house on house.id = offered.organisation_id
    left join hub.membership host on host.id = offered.invited_by_id
    left join hub.organisation host_house on host_house.id = host.organisation_id
   where offered.id = $1 and offered.accepted_at is null
$$;
create function rights.accept_invitation(invitation_key uuid, number int, membership_key uuid, account text, name text)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  offered hub.invitation;
begin
  select * into offered from hub.invitation
   where id = $1 and link_number = $2 and link_until > now() and accepted_at is null
     for update;
  if not found then return false; end if;
  insert into hub.membership (id, user_id, organisation_id, function, person_name)
    values ($3, $4, offered.organisation_id, offered.function, $5);
  update hub.invitation set accepted_at = now(), membership_id = $3, version = version + 1 where id = $1;
  return true;
end $$;
revoke execute on function rights.invitation_behind(uuid), rights.accept_invitation(uuid, int, uuid, text, text) from public;
grant execute on function rights.invitation_behind(uuid), rights.accept_invitation(uuid, int, uuid, text, text) to maillage_auth;

create function rights.hand_on_cases(leaver hub.membership) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  handed uuid;
  line uuid;
begin
  update hub.referral_party set private_to_id = null where private_to_id = leaver.id;
  for handed in
    with handed_on as (
      update hub.referral_party set followed_by_id = leaver.successor_id where followed_by_id = leaver.id returning referral_id
    )
    select referral.id from handed_on join hub.referral on referral.id = handed_on.referral_id
     where referral.status not in ('DRAFT', 'COMPLETED', 'ENDED_EARLY', 'DECLINED') order by referral.id
  loop
    line := rights.new_key();
    insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id,
                                   assignee_id, audience)
      values (line, handed, now(), 'ASSIGN', leaver.id, leaver.person_name, leaver.function, leaver.organisation_id,
              leaver.successor_id, 223);
    insert into hub.outbox (id, at, topic, audience, object_type, object_id, cause_type, cause_id)
      values (rights.new_key(), now(), 'ASSIGN', 223, 'Referral', handed, 'StatusUpdate', line);
  end loop;
end $$;

-- Keys are of version 7 and begin with the instant.
create function rights.new_key() returns uuid
  language sql volatile set search_path = pg_catalog as $$
  select overlay(overlay(gen_random_uuid()::text placing regexp_replace(
           lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0'), '^(.{8})', '\1-') from 1) placing '7' from 15 for 1)::uuid
$$;

create function rights.end_member(leaver hub.membership) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from auth.session where "userId" = leaver.user_id and "createdAt" <= leaver.active_until;
  perform rights.hand_on_cases(leaver);
end $$;

create function rights.member_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.active_until <= now() then
    perform rights.end_member(new);
  elsif new.suspended_at is not null and old.suspended_at is null then
    delete from auth.session where "userId" = new.user_id;
  end if;
  return null;
end $$;
create trigger member_changed after update of suspended_at, active_until on hub.membership
  for each row when (new.through_id is null) execute function rights.member_changed();

-- Somebody who signed in since has other functions: their session goes on.
create function rights.end_memberships() returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  leaver hub.membership;
  ended int := 0;
begin
  for leaver in
    select member.* from hub.membership member
     where member.through_id is null and member.active_until between now() - interval '30 days' and now()
       and (exists (select from hub.referral_party party where party.followed_by_id = member.id)
            or exists (select from hub.referral_party party where party.private_to_id = member.id)
            or exists (select from auth.session where "userId" = member.user_id and "createdAt" <= member.active_until))
       for update skip locked limit 20
  loop
    perform rights.end_member(leaver);
    ended := ended + 1;
  end loop;
  return ended;
end $$;
revoke execute on function rights.hand_on_cases(hub.membership), rights.end_member(hub.membership), rights.member_changed(),
  rights.new_key(), rights.end_memberships() from public;
grant execute on function rights.end_memberships() to maillage_worker;

create function rights.factor_loss_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.factor_lost_at is not null and old.factor_lost_at is null then
    perform graphile_worker.add_job('tell_of_account', json_build_object('membership', new.id, 'about', 'FACTOR_LOST'), max_attempts => 12);
  end if;
  if new.factor_forgotten_at is distinct from old.factor_forgotten_at and exists (
       select from hub.membership reporter, hub.membership confirmer
        where reporter.id = old.factor_lost_by_id and confirmer.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)
          and reporter.user_id not in ((nullif(current_setting('maillage.user_id', true), '')::text), new.user_id) and new.user_id <> (nullif(current_setting('maillage.user_id', true), '')::text)
          and (reporter.function <> confirmer.function or new.function = 'ADMINISTRATOR')) then
    delete from auth."twoFactor" where "userId" = new.user_id;
    delete from auth.passkey where "userId" = new.user_id;
    update auth."user" set "twoFactorEnabled" = false where id = new.user_id;
    delete from auth.session where "userId" = new.user_id;
    perform graphile_worker.add_job('tell_of_account', json_build_object('membership', new.id, 'about', 'FACTOR_FORGOTTEN'), max_attempts => 12);
  end if;
  return null;
end $$;
create trigger factor_loss_changed after update of factor_lost_at, factor_forgotten_at on hub.membership
  for each row execute function rights.factor_loss_changed();
revoke execute on function rights.factor_loss_changed() from public;

create function rights.person_seen() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth."user" set "lastSeenAt" = now(), "sleepWarnedAt" = null where id = new."userId";
  return null;
end $$;
create trigger person_seen after insert on auth.session for each row execute function rights.person_seen();

create function rights.member_woken() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth."user" set "lastSeenAt" = now(), "sleepWarnedAt" = null where id = new.user_id;
  return null;
end $$;
create trigger member_woken after update of suspended_at on hub.membership
  for each row when (old.suspended_at is not null and new.suspended_at is null) execute function rights.member_woken();

create function rights.put_to_sleep(unused_months int) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  told int;
begin
  with warned as (
    update auth."user" person set "sleepWarnedAt" = now()
     where "lastSeenAt" < now() - make_interval(months => unused_months) + interval '14 days' and "sleepWarnedAt" is null
       and exists (select from rights.active_function own where own.user_id = person.id)
    returning person.id
  )
  select count(graphile_worker.add_job('tell_of_account', json_build_object('membership',
           (select own.id from rights.active_function own where own.user_id = warned.id order by own.id limit 1), 'about', 'ACCOUNT_SLEEPS_SOON'),
           max_attempts => 12)) into told
    from warned;
  update hub.membership member set suspended_at = now(), asleep = true, version = version + 1
    from auth."user" person
   where person.id = member.user_id and member.through_id is null and member.suspended_at is null
     and (member.active_until is null or member.active_until > now())
     and person."lastSeenAt" < now() - make_interval(months => unused_months) and person."sleepWarnedAt" <= now() - interval '14 days';
end $$;
revoke execute on function rights.person_seen(), rights.member_woken(), rights.put_to_sleep(int) from public;
grant execute on function rights.put_to_sleep(int) to maillage_worker;

create function rights.end_unused_sessions(idle_minutes int) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from auth.session
   where "expiresAt" <= now()
      or ("lastUsedAt" <= now() - make_interval(mins => idle_minutes)
          and exists (select from rights.active_function own where own.user_id = "userId" and own.is_guarded))
$$;
revoke execute on function rights.end_unused_sessions(int) from public;
grant execute on function rights.end_unused_sessions(int) to maillage_worker;

create function rights.cases_of(object_type text, keys uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select case object_type
    when 'Referral' then array(select id from hub.referral where id = any($2))
    when 'Participant' then array(select of_person.id from hub.referral of_person
      join hub.referral_party party on party.referral_id = of_person.id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
     where of_person.participant_id = any($2))
    when 'PersonLink' then array(select of_person.id from hub.person_link link
      join hub.referral of_person on of_person.participant_id in (link.low_id, link.high_id)
      join hub.referral_party party on party.referral_id = of_person.id and party.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
     where link.id = any($2))
    when 'StatusUpdate' then array(select referral_id from hub.status_update where id = any($2))
    when 'Correction' then array(select referral_id from hub.correction where id = any($2))
    when 'Consent' then array(select referral_id from hub.consent where id = any($2))
    when 'Message' then array(select referral_id from hub.message where id = any($2))
    when 'Enclosure' then array(select referral_id from hub.enclosure where id = any($2))
    when 'Attachment' then array(select referral_id from hub.enclosure where attachment_id = any($2)
    union select message.referral_id from hub.message_attachment link
      join hub.message on message.id = link.message_id where link.attachment_id = any($2))
    else '{}'::uuid[] end
$$;
revoke execute on function rights.cases_of(text, uuid[]) from public;

create function rights.complete_audit_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.object_id is not null then new.object_ids := array[new.object_id]; end if;
  new.referral_ids := rights.cases_of(new.object_type, new.object_ids);
  if new.membership_id is not null then
    select member.function, member.user_id into new.function, new.user_id from hub.membership member where member.id = new.membership_id;
  end if;
  insert into hub.audit_unsealed (event_id, event_at) values (new.id, new.at);
  return new;
end $$;
revoke execute on function rights.complete_audit_line() from public;
create trigger complete_audit_line before insert on hub.audit_event
  for each row execute function rights.complete_audit_line();

create function rights.refuse_change() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'A line of the journal is never changed' using errcode = 'insufficient_privilege';
end $$;
revoke execute on function rights.refuse_change() from public;
create trigger keep_audit_lines before update or delete on hub.audit_event
  for each row execute function rights.refuse_change();

create function rights.record_reads(lines jsonb, route text) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  -- Of one event several of a house are told at once: it is written down by whichever of them is asked for.
  insert into hub.audit_event (id, at, membership_id, organisation_id, action, object_type, object_ids, classes, route, operation)
  select line.id, now(), coalesce(colleague.id, (nullif(current_setting('maillage.membership_id', true), '')::uuid)), (nullif(current_setting('maillage.organisation_id', true), '')::uuid), line.action, line.type, line.keys, line.classes, $2, line.operation
    from jsonb_to_recordset($1) as line (id uuid, action text, type text, keys uuid[], classes text[], operation text, membership uuid)
    left join hub.membership colleague on colleague.id = line.membership and colleague.organisation_id = (nullif(current_setting('maillage.organisation_id', true), '')::uuid)
   -- what is not there is refused to nobody
   where line.action = 'READ' or line.action = 'REFUSED' and rights.cases_of(line.type, line.keys) <> '{}'
$$;
revoke execute on function rights.record_reads(jsonb, text) from public;
grant usage on schema rights to maillage_reader;
grant execute on function rights.record_reads(jsonb, text) to maillage_reader;

-- Whoever comes in, before any function of theirs; what they then do in one is a line of its own.
create function rights.write_sign_in() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into hub.audit_event (id, at, user_id, action, object_type) values (gen_random_uuid(), now(), new."userId", 'SIGN_IN', 'Account');
  return null;
end $$;
revoke execute on function rights.write_sign_in() from public;
create trigger write_sign_in after insert on auth.session
  for each row execute function rights.write_sign_in();

create function rights.lines_to_seal(most int) returns table (id uuid, at timestamptz, text text)
  language sql stable security definer set search_path = pg_catalog as $$
  select line.id, line.at, jsonb_build_array(line.id, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), line.membership_id, line.organisation_id, line.user_id, line.function, line.action, line.object_type, line.object_ids, line.referral_ids, line.classes, line.route, line.operation)::text
    from (select * from hub.audit_unsealed order by event_id limit most) waiting
    join hub.audit_event line on line.id = waiting.event_id and line.at = waiting.event_at
   order by line.id
$$;
revoke execute on function rights.lines_to_seal(int) from public;
grant execute on function rights.lines_to_seal(int) to maillage_worker;

create function rights.keep_audit_months(kept int) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  oldest timestamptz := date_trunc('month', (now() - make_interval(months => kept)) at time zone 'UTC') at time zone 'UTC';
  part text;
begin
  perform hub.add_audit_month(month) from generate_series(now(), now() + interval '13 months', interval '1 month') month;
  for part in select relname from pg_class where relnamespace = 'audit'::regnamespace and relispartition and relkind = 'r'
                 and relname < 'event_' || to_char(oldest at time zone 'UTC', 'YYYY_MM') loop
    execute format('drop table audit.%I', part);
  end loop;
  delete from hub.audit_unsealed where event_at < oldest;
  -- The seals go with their lines; the last of them stays, for the next one to be compared with.
  delete from hub.audit_seal where number < (select max(number) from hub.audit_seal where number < (
    select min(number) from hub.audit_seal where event_at >= oldest));
end $$;
revoke execute on function rights.keep_audit_months(int) from public;
grant execute on function rights.keep_audit_months(int) to maillage_worker;
