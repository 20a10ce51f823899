import { createHash } from 'node:crypto';
import { readingMask } from './grid.ts';
import { deskKeys, deskRows, functionValues, message, statusUpdate } from './policy/index.ts';
import { deskOwner, viewerFunctions, viewerMembership } from './policy/viewer-bits.ts';
import { caseRelations } from './relations.ts';

const keys = Object.keys(deskKeys);
const columns = ['owner_id', 'functions', 'referral_id', ...keys];

/** SQL: when something last changed in a referral of a desk, as far as its lines and messages show. */
const activityWritten = `greatest(desk.order_at,
             (select max(line.at) from hub.status_update line
               where line.referral_id = desk.referral_id and line.audience & desk.relations & ${readingMask(statusUpdate) & ~caseRelations.formerReferrer} <> 0
                 and (line.action <> 'ASSIGN' or line.author_organisation_id = desk.organisation_id)),
             (select max(sent.at) from hub.message sent
               where sent.referral_id = desk.referral_id and desk.relations & ${readingMask(message)} <> 0
                 and (sent.audience & desk.relations <> 0 or sent.author_organisation_id = desk.organisation_id)))`;

/** SQL: writes rows of `desk` onto the desks; a row that is there already with the same keys is not written again. */
const upsertDesk = (
  activity: string,
  from: string,
): string => `insert into hub.referral_desk as stored (${columns.join(', ')}, activity_at)
    select ${columns.map((column) => `desk.${column}`).join(', ')}, ${activity}
      from ${from}
      left join hub.referral_desk before on before.owner_id = desk.owner_id and before.functions = desk.functions
                                        and before.referral_id = desk.referral_id
    on conflict (owner_id, functions, referral_id) do update
      set (${[...keys, 'activity_at'].join(', ')}) = (${[...keys, 'activity_at'].map((key) => `excluded.${key}`).join(', ')})
    where (${[...keys, 'activity_at'].map((key) => `stored.${key}`).join(', ')})
          is distinct from (${[...keys, 'activity_at'].map((key) => `excluded.${key}`).join(', ')})`;

const deleteFromDesk = (touched: string, from: string): string => `delete from hub.referral_desk stored
     where ${touched} not exists (select from ${from} desk
       where desk.referral_id = stored.referral_id and desk.owner_id = stored.owner_id and desk.functions = stored.functions)`;

/**
 * What a change means for the desks is worked out once, when its transaction ends: a step touches a referral ten times.
 * Two transactions that touched one referral take their turn at it, so that the second sees what the first has written;
 * they take all their turns in one order and then wait for nothing else.
 */
const settle = `create function rights.settle_desk() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  turn constant xid8 := pg_current_xact_id();
  touched uuid[];
  changed_at timestamptz;
begin
  if not exists (select from hub.referral_desk_due where xact = turn) then
    return null;
  end if;
  touched := array(select distinct referral_id from hub.referral_desk_due where xact = turn and referral_id is not null order by 1);
  if cardinality(touched) > 100 or exists (select from hub.referral_desk_due where xact = turn and referral_id is null) then
    lock table hub.referral_desk in share row exclusive mode;
  else
    lock table hub.referral_desk in row exclusive mode;
    perform pg_advisory_xact_lock(hashtextextended(touching.id::text, 20261127)) from unnest(touched) touching (id);
  end if;
  changed_at := clock_timestamp();
  with desk as materialized (select * from rights.desk where referral_id = any(touched)),
       removed as (${deleteFromDesk('stored.referral_id = any(touched) and', 'desk')})
  ${upsertDesk(
    `case when exists (select from hub.referral_desk_due due
              where due.xact = turn and due.referral_id = desk.referral_id and due.audience & desk.relations <> 0
                and (due.organisation_id is null or due.organisation_id = desk.organisation_id)) then changed_at
            else coalesce(before.activity_at, ${activityWritten}) end`,
    'desk',
  )};
  if exists (select from hub.referral_desk_due where xact = turn and referral_id is null) then
    ${upsertDesk(
      `coalesce(before.activity_at, ${activityWritten})`,
      `(select row.* from rights.desk row
                 join (select distinct organisation_id, functions from hub.referral_desk_due where xact = turn and referral_id is null) due
                   on due.organisation_id = row.organisation_id and due.functions = row.functions) desk`,
    )};
  end if;
  delete from hub.referral_desk_due where xact = turn;
  return null;
end $$;
create constraint trigger settle_desk after insert on hub.referral_desk_due
  deferrable initially deferred for each row execute function rights.settle_desk();`;

const touch = `create function rights.touch_desk(touched uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_desk_due (xact, referral_id)
    select pg_current_xact_id(), touched
     where touched is not null
       and not exists (select from hub.referral_desk_due where xact = pg_current_xact_id() and referral_id = touched);
$$;
revoke all on function rights.touch_desk(uuid) from public;`;

/** Activity: recorded where a change is published, for the same people; a claim is presence and no activity. */
const activity = `create function rights.record_activity(of_referral uuid, audience int, more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_desk_due (xact, referral_id, audience, organisation_id)
    select pg_current_xact_id(), of_referral, record_activity.audience, (more ->> 'house')::uuid
     where record_activity.audience <> 0 and more -> 'except' is null;
$$;
revoke all on function rights.record_activity(uuid, int, jsonb) from public;`;

/** What a row of each table may change on a desk: of which referrals. */
const touching: readonly { readonly table: string; readonly when: string; readonly body: string }[] = [
  {
    table: 'referral',
    when: 'insert or update or delete',
    body: 'perform rights.touch_desk(coalesce(new.id, old.id));',
  },
  {
    table: 'referral_party',
    when: 'insert or update or delete',
    body: 'perform rights.touch_desk(coalesce(new.referral_id, old.referral_id));',
  },
  {
    table: 'participant',
    when: 'update',
    body: `if (new.search_text, new.name_keys, new.birth_date, new.phone, new.second_phone, new.email)
     is distinct from (old.search_text, old.name_keys, old.birth_date, old.phone, old.second_phone, old.email) then
    perform rights.touch_desk(id) from hub.referral where participant_id = new.id;
  end if;`,
  },
  {
    // What one is to a person is the union over their referrals: each of them may show the name now, or hide it.
    table: 'participant_party',
    when: 'insert or update or delete',
    body: `perform rights.touch_desk(id) from hub.referral where participant_id = coalesce(new.participant_id, old.participant_id);`,
  },
  {
    // The first one of a service in a function: its desk begins.
    table: 'membership',
    when: 'insert or update',
    body: `insert into hub.referral_desk_due (xact, organisation_id, functions)
    select pg_current_xact_id(), new.organisation_id, allowed.functions
      from ${functionValues('allowed')}
     where allowed.name = new.function
       and (allowed.functions & ${caseRelations.clinician} <> 0 or not exists (
         select from hub.membership other
           join ${functionValues('same')} on same.name = other.function and same.functions = allowed.functions
          where other.organisation_id = new.organisation_id and other.id <> new.id));`,
  },
];

const triggers = touching.map(
  ({ table, when, body }) => `create function rights.touch_desk_by_${table}() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  ${body}
  return null;
end $$;
create trigger touch_desk after ${when} on hub.${table} for each row execute function rights.touch_desk_by_${table}();`,
);

const fill = `create function rights.fill_desk() returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table hub.referral_desk in share row exclusive mode;
  ${deleteFromDesk('', 'rights.desk')};
  ${upsertDesk(`coalesce(before.activity_at, ${activityWritten})`, 'rights.desk')};
end $$;
revoke all on function rights.fill_desk() from public;`;

/** Filled anew where a mask, a function or a key is another than when it was filled last. */
function fillWhereChanged(): string {
  const version = createHash('md5').update(deskRows).update(activityWritten).digest('hex');
  return `do $$
begin
  if obj_description('hub.referral_desk'::regclass, 'pg_class') is distinct from '${version}' then
    perform rights.fill_desk();
    comment on table hub.referral_desk is '${version}';
  end if;
end $$;`;
}

/**
 * What a viewer's lists are ordered, filtered and counted by. The rows themselves are read through their masks. A draft that
 * a colleague keeps to themselves stands on the desk of the service, and is left out for everybody else.
 */
const view = `create view visible.referral_desk as
select ${['referral_id', ...keys.filter((key) => key !== 'private_to_id'), 'activity_at'].map((column) => `desk.${column}`).join(', ')}
  from hub.referral_desk desk
 where desk.owner_id = ${deskOwner} and desk.functions = ${viewerFunctions}
   and (desk.private_to_id is null or desk.private_to_id = ${viewerMembership});
grant select on visible.referral_desk to maillage_reader;`;

/**
 * The desks, as SQL: for each function of each service (each psychologist, where that counts) a row for each referral that
 * it shows them, with the keys that lists go by as the masks of the grids give them. Kept by the database itself.
 */
export function deskSql(): string {
  return [
    `create view rights.desk as\n${deskRows};`,
    settle,
    touch,
    activity,
    ...triggers,
    fill,
    fillWhereChanged(),
    view,
  ].join('\n\n');
}
