import type { Client } from 'pg';
import { logins, type Login, derivedPassword, scramVerifier } from '../secret/index.ts';
import { hubRolesSql } from '../../access/index.ts';
import { defaultRightsSql } from './default-rights.ts';
import { StartProblem } from '../problem.ts';

/** The schemas of the hub, all owned by maillage_owner. */
const schemas = ['hub', 'visible', 'jobs', 'graphile_worker', 'auth', 'ext'] as const;
const extensions = ['btree_gin', 'pg_trgm', 'unaccent'] as const;

interface Rights {
  readonly database: string;
  readonly login: string;
  readonly mayCreateRoles: boolean;
  readonly ownsDatabase: boolean;
  readonly missing: boolean;
}

/** True where this login becomes the owner of the hub's tables; one that does not may serve and prepares nothing. */
export async function actsAsOwner(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_roles where rolname = 'maillage_owner' and pg_has_role(current_user, oid, 'member')",
  );
  return rowCount === 1;
}

/** Gives the logins the passwords that follow from this secret; a login that may not gets the SQL to hand over. */
export async function setPasswords(admin: Client, secret: string): Promise<void> {
  const sql = logins
    .map((login) => `alter role ${login} password '${scramVerifier(derivedPassword(secret, login))}';`)
    .join('\n');
  try {
    await admin.query(sql);
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause;
    throw new StartProblem(
      'This login may not give the hub’s logins their passwords. Have a database administrator run the SQL below, then repeat the command.',
      { handOver: sql, cause },
    );
  }
}

/**
 * Roles, schemas and extensions, made where they are missing. A login that may not do so gets the SQL to
 * hand to the database administrator, and nothing is changed.
 */
export async function prepareRoles(admin: Client, secret: string): Promise<void> {
  const rights = await readRights(admin);
  if (rights.missing || rights.mayCreateRoles) {
    if (rights.missing && !(rights.mayCreateRoles && rights.ownsDatabase))
      throw askAdministrator(rights, secret);
    await admin.query('begin');
    try {
      await admin.query(preparationSql(rights, secret));
      await admin.query('commit');
    } catch (cause) {
      await admin.query('rollback');
      throw askAdministrator(rights, secret, cause);
    }
  }
}

async function readRights(admin: Client): Promise<Rights> {
  const { rows } = await admin.query<Rights>(
    `select current_database() as database, current_user as login,
            rolsuper or rolcreaterole as "mayCreateRoles",
            rolsuper or pg_has_role(current_user, datdba, 'member') as "ownsDatabase",
            (select count(*) from pg_namespace where nspname = any($1)) < $2
              or (select count(*) from pg_extension where extname = any($3)) < $4
              or not exists (select from pg_roles where rolname = 'maillage_owner'
                               and pg_has_role(current_user, oid, 'member')) as missing
       from pg_roles, pg_database
      where rolname = current_user and datname = current_database()`,
    [[...schemas], schemas.length, [...extensions], extensions.length],
  );
  const found = rows[0];
  if (!found) throw new StartProblem('The database does not know its own user. Check DATABASE_URL.');
  return found;
}

function askAdministrator(rights: Rights, secret: string, cause?: unknown): StartProblem {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new StartProblem(
    `The login "${rights.login}" may not prepare the database "${rights.database}"${why}. ` +
      'Have a database administrator run the SQL below on it once, then start again.',
    { handOver: preparationSql(rights, secret), cause },
  );
}

/**
 * What the hub needs of a database, as one repeatable script: run by the hub itself where its login may, by
 * an administrator where not.
 */
function preparationSql(rights: Rights, secret: string): string {
  const login = identifier(rights.login);
  const password = (role: Login): string => scramVerifier(derivedPassword(secret, role));
  return [
    '-- Owns tables and views; nobody logs in as it.',
    role('maillage_owner', ['nologin']),
    '-- What the API may become for reading (masked views) and for writing (tables, row by row).',
    role('maillage_reader', ['nologin']),
    role('maillage_writer', ['nologin']),
    "-- The API's login: without choosing one of the two it may do nothing.",
    role('maillage_api', ['login', 'noinherit'], password('maillage_api')),
    membershipsSql,
    'grant maillage_reader, maillage_writer to maillage_api;',
    '-- Sign-in: accounts and sessions, no case.',
    role('maillage_auth', ['login'], password('maillage_auth')),
    searchPathSql,
    '-- Background jobs: the views of the job grids and the tables that are their own, nothing else.',
    role('maillage_worker', ['login', 'noinherit'], password('maillage_worker')),
    '-- The login that starts the hub acts as the owner during migrations.',
    `grant maillage_owner to ${login};`,
    databaseRights(rights.database),
    'revoke all on schema public from public;',
    '-- What PostgreSQL lets everybody do by itself.',
    defaultRightsSql,
    ...schemas.map((schema) => `create schema if not exists ${schema} authorization maillage_owner;`),
    ...extensions.map((extension) => `create extension if not exists ${extension} with schema ext;`),
    '',
  ].join('\n');
}

/** A role of ours that somebody made a member of another one, or raised above the policies, is so no longer. */
const membershipsSql = `do $$
declare
  statement text;
begin
  for statement in
    select format('revoke %I from %I', granted.rolname, holder.rolname)
      from pg_auth_members join pg_roles granted on granted.oid = roleid join pg_roles holder on holder.oid = member
     where holder.rolname in (${hubRolesSql})
       and not (holder.rolname = 'maillage_api' and granted.rolname in ('maillage_reader', 'maillage_writer'))
    union all
    select format('alter role %I %s', rolname, concat_ws(' ', case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
                  case when rolcreaterole then 'nocreaterole' end, case when rolcreatedb then 'nocreatedb' end, case when rolreplication then 'noreplication' end))
      from pg_roles where rolname in (${hubRolesSql}, 'maillage_owner') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
  loop
    execute statement;
  end loop;
end $$;`;

/** The sign-in's tables stand in a schema of their own. */
const searchPathSql = `do $$ begin
  if not exists (select from pg_db_role_setting where setrole = 'maillage_auth'::regrole and setdatabase = 0
                   and setconfig @> array['search_path=auth']) then
    alter role maillage_auth set search_path = 'auth';
  end if;
end $$;`;

/** Rights on the database itself, which a copy made from a template does not inherit. */
export const databaseRights = (name: string): string =>
  `revoke temporary on database ${identifier(name)} from public;
grant connect on database ${identifier(name)} to maillage_api, maillage_auth, maillage_worker;
grant create on database ${identifier(name)} to maillage_owner;`;

/** What the words for a role come to in the catalogue. */
const attributes = {
  login: 'rolcanlogin',
  nologin: 'not rolcanlogin',
  noinherit: 'not rolinherit',
} as const;

/**
 * A password is given once: another one would lock out whoever uses the login already. A role that is as it should be is
 * not written again: roles belong to the whole server, and of two databases prepared at once one would be refused.
 */
const role = (name: string, options: readonly (keyof typeof attributes)[], password?: string): string =>
  `do $$ begin
  if not exists (select from pg_roles where rolname = '${name}') then
    create role ${name} ${options.join(' ')}${password === undefined ? '' : ` password '${password}'`};
  elsif not exists (select from pg_roles where rolname = '${name}' and ${options.map((option) => attributes[option]).join(' and ')}) then
    alter role ${name} ${options.join(' ')};
  end if;
end $$;`;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
