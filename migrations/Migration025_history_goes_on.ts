import { Migration } from '@mikro-orm/migrations';

/**
 * Who takes a redirected referral over reads what it goes on from: its coordination (8) and its team (16) become parties
 * of every referral before it, from the instant at which it took over. The database does so by itself, for nobody who
 * takes over may write who is what in a referral that was never shown to them.
 */
export class Migration025_history_goes_on extends Migration {
  override up(): void {
    this.addSql(`
      create function hub.hand_history_on() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        with recursive before (id) as (
          select redirected_from_id from hub.referral
           where id = new.referral_id and recipient_id = new.organisation_id and redirected_from_id is not null
          union select referral.redirected_from_id from before
            join hub.referral on referral.id = before.id where referral.redirected_from_id is not null)
        insert into hub.referral_party as party (organisation_id, referral_id, relations, modules, clinician_id, submitted_at)
          select new.organisation_id, before.id, new.relations & 24, '{}', null, new.submitted_at from before
        on conflict (organisation_id, referral_id) do update
          -- who coordinated it all along goes on doing so, since the instant at which it began to
          set submitted_at = case when party.relations & 8 = 0 then excluded.submitted_at else party.submitted_at end,
              relations = party.relations | excluded.relations;
        return null;
      end $$;
      create trigger hand_history_on after insert on hub.referral_party
        for each row when (new.relations & 16 <> 0)
        execute function hub.hand_history_on();

      with recursive before (organisation_id, relations, submitted_at, id) as (
        select party.organisation_id, party.relations & 24, party.submitted_at, referral.redirected_from_id
          from hub.referral join hub.referral_party party
            on party.referral_id = referral.id and party.organisation_id = referral.recipient_id
         where referral.redirected_from_id is not null and party.relations & 16 <> 0
        union select before.organisation_id, before.relations, before.submitted_at, referral.redirected_from_id
          from before join hub.referral on referral.id = before.id where referral.redirected_from_id is not null)
      insert into hub.referral_party as party (organisation_id, referral_id, relations, modules, clinician_id, submitted_at)
        select distinct on (organisation_id, id) organisation_id, id, relations, '{}'::text[], null::uuid, submitted_at
          from before order by organisation_id, id, submitted_at
      on conflict (organisation_id, referral_id) do update
        set submitted_at = case when party.relations & 8 = 0 then excluded.submitted_at else party.submitted_at end,
            relations = party.relations | excluded.relations;
    `);
  }
}
