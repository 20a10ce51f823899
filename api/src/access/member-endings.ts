import { caseRelations, everyParty } from './relations.ts';
import { outcomes } from './policy/transitions.ts';

/** Those among whom a house shares its work: its lines are read in the house of their author alone. */
const colleagues = everyParty & ~caseRelations.clinician;
const over = ["'DRAFT'", ...outcomes.map((status) => `'${status}'`)].join(', ');

/**
 * What follows when somebody has a function no more, in the same transaction and whoever writes it. Suspended: their sessions end, on
 * every process. Ended: their cases go to their successor too, each with a line in their own name, and drafts that they had to
 * themselves go to their service. A last day that is over is found by a job, each minute.
 */
export const memberEndingsSql = `create function rights.hand_on_cases(leaver hub.membership) returns void
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
     where referral.status not in (${over}) order by referral.id
  loop
    line := rights.new_key();
    insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id,
                                   assignee_id, audience)
      values (line, handed, now(), 'ASSIGN', leaver.id, leaver.person_name, leaver.function, leaver.organisation_id,
              leaver.successor_id, ${colleagues});
    insert into hub.outbox (id, at, topic, audience, object_type, object_id, cause_type, cause_id)
      values (rights.new_key(), now(), 'ASSIGN', ${colleagues}, 'Referral', handed, 'StatusUpdate', line);
  end loop;
end $$;

-- Keys are of version 7 and begin with the instant.
create function rights.new_key() returns uuid
  language sql volatile set search_path = pg_catalog as $$
  select overlay(overlay(gen_random_uuid()::text placing regexp_replace(
           lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0'), '^(.{8})', '\\1-') from 1) placing '7' from 15 for 1)::uuid
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
grant execute on function rights.end_memberships() to maillage_worker;`;
