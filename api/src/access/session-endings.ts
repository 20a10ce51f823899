/**
 * Sessions that nobody has used for so many minutes end, where one of their person's functions is guarded; and what is
 * left of those whose hours are over goes. A job calls it each minute, so that open pages hear of it; a request is refused
 * from the instant itself.
 */
export const sessionEndingsSql = `create function rights.end_unused_sessions(idle_minutes int) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from auth.session
   where "expiresAt" <= now()
      or ("lastUsedAt" <= now() - make_interval(mins => idle_minutes)
          and exists (select from rights.active_function own where own.user_id = "userId" and own.is_guarded))
$$;
revoke execute on function rights.end_unused_sessions(int) from public;
grant execute on function rights.end_unused_sessions(int) to maillage_worker;`;
