import { hubRolesSql } from '../../access/index.ts';

type Execute = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/**
 * A fingerprint of all that `schema/visible.sql` and `schema/values.sql` make, as the catalogue has it now: who may do what to which table,
 * column, function and schema, the policies, the views, the guards. It differs from the one that was taken when the file
 * was applied when somebody gave a right or changed a policy by hand, or when a table came in beside.
 */
export async function rightsInForce(execute: Execute): Promise<string> {
  const [row] = (await execute(
    `select md5(string_agg(line, e'\\n' order by line collate "C")) as fingerprint from (${rightsSql}) rights`,
  )) as {
    fingerprint: string;
  }[];
  return row?.fingerprint ?? '';
}

/** One line of text per right, policy, view, function and guard. */
export const rightsSql = `
  with schema as (
    select * from pg_namespace where nspname in ('hub', 'visible', 'jobs', 'rights', 'audit', 'auth', 'graphile_worker', 'ext')),
  relation as (
    select c.*, s.nspname || '.' || c.relname as name, s.nspname from pg_class c join schema s on s.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')),
  routine as (
    select p.*, s.nspname from pg_proc p join schema s on s.oid = p.pronamespace where s.nspname <> 'ext'),
  -- What an object's owner has is not said, and neither is what roles have that are not the hub's.
  acl (kind, object, owner, items) as (
    select 'schema', nspname::text, nspowner, coalesce(nspacl, acldefault('n', nspowner)) from schema
    union all select 'relation', name, relowner, coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)) from relation
    union all select 'column', relation.name || '.' || attname, relowner, attacl from relation join pg_attribute on attrelid = relation.oid where attacl is not null
    union all select 'routine', oid::regprocedure::text, proowner, coalesce(proacl, acldefault('f', proowner)) from routine
    union all select 'default', format('%s in %s of %s', defaclobjtype, defaclnamespace::regnamespace, defaclrole::regrole), defaclrole, defaclacl from pg_default_acl)
  select format('%s %s: %s %s%s', kind, object, case grantee when 0 then 'public' else grantee::regrole::text end, privilege_type,
                case when is_grantable then ' with grant option' else '' end) as line
    from acl cross join lateral aclexplode(items)
   where grantee <> owner and (grantee = 0 or grantee::regrole::text in (${hubRolesSql}))
  union all
  select format('%s %s of %s, row-level security %s', relkind, name, relowner::regrole,
                case when relforcerowsecurity then 'for all' when relrowsecurity then 'but for its owner' else 'off' end)
    -- The months of the journal come and go.
    from relation where nspname <> 'audit'
  union all
  select format('policy %s on %s, %s %s to %s using %s check %s', polname, relation.name, polpermissive, polcmd,
                (select string_agg(case role when 0 then 'public' else role::regrole::text end, ', ') from unnest(polroles) role),
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    from pg_policy join relation on relation.oid = polrelid
  union all
  select format('view %s as %s with %s', name, pg_get_viewdef(oid), reloptions) from relation where relkind = 'v' and nspname in ('visible', 'jobs')
  union all
  select format('function of %s: %s', proowner::regrole, pg_get_functiondef(oid)) from routine where nspname = 'rights'
  union all
  select format('values of %s: %s %s', conrelid::regclass, conname, pg_get_expr(conbin, conrelid))
    from pg_constraint join relation on relation.oid = conrelid where contype = 'c' and conname like '%\\_known' and nspname <> 'audit'
  union all
  select format('guard %s, %s', tgenabled, pg_get_triggerdef(pg_trigger.oid))
    from pg_trigger join routine on routine.oid = tgfoid where routine.nspname = 'rights'`;
