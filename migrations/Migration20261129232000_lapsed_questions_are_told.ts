import { Migration } from '@mikro-orm/migrations';

/**
 * Where the house that asked another to take a case over is behind it no more, its question ends: by a correction, and by nobody’s answer.
 * Those who follow the case read a line of it. Whoever asked or was asked and is nothing to the case any more is told of the other house,
 * and of no case. Bits: 4 authority; 29 who follows the whole.
 */
export class Migration20261129232000_lapsed_questions_are_told extends Migration {
  override up(): void {
    this.addSql(telling);
    this.addSql(ending);
  }
}

const newId = `overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid`;

const telling = `
  create function hub.tell_lapsed(of_referral uuid, asker uuid, asked uuid, in_charge uuid) returns void
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
    insert into hub.notification (id, membership_id, object_type, object_id, event, action, source_id, at, in_app)
      select ${newId}, told.membership_id, 'Organisation', told.of_house, 'STEP', 'WITHDRAW_HANDOVER', line, moment, true
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

const ending = `
  create or replace function hub.lapse_question() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral_party set hands_over_to_id = null
     where referral_id = new.referral_id and organisation_id = new.organisation_id;
    perform hub.tell_lapsed(new.referral_id, new.organisation_id, new.hands_over_to_id, new.followed_by_id);
    return null;
  end $$;

  create or replace function hub.end_question() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    delete from hub.referral_party
     where referral_id = old.referral_id and organisation_id = old.hands_over_to_id and relations = 512;
    update hub.referral_party set relations = relations & ~512
     where referral_id = old.referral_id and organisation_id = old.hands_over_to_id and relations & 512 <> 0;
    if tg_op = 'DELETE' then
      perform hub.tell_lapsed(old.referral_id, old.organisation_id, old.hands_over_to_id, old.followed_by_id);
    end if;
    return null;
  end $$;
`;
