import { auditLinesSql } from './audit-lines.ts';
import { deskSql } from './desk.ts';
import { grids } from './policy/index.ts';
import { jobsSql, jobTables, dropRightsSql } from './roles/index.ts';
import { openViewsSql, personReachSql, viewOf } from './masks/index.ts';
import { rowRights, securedSql } from './row-rights/index.ts';
import { forgottenSql, subjectIsThere } from './subjects.ts';
import { changeEventsSql } from './change-events.ts';
import { accountSleepSql } from './account-sleep.ts';
import { factorLossesSql } from './factor-losses.ts';
import { memberEndingsSql } from './member-endings.ts';
import { sessionEndingsSql } from './session-endings.ts';
import { guardedFunctions } from './relations.ts';
import { isActiveMember } from './policy/viewer-bits.ts';
import { settledSql } from './settled.ts';
import { writesSql } from './writes/index.ts';

const header = `-- Generated from api/src/access/policy by npm run codegen. Do not edit: change the grid.
-- Applied after the migrations, in their transaction, by the owner of the tables.`;

/**
 * What a link leads to, for whoever has it: nobody is signed in yet. The sign-in's login asks by the key of an invitation that
 * it took from a link whose proof was right, and adds the one membership that was offered, once.
 */
const invitationSql = `create function rights.invitation_behind(invitation_key uuid)
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
grant execute on function rights.invitation_behind(uuid), rights.accept_invitation(uuid, int, uuid, text, text) to maillage_auth;`;

const guarded = guardedFunctions.map((name) => `'${name}'`).join(', ');

/**
 * Sign-in: the accounts and sessions are the library's, and nobody else reads them. Its login, which could open a session
 * for anybody, also reads who works where, so that one statement tells who asks and in which function; of that it changes nothing
 * but what an invitation offered.
 */
const authSql = `create view rights.active_function as
select id, user_id, organisation_id, function, person_name, function in (${guarded}) as is_guarded
  from hub.membership member
 where ${isActiveMember('member')};
grant usage on schema auth, rights to maillage_auth;
grant select on rights.active_function to maillage_auth;
grant select, insert, update, delete on all tables in schema auth to maillage_auth;
-- Whether secret and release are the database's is read by who starts a hub, and written by its owner.
revoke insert, update, delete on auth.sealed_key, auth.masks, auth.applied_migration from maillage_auth;`;

/** Every table that a policy lets somebody touch. */
const securedTables: readonly string[] = [
  ...new Set([...rowRights.map(({ table }) => table), ...jobTables]),
].sort();

/** `schema/visible.sql`: what each viewer may read and write, whole: it takes away what was given before, and gives. */
export function visibleSql(): string {
  const views = grids.flatMap(({ view, ...grid }) =>
    view === null ? [] : [viewOf({ ...grid, view }, view.subject && subjectIsThere(view.subject))],
  );
  const naming = grids.flatMap(({ view }) => (view?.subject === undefined ? [] : [view.name]));
  return [
    header,
    dropRightsSql,
    ...securedTables.map(securedSql),
    'create schema visible;\ngrant usage on schema visible to maillage_reader;',
    ...views,
    openViewsSql(),
    personReachSql(),
    writesSql(),
    jobsSql(),
    deskSql(),
    changeEventsSql(),
    settledSql,
    forgottenSql(naming),
    authSql,
    invitationSql,
    memberEndingsSql,
    factorLossesSql,
    accountSleepSql,
    sessionEndingsSql,
    auditLinesSql,
  ]
    .join('\n\n')
    .concat('\n');
}
