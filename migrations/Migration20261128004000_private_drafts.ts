import { Migration } from '@mikro-orm/migrations';

/**
 * A draft is its author's until they share it with their service. Drafts from before were begun on a page that said that the
 * service sees them: they stay shared.
 */
export class Migration20261128004000_private_drafts extends Migration {
  override up(): void {
    this.addSql(column);
    this.addSql(person);
  }
}

const column = `
  alter table hub.referral_party
    add column private_to_id uuid,
    -- of a new column, which is empty: there is nothing to look through
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add constraint private_to_one_of_the_house
      foreign key (private_to_id, organisation_id) references hub.membership (id, organisation_id);
  alter table hub.participant_party add column private_to_id uuid;
  alter table hub.referral_desk add column private_to_id uuid;
  -- Who leaves is found by theirs. Of a new column, which is empty: the index is there at once.
  -- squawk-ignore require-concurrent-index-creation
  create index referral_party_private_to on hub.referral_party (private_to_id, organisation_id) where private_to_id is not null;
`;

// A draft has a person of its own: what is private and what is shared never meet in one, and if they did, what is shared counts.
const person = `
  create or replace function hub.keep_participant_party() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    touched_referral uuid := coalesce(new.referral_id, old.referral_id);
    touched_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
    person uuid := (select participant_id from hub.referral where id = touched_referral);
  begin
    perform from hub.participant where id = person for no key update;
    delete from hub.participant_party where organisation_id = touched_organisation and participant_id = person;
    insert into hub.participant_party (organisation_id, participant_id, relations, clinician_ids, private_to_id)
      select touched_organisation, person, bit_or(party.relations),
             coalesce(array_agg(party.clinician_id) filter (where party.clinician_id is not null), '{}'),
             case when bool_and(party.private_to_id is not null) then (array_agg(party.private_to_id))[1] end
        from (select tied.*, bool_or(tied.private_to_id is null) over () as is_shared
                from hub.referral_party tied
                join hub.referral on referral.id = tied.referral_id
               where tied.organisation_id = touched_organisation and referral.participant_id = person) party
       where party.private_to_id is null or not party.is_shared
      having count(*) > 0;
    return null;
  end $$;
`;
