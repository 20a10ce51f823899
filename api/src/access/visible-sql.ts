import { deskSql } from './desk.ts';
import { grids } from './policy/index.ts';
import { jobsSql, jobTables, dropRightsSql } from './roles/index.ts';
import { openViewsSql, personReachSql, viewOf } from './masks/index.ts';
import { rowRights, securedSql } from './row-rights/index.ts';
import { forgottenSql, subjectIsThere } from './subjects.ts';
import { changeEventsSql } from './change-events.ts';
import { settledSql } from './settled.ts';
import { writesSql } from './writes/index.ts';

const header = `-- Generated from api/src/access/policy by npm run codegen. Do not edit: change the grid.
-- Applied after the migrations, in their transaction, by the owner of the tables.`;

/**
 * Sign-in: the accounts and sessions are the library's, and nobody else reads them. Its login, which could open a session
 * for anybody, also reads who works where, so that one statement tells who asks and in which function; and changes none of it.
 */
const authSql = `create view rights.active_function as
select id, user_id, organisation_id, function, person_name from hub.membership
 where active_from <= now() and (active_until is null or active_until > now());
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
  ]
    .join('\n\n')
    .concat('\n');
}
