import { Migration } from '@mikro-orm/migrations';

/**
 * A desk that several people share: who of the CPCA takes care of a referral, who has it open right now, and the
 * lists that each of them keeps.
 */
export class Migration010_desk extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.referral add column assignee_id uuid references hub.membership;
      create index on hub.referral (assignee_id);

      -- A claim says "I am reading this". It stops nobody and ends by itself.
      create table hub.reading_claim (
        id uuid primary key,
        referral_id uuid not null references hub.referral on delete cascade,
        membership_id uuid not null references hub.membership,
        person_name text not null,
        until timestamptz not null,
        unique (referral_id, membership_id)
      );
      create index on hub.reading_claim (membership_id);

      -- Told live to coordination (8) and team (16), when it begins and when it ends; a renewal tells nothing new.
      create function hub.tell_reading() returns trigger language plpgsql as $$
      begin
        perform pg_notify('referral_changed', coalesce(new.referral_id, old.referral_id) || ' 24');
        return null;
      end $$;
      create trigger tell_reading after insert or delete on hub.reading_claim
        for each row execute function hub.tell_reading();

      create table hub.saved_view (
        id uuid primary key,
        membership_id uuid not null references hub.membership,
        place text not null,
        name text not null,
        criteria jsonb not null,
        is_default boolean not null default false,
        created_at timestamptz not null default now(),
        unique (membership_id, place, name)
      );
    `);
  }
}
