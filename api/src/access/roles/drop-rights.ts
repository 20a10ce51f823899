import { hubRolesSql } from './hub-roles.ts';

/**
 * The first part of `schema/visible.sql`. A right that left a grid has to be gone from every database, and no
 * statement of today's file knows what yesterday's gave: so whatever the catalogue has of ours goes first, also what
 * somebody gave by hand, and then the file gives anew. All in one transaction: nobody reads between the two.
 *
 * Roles that are not the hub's (a backup, a monitoring) keep what their administrator gave them, and so do tables
 * that are not the hub's.
 */
export const dropRightsSql = `drop schema if exists visible, jobs, rights cascade;
do $$
declare
  statement text;
  roles text := (select 'public, ' || string_agg(quote_ident(rolname), ', ' order by rolname)
                   from pg_roles where rolname in (${hubRolesSql}));
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
end $$;`;
