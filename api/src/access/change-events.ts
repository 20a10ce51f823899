import { fieldsOf, maskOf, readingMask, readingRights, storedIn, wholeRights } from './grid.ts';
import type { Grid } from './grid.ts';
import {
  attachment,
  consent,
  heldElsewhere,
  message,
  participant,
  readingClaim,
  referral,
  statusUpdate,
} from './policy/index.ts';
import { enclosureReaders } from './policy/grids/case/enclosure.ts';
import { contactAudience, contactAudiences } from './policy/grids/house/contact.ts';
import { heard, isInvitedOnly } from './policy/viewer-bits.ts';
import { changeTrigger as trigger } from './change-trigger.ts';
import { caseRelations, everyRelation } from './relations.ts';

/**
 * Live events, as SQL: a trigger on each table of a case publishes what changed in it to whoever reads that, by the grids. Nobody states
 * an audience: what a step, an import or the database itself writes is published to the same people.
 */
export function changeEventsSql(): string {
  return [
    publish,
    publishReferral,
    onReferral(),
    onPerson(),
    onLine(),
    onMessage(),
    onFile(),
    onConsent(),
    onParty(),
    onClaim(),
    onLink(),
    onContact(),
    onNotification(),
    onEvent,
  ].join('\n\n');
}

/** The channel of PostgreSQL on which the database notifies every process of the hub of what changed. */
export const changeChannel = 'object_changed';

/**
 * Counters of the row as a whole, what follows from publishing, what the clock says, and what the row of each house says
 * (`onParty`). They move with every change, so that a step decided on an older copy is refused; they say nothing to read.
 */
const silentColumns: readonly string[] = [
  'updated_at',
  // these follow from the names, which are told
  ...['search_text', 'name_keys'],
  ...heldElsewhere.flatMap((field) => storedIn(referral, field)),
];

const clinician = caseRelations.clinician;
const everythingElse = everyRelation & ~clinician;
const mask = (grid: Grid, field: string): number => maskOf(grid, field, ...readingRights);

/** Most houses that a line names: a notification has 8,000 bytes at most. */
const mostHouses = 150;

/**
 * One line for all types: which object changed, the houses that it concerns (null: whoever follows it) and who of
 * them receives it. Keys and bits, never a value.
 */
const publish = `create function rights.publish(type text, id uuid, houses uuid[], more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  select pg_notify('${changeChannel}', (jsonb_build_object('type', type, 'id', id, 'houses',
    case when cardinality(houses) <= ${mostHouses} then to_jsonb(houses) end) || more)::text);
$$;
revoke all on function rights.publish(text, uuid, uuid[], jsonb) from public;`;

// Nothing is published of a draft: it has one reader, who writes it. It has its activity, as all that can be listed.
// The houses are those that take part now: one that does so before the transaction ends, or no more, receives that.
const publishReferral = `create function rights.publish_referral(of_referral uuid, audience int, more jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  select rights.record_activity(of_referral, audience, more);
  select rights.publish('Referral', referral.id, concerned.houses, jsonb_build_object('audience', audience) || (more - 'house'::text))
    from hub.referral
   cross join lateral (select case when more ? 'house' then array[(more ->> 'house')::uuid]
                                   else array(select party.organisation_id from hub.referral_party party
                                               where party.referral_id = referral.id and party.relations & audience <> 0
                                               order by party.organisation_id) end as houses) concerned
   where referral.id = of_referral and referral.status <> 'DRAFT' and audience <> 0 and concerned.houses <> '{}';
$$;
revoke all on function rights.publish_referral(uuid, int, jsonb) from public;`;

/** Which relations read one of the columns that differ wholly, as statements of PL/pgSQL. */
function differing(grid: Grid): string {
  const byMask = new Map<string, string[]>();
  for (const field of fieldsOf(grid)) {
    const columns = storedIn(grid, field).filter((column) => !silentColumns.includes(column));
    const statement = `audience := audience | ${maskOf(grid, field, ...wholeRights)}`;
    byMask.set(statement, [...(byMask.get(statement) ?? []), ...columns]);
  }
  return [...byMask]
    .filter(([, columns]) => columns.length > 0)
    .map(([statement, columns]) => {
      const [now, before] = ['new', 'old'].map((row) =>
        columns.map((column) => `${row}.${column}`).join(', '),
      );
      return `    if (${now}) is distinct from (${before}) then\n      ${statement};\n    end if;`;
    })
    .join('\n');
}

/** A house that reads of what is asked its own modules is told where these changed, and not where others did. */
function ownParts(): string {
  const reading = maskOf(referral, 'modules', 'readOwn');
  return `  if tg_op = 'UPDATE' and new.modules is distinct from old.modules then
    perform rights.publish_referral(new.id, ${reading}, jsonb_build_object('house', party.organisation_id))
       from hub.referral_party party
      where party.referral_id = new.id and party.relations & ${reading} <> 0
        and exists (select from unnest(party.modules) own where (own = any(old.modules)) <> (own = any(new.modules)));
  end if;`;
}

function onReferral(): string {
  return trigger(
    'referral',
    'referral',
    'insert or update',
    'audience int := 0;',
    `  if tg_op = 'INSERT' then
    audience := ${everyRelation};
  elsif old.status = 'DRAFT' then
    audience := ${everyRelation};
  else
${differing(referral)}
  end if;
  perform rights.publish_referral(new.id, audience, '{}');
${ownParts()}`,
  );
}

/** A person is the same one in the case that was handed over and in the one that goes on from it. */
function onPerson(): string {
  return trigger(
    'person',
    'participant',
    'update',
    'audience int := 0;',
    `${differing(participant)}
  perform rights.publish_referral(referral.id, audience & ${mask(referral, 'participant') & ~caseRelations.formerReferrer}, '{}')
     from hub.referral where referral.participant_id = new.id;`,
  );
}

function onLine(): string {
  return trigger(
    'line',
    'status_update',
    'insert',
    '',
    `  perform rights.publish_referral(new.referral_id, new.audience & ${readingMask(statusUpdate) & ~caseRelations.formerReferrer},
    case when new.action = 'ASSIGN' then jsonb_build_object('house', new.author_organisation_id) else '{}' end);`,
  );
}

/** The author’s own service reads what is for others, too: the audience alone cannot say so. */
function onMessage(): string {
  return trigger(
    'message',
    'message',
    'insert',
    '',
    `  perform rights.publish_referral(new.referral_id, new.audience & ${readingMask(message)}, '{}');
  perform rights.publish_referral(new.referral_id, ${readingMask(message)}, jsonb_build_object('house', new.author_organisation_id));`,
  );
}

/** What the scanner says of a file, to whoever reads its message. */
function onFile(): string {
  const readers = mask(attachment, 'state');
  return trigger(
    'file',
    'attachment',
    'update of state, withdrawn_at',
    '',
    `  perform rights.publish_referral(message.referral_id, message.audience & ${readers}, '{}'),
          rights.publish_referral(message.referral_id, ${readers}, jsonb_build_object('house', message.author_organisation_id))
     from hub.message_attachment link join hub.message on message.id = link.message_id where link.attachment_id = new.id;
  perform rights.publish_referral(enclosure.referral_id, ${enclosureReaders}, '{}')
     from hub.enclosure where enclosure.attachment_id = new.id;`,
  );
}

function onConsent(): string {
  return trigger(
    'consent',
    'consent',
    'insert',
    '',
    `  perform rights.publish_referral(new.referral_id, ${readingMask(consent) & mask(referral, 'consents')}, '{}');`,
  );
}

/**
 * Who takes part is read by those who follow the whole; by whom it is about in any case, as what they were or are: a
 * house that reads nothing of it any more receives that there is nothing more to read.
 */
function onParty(): string {
  return trigger(
    'party',
    'referral_party',
    'insert or update or delete',
    `referral uuid := coalesce(new.referral_id, old.referral_id);
  was int := coalesce(old.relations, 0);
  is_now int := coalesce(new.relations, 0);
  changed int := was # is_now;
  house jsonb := jsonb_build_object('house', coalesce(new.organisation_id, old.organisation_id), 'standing', true);`,
    `  if (old.modules, old.over_at, old.access_ended_at) is distinct from (new.modules, new.over_at, new.access_ended_at) then
    changed := was | is_now;
  end if;
  if old.clinician_id is distinct from new.clinician_id then
    changed := changed | ${clinician} & (was | is_now);
  end if;
  if (old.followed_by_id, old.hands_over_to_id, old.handed_over_at) is distinct from (new.followed_by_id, new.hands_over_to_id, new.handed_over_at) and was & is_now <> 0 then
    perform rights.publish_referral(referral, ${mask(referral, 'followedBy') | mask(referral, 'handsOverTo')}, house - 'standing');
  end if;
  if changed = 0 then
    return null;
  end if;
  perform rights.publish_referral(referral, ${mask(referral, 'parties')}, '{}');
  perform rights.publish_referral(referral, changed & ${everythingElse}, house);
  if changed & ${clinician} <> 0 then
    perform rights.publish_referral(referral, ${clinician}, house || jsonb_build_object('member', member))
       from (values (old.clinician_id), (new.clinician_id)) assigned (member) where member is not null;
  end if;`,
  );
}

/** Who is reading is published house by house, as the view of the claims says; that one reads oneself is no news to oneself. */
function onClaim(): string {
  return trigger(
    'claim',
    'reading_claim',
    'insert or update or delete',
    `claimed uuid := coalesce(new.referral_id, old.referral_id);
  member uuid := coalesce(new.membership_id, old.membership_id);`,
    `  if tg_op = 'UPDATE' then
    -- prolonged: nothing that one could read is new
    if old.until > now() or new.until <= now() then
      return null;
    end if;
  end if;
  perform rights.publish_referral(referral.id, ${readingMask(readingClaim)}, jsonb_build_object('house', party.organisation_id, 'except', member))
     from hub.referral
     join hub.membership reader on reader.id = member
     join hub.referral_party party on party.referral_id = referral.id and party.relations & ${readingMask(readingClaim)} <> 0
     left join hub.referral_party theirs on theirs.referral_id = referral.id and theirs.organisation_id = reader.organisation_id
    where referral.id = claimed
      and (reader.organisation_id = party.organisation_id
        or not ${isInvitedOnly('referral')} and not ${isInvitedOnly('referral', 'theirs')});`,
  );
}

/** That two are one, or two: at every referral of either, to whom coordinates or works with both. */
function onLink(): string {
  const readers = mask(participant, 'links');
  return trigger(
    'link',
    'person_link',
    'insert or update',
    '',
    `  if tg_op = 'UPDATE' and old.undone_at is not distinct from new.undone_at then
    return null;
  end if;
  perform rights.publish_referral(referral.id, one.relations & other.relations & ${readers},
                   jsonb_build_object('house', one.organisation_id, 'function', true))
     from hub.participant_party one
     join hub.participant_party other on other.organisation_id = one.organisation_id
     join hub.referral on referral.participant_id in (one.participant_id, other.participant_id)
    where one.participant_id = new.low_id and other.participant_id = new.high_id;`,
  );
}

/**
 * A contact to whom it was shown or is shown now: to nobody from whom it was hidden before and after. What the network
 * or all who coordinate read is published to whoever has the sheet open.
 */
function onContact(): string {
  return trigger(
    'contact',
    'contact',
    'insert or update or delete',
    `house uuid := coalesce(new.organisation_id, old.organisation_id);
  audience int := coalesce(${contactAudience('new')}, 0) | coalesce(${contactAudience('old')}, 0);`,
    `  perform rights.publish('Organisation', house,
    case when audience & ~${contactAudiences.HOUSE} = 0 then array[house] end, jsonb_build_object('audience', audience));`,
  );
}

/**
 * A notification to the one function of one person that it is for, and to the same how many it has not read: lines of one
 * transaction that say the same are one to PostgreSQL, so that a thousand marked at once are one event.
 */
function onNotification(): string {
  return trigger(
    'notification',
    'notification',
    'insert or update of read_at, settled_at or delete',
    `one hub.notification := coalesce(new, old);
  house uuid;
  member jsonb := jsonb_build_object('member', one.membership_id);`,
    `  if not one.in_app or (tg_op = 'UPDATE' and (new.read_at, new.settled_at) is not distinct from (old.read_at, old.settled_at)) then
    return null;
  end if;
  select organisation_id into house from hub.membership where id = one.membership_id;
  if found then
    if tg_op = 'INSERT' then
      perform rights.publish('Notification', one.id, array[house], member);
    end if;
    perform rights.publish('Membership', one.membership_id, array[house], member);
  end if;`,
  );
}

/**
 * An event of the outbox is delivered later, by a background job: to the houses that it concerned when all of it was done, and
 * not to one that came since. A hub of the release before writes and reads the referral alone, of it and of notifications.
 */
const onEvent = `create function rights.complete_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.object_id := coalesce(new.object_id, new.referral_id);
  if new.object_type = 'Referral' then
    new.referral_id := new.object_id;
  end if;
  return new;
end $$;
create trigger complete_subject before insert on hub.outbox for each row execute function rights.complete_subject();
create trigger complete_subject before insert on hub.notification for each row execute function rights.complete_subject();

create function rights.name_houses() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update hub.outbox set houses = array(select party.organisation_id from hub.referral_party party
                                        where party.referral_id = new.object_id
                                          and party.relations & ${heard('new', 'new.referral_id')} <> 0
                                          -- who is in charge in a house is its own affair
                                          and (new.topic <> 'ASSIGN' or party.organisation_id = (
                                            select organisation_id from hub.membership where id = new.author_id))
                                        order by party.organisation_id)
   where id = new.id and object_type = 'Referral';
  return null;
end $$;
create constraint trigger name_houses after insert on hub.outbox
  deferrable initially deferred for each row execute function rights.name_houses();`;
