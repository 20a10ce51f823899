import { viewerMembership, viewerOrganisation } from './policy/viewer-bits.ts';

/** SQL: the cases that rows of these types belong to. Of a person, those in which the viewer's house has a part. */
const casesOf: Readonly<Record<string, string>> = {
  Referral: 'select id from hub.referral where id = any($2)',
  Participant: `select of_person.id from hub.referral of_person
      join hub.referral_party party on party.referral_id = of_person.id and party.organisation_id = ${viewerOrganisation}
     where of_person.participant_id = any($2)`,
  PersonLink: `select of_person.id from hub.person_link link
      join hub.referral of_person on of_person.participant_id in (link.low_id, link.high_id)
      join hub.referral_party party on party.referral_id = of_person.id and party.organisation_id = ${viewerOrganisation}
     where link.id = any($2)`,
  StatusUpdate: 'select referral_id from hub.status_update where id = any($2)',
  Correction: 'select referral_id from hub.correction where id = any($2)',
  Consent: 'select referral_id from hub.consent where id = any($2)',
  Message: 'select referral_id from hub.message where id = any($2)',
  Enclosure: 'select referral_id from hub.enclosure where id = any($2)',
  Attachment: `select referral_id from hub.enclosure where attachment_id = any($2)
    union select message.referral_id from hub.message_attachment link
      join hub.message on message.id = link.message_id where link.attachment_id = any($2)`,
};

const cases = Object.entries(casesOf)
  .map(([type, select]) => `when '${type}' then array(${select})`)
  .join('\n    ');

/** SQL: a line as the text that its seal is over. Whoever verifies writes it out anew, and believes no function of the database. */
export const sealedText = (line: string): string =>
  `jsonb_build_array(${line}.id, to_char(${line}.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), ${line}.membership_id, ${line}.organisation_id, ${line}.user_id, ${line}.function, ${line}.action, ${line}.object_type, ${line}.object_ids, ${line}.referral_ids, ${line}.classes, ${line}.route, ${line}.operation)::text`;

/**
 * The journal. What was done comes in as rows, signed by policy; what was read by `record_reads`, which the reader may ask and which
 * writes down itself who asks. Either way the database says whose function it was and which cases it is about, queues the line for
 * its seal, and changes no line afterwards, whoever asks.
 */
export const auditLinesSql = `create function rights.cases_of(object_type text, keys uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select case object_type
    ${cases}
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
  select line.id, now(), coalesce(colleague.id, ${viewerMembership}), ${viewerOrganisation}, line.action, line.type, line.keys, line.classes, $2, line.operation
    from jsonb_to_recordset($1) as line (id uuid, action text, type text, keys uuid[], classes text[], operation text, membership uuid)
    left join hub.membership colleague on colleague.id = line.membership and colleague.organisation_id = ${viewerOrganisation}
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
  select line.id, line.at, ${sealedText('line')}
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
grant execute on function rights.keep_audit_months(int) to maillage_worker;`;
