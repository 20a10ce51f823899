import { readingMask } from './grid.ts';
import { message, statusUpdate } from './policy/index.ts';
import { onlyAsked, viewerFunctions, viewerOrganisation } from './policy/viewer-bits.ts';
import { memberFunctions } from './relations.ts';

/** What the functions of the network let people be to a referral, each bit set once. */
const functions = [...new Set(Object.values(memberFunctions).map(({ referral }) => referral))]
  .filter((bits) => bits !== 0)
  .sort((one, other) => one - other);

const eachFunction = `unnest(array[${functions.join(', ')}]) as held (functions)`;

/**
 * Activity, as SQL: for each service and each function in it, when something last changed in a referral that they
 * read. It is written where a change is told live (`rights.tell`), to the same people; a claim is presence and no
 * activity.
 */
export const activitySql = `create function rights.note_activity(of_referral uuid, audience int, more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_activity (organisation_id, functions, referral_id, at)
    select party.organisation_id, held.functions, party.referral_id, clock_timestamp()
      from hub.referral_party party
      join hub.referral on referral.id = party.referral_id
      join ${eachFunction} on party.relations & held.functions & audience <> 0
     where party.referral_id = of_referral and more -> 'except' is null
       and (more -> 'house' is null or party.organisation_id = (more ->> 'house')::uuid)
       and (more -> 'desk' is null or not ${onlyAsked('referral')})
     order by party.organisation_id, held.functions
    on conflict (organisation_id, functions, referral_id) do update set at = excluded.at;
$$;
revoke all on function rights.note_activity(uuid, int, jsonb) from public;

create function rights.fill_activity() returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into hub.referral_activity (organisation_id, functions, referral_id, at)
    select party.organisation_id, held.functions, party.referral_id, greatest(
             party.submitted_at,
             (select max(line.at) from hub.status_update line
               where line.referral_id = party.referral_id
                 and line.audience & party.relations & held.functions & ${readingMask(statusUpdate)} <> 0
                 and (line.action <> 'ASSIGN' or not ${onlyAsked('referral')})),
             (select max(said.at) from hub.message said
               where said.referral_id = party.referral_id
                 and party.relations & held.functions & ${readingMask(message)} <> 0
                 and (said.audience & party.relations & held.functions <> 0 or said.author_organisation_id = party.organisation_id)))
      from hub.referral_party party
      join hub.referral on referral.id = party.referral_id
      join ${eachFunction} on party.relations & held.functions <> 0
    on conflict (organisation_id, functions, referral_id) do nothing;
$$;
revoke all on function rights.fill_activity() from public;
-- What was there before there was activity, and functions that are new.
select rights.fill_activity();

create view visible.referral_activity as
select activity.referral_id, activity.at
  from hub.referral_activity activity
 where activity.organisation_id = ${viewerOrganisation} and activity.functions = ${viewerFunctions};
grant select on visible.referral_activity to maillage_reader;`;
