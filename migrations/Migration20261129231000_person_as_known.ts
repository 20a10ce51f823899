import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever handed a case over, or whose part is over, knows the person as they were then: corrected since, they are somebody’s whom it
 * does not follow. Of a house that follows the person by another case nothing is kept.
 * Bits: 1 referrer; 4 authority; 8 coordinator; 16 caseworker; 32 clinician; 64, 128 partners; 512 asked; 1024 former referrer.
 */
export class Migration20261129231000_person_as_known extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(keeping);
    this.addSql(union);
    this.addSql(before);
  }
}

const columns = `
  -- the person as they were when the part of this house ended, or it handed the case over
  alter table hub.referral_party add column person_kept jsonb;
  -- of a house that is nothing else to the person: the last of these
  alter table hub.participant_party add column kept jsonb;
`;

/** Who took part until the case was closed reads on with everybody: that end keeps nothing. */
const keeping = `
  create function hub.keep_person_known() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.handed_over_at is null
       and (new.over_at is null or new.over_at is not distinct from (select outcome_acknowledged_at from hub.referral where id = new.referral_id)) then
      new.person_kept := null;
    elsif tg_op = 'INSERT' or old.person_kept is null then
      new.person_kept := (select to_jsonb(person) - 'id' from hub.participant person join hub.referral on referral.participant_id = person.id
                           where referral.id = new.referral_id);
    end if;
    return new;
  end $$;
  create trigger keep_person_known before insert or update of over_at, handed_over_at on hub.referral_party
    for each row when (new.over_at is not null or new.handed_over_at is not null or new.person_kept is not null)
    execute function hub.keep_person_known();
`;

const union = `
  create or replace function hub.keep_participant_party() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    touched_referral uuid := coalesce(new.referral_id, old.referral_id);
    touched_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
    person uuid := (select participant_id from hub.referral where id = touched_referral);
  begin
    perform from hub.participant where id = person for no key update;
    delete from hub.participant_party where organisation_id = touched_organisation and participant_id = person;
    insert into hub.participant_party (organisation_id, participant_id, relations, clinician_ids, private_to_id, kept)
      select touched_organisation, person, bit_or(party.relations),
             coalesce(array_agg(party.clinician_id) filter (where party.clinician_id is not null), '{}'),
             case when bool_and(party.private_to_id is not null) then (array_agg(party.private_to_id))[1] end,
             case when not bool_or(party.relations & 573 <> 0 or party.relations & 1216 <> 0 and party.person_kept is null)
                  then (array_agg(party.person_kept order by coalesce(party.handed_over_at, party.over_at) desc)
                          filter (where party.relations & 1216 <> 0))[1] end
        from (select tied.*, bool_or(tied.private_to_id is null) over () as is_shared
                from hub.referral_party tied
                join hub.referral on referral.id = tied.referral_id
               where tied.organisation_id = touched_organisation and referral.participant_id = person) party
       where party.private_to_id is null or not party.is_shared
      having count(*) > 0;
    return null;
  end $$;
`;

/** What they were is not known any more of those whose part ended before: it is as they are today. */
const before = `
  update hub.referral_party party set person_kept = to_jsonb(person) - 'id'
    from hub.referral join hub.participant person on person.id = referral.participant_id
   where referral.id = party.referral_id
     and (party.handed_over_at is not null or party.over_at is not null and party.over_at is distinct from referral.outcome_acknowledged_at);
`;
