/**
 * An account that nobody uses is put to sleep: its functions are suspended, as a lead does it, two weeks after a letter that says so.
 * Coming in, and being given a function back, begins the time anew. An account that stays open without its person is a door that
 * nobody watches.
 */
export const accountSleepSql = `create function rights.person_seen() returns trigger
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
grant execute on function rights.put_to_sleep(int) to maillage_worker;`;
