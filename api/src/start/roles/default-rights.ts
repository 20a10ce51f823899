/**
 * What PostgreSQL lets every login do by itself and no login of the hub needs: keep large objects, which no policy
 * guards; take locks that hold up the start of a hub; sleep on a connection; end the work of others under the same
 * login; fill the log of changes; run a text as a statement of its own, which makes of an expression that somebody
 * managed to put in a whole query; write programs. An expression regular over names in `pg_catalog`.
 */
const neededByNobody =
  '^(lo_.*|loread|lowrite|pg_(try_)?advisory_.*|pg_sleep.*|pg_(cancel|terminate)_backend|pg_logical_emit_message|pg_export_snapshot|(query|table|schema|database|cursor)_to_xml.*|ts_stat)$';

/**
 * Takes it from PUBLIC, in this database, where a superuser runs this; PostgreSQL lets nobody else. The owner of the
 * tables, as whom nobody logs in, keeps it, and of two writers of one thing one waits for the other.
 */
export const defaultRightsSql = `do $$
declare
  routine regprocedure;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;
  end if;
  for routine in
    select p.oid from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace
       and (p.proname ~ '${neededByNobody}' or p.oid = 'pg_catalog.ts_rewrite(tsquery, text)'::regprocedure)
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0)
  loop
    execute format('revoke all on routine %s from public', routine);
    execute format('grant execute on routine %s to maillage_owner', routine);
  end loop;
  grant execute on function pg_catalog.pg_advisory_xact_lock(bigint) to maillage_writer;
  revoke usage on language plpgsql from public;
  grant usage on language plpgsql to maillage_owner;
end $$;`;
