import { Migration } from '@mikro-orm/migrations';

/**
 * A house that a correction puts behind the case no more reads nothing of it: who was in charge of it there is told, and everybody where
 * nobody was. They are told the reference, which they knew, and of the house that is in its place; the same reference where a question to take
 * a case over ended. Bit 4: authority.
 */
export class Migration20261130000200_told_of_leaving extends Migration {
  override up(): void {
    this.addSql(`
  -- of a case that its reader knew and does not read any more
  alter table hub.notification add column known_reference text;
    `);
    this.addSql(telling);
    this.addSql(leaving);
  }
}

const newId = `overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid`;

/** As before, with the reference. */
const telling = `
  create or replace function hub.tell_lapsed(of_referral uuid, asker uuid, asked uuid, in_charge uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    line uuid := ${newId};
    moment timestamptz := date_trunc('milliseconds', clock_timestamp());
    actor hub.membership;
  begin
    select * into actor from hub.membership where id = nullif(current_setting('maillage.membership_id', true), '')::uuid;
    -- nobody acts where a case is deleted whole, or something is loaded
    if not found or not exists (select from hub.referral where id = of_referral) then
      return;
    end if;
    insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, audience, other_organisation_id)
      values (line, of_referral, moment, 'WITHDRAW_HANDOVER', actor.id, actor.person_name, actor.function, actor.organisation_id, 29, asked);
    insert into hub.outbox (id, at, topic, object_type, object_id, cause_type, cause_id, audience, author_id)
      values (${newId}, moment, 'WITHDRAW_HANDOVER', 'Referral', of_referral, 'StatusUpdate', line, 29, actor.id);
    insert into hub.notification (id, membership_id, object_type, object_id, event, action, source_id, at, in_app, known_reference)
      select ${newId}, told.membership_id, 'Organisation', told.of_house, 'STEP', 'WITHDRAW_HANDOVER', line, moment, true,
             (select reference from hub.referral where id = of_referral)
        from (select membership_id, asker as of_house from hub.notification
               where object_type = 'Referral' and object_id = of_referral and asks = 'ACCEPT_HANDOVER'
              union select author_id, asked from hub.status_update
               where referral_id = of_referral and action = 'HAND_OVER' and author_organisation_id = asker and other_organisation_id = asked
              union select in_charge, asked where in_charge is not null) told
        join hub.membership member on member.id = told.membership_id
       where member.id <> actor.id and member.organisation_id = case told.of_house when asker then asked else asker end
         and not exists (select from hub.referral_party party where party.referral_id = of_referral and party.organisation_id = member.organisation_id);
  end $$;
`;

/** Where nobody is in its place it is the CPCA that is named: whom to ask. */
const leaving = `
  create function hub.tell_who_leaves() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    moment timestamptz := date_trunc('milliseconds', clock_timestamp());
    source uuid := ${newId};
    actor uuid := nullif(current_setting('maillage.membership_id', true), '')::uuid;
    left_case hub.referral;
    instead uuid;
  begin
    select * into left_case from hub.referral where id = old.referral_id;
    -- nobody acts where a case is deleted whole, or something is loaded
    if not found or actor is null then
      return null;
    end if;
    instead := case when exists (select from hub.organisation where id = old.organisation_id and kind = 'PROBATION_SERVICE')
                    then left_case.supervised_by_id else left_case.ordered_by_id end;
    insert into hub.notification (id, membership_id, object_type, object_id, event, action, source_id, at, in_app, known_reference)
      select ${newId}, member.id, 'Organisation', coalesce(instead, left_case.recipient_id), 'STEP', 'CORRECT_MEASURE', source, moment, true, left_case.reference
        from hub.membership member
       where member.organisation_id = old.organisation_id and member.id <> actor
         and coalesce(instead, left_case.recipient_id) is not null
         and case when old.followed_by_id is not null then member.id = old.followed_by_id
                  else member.active_from <= now() and (member.active_until is null or member.active_until > now()) and member.suspended_at is null
                       and member.function in ('PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE', 'LIBERTY_AND_CUSTODY_JUDGE', 'FAMILY_JUDGE', 'REGISTRY', 'PROBATION_OFFICER') end;
    return null;
  end $$;
  create trigger tell_who_leaves after delete on hub.referral_party for each row
    when (old.relations & 4 <> 0) execute function hub.tell_who_leaves();
`;
