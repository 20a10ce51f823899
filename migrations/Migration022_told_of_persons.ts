import { Migration } from '@mikro-orm/migrations';

/**
 * That two people are one, or two, or neither any more, is told live to whoever reads it: the services that coordinate
 * (8) or work (16) with both, at every referral of either. It moves no referral, and is told by notification alone.
 */
export class Migration022_told_of_persons extends Migration {
  override up(): void {
    this.addSql(`
      create function hub.tell_person_link() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform pg_notify('referral_changed', concat_ws(' ', referral.id, 24, service.organisation_id, 'alone'))
           from hub.referral
           join (select one.organisation_id
                   from hub.participant_party one
                   join hub.participant_party other on other.organisation_id = one.organisation_id
                  where one.participant_id = new.low_id and other.participant_id = new.high_id
                    and one.relations & other.relations & 24 <> 0) service on true
          where referral.participant_id in (new.low_id, new.high_id);
        return null;
      end $$;
      create trigger tell_person_link after insert or update of undone_at on hub.person_link
        for each row execute function hub.tell_person_link();
    `);
  }
}
