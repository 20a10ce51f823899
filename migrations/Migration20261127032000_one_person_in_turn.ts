import { Migration } from '@mikro-orm/migrations';

/**
 * What a service is to a person is the union over the person's referrals. Two referrals of one person that change at
 * once take their turn: each would count without what the other is about to write, and then insert the same row.
 */
export class Migration20261127032000_one_person_in_turn extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function hub.keep_participant_party() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      declare
        touched_referral uuid := coalesce(new.referral_id, old.referral_id);
        touched_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
        person uuid := (select participant_id from hub.referral where id = touched_referral);
      begin
        perform from hub.participant where id = person for no key update;
        delete from hub.participant_party where organisation_id = touched_organisation and participant_id = person;
        insert into hub.participant_party (organisation_id, participant_id, relations, clinician_ids)
          select touched_organisation, person, bit_or(party.relations),
                 coalesce(array_agg(party.clinician_id) filter (where party.clinician_id is not null), '{}')
            from hub.referral_party party
            join hub.referral on referral.id = party.referral_id
           where party.organisation_id = touched_organisation and referral.participant_id = person
          having count(*) > 0;
        return null;
      end $$;
    `);
  }
}
