import { Migration } from '@mikro-orm/migrations';

/**
 * Who is invited to work where. The link is made of the row and of the hub's key and is kept nowhere: sent again, it is another
 * one, and the one before opens nothing. Acceptance is the sign-in's, whose login writes no other row.
 */
export class Migration20261128210000_invitations extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.invitation (
        id uuid primary key,
        version int not null default 1,
        organisation_id uuid not null references hub.organisation,
        function text not null,
        -- none: of the set-up link, whose holder says it
        email text,
        -- none: invited at the console of the machine
        invited_by_id uuid references hub.membership,
        invited_at timestamptz not null,
        link_number int not null default 1,
        link_until timestamptz not null,
        delivery text not null,
        accepted_at timestamptz,
        membership_id uuid references hub.membership,
        constraint accepted_by_somebody check ((accepted_at is null) = (membership_id is null))
      );
      create index on hub.invitation (organisation_id, invited_at desc, id desc) where accepted_at is null;
      create index on hub.invitation (invited_by_id);
      create index on hub.invitation (membership_id);
      create unique index invited_once on hub.invitation (organisation_id, function, lower(email)) where accepted_at is null;

      -- The job is put into the queue by the owner: the API has no right on it. It carries a key and nothing else.
      create function hub.enqueue_invitation() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('send_invitation', json_build_object('invitation', new.id), max_attempts => 12,
                                        job_key => 'invitation ' || new.id);
        return null;
      end $$;
      create trigger enqueue_invitation after insert on hub.invitation for each row
        when (new.delivery = 'QUEUED') execute function hub.enqueue_invitation();
      create trigger enqueue_invitation_again after update of link_number on hub.invitation for each row
        when (new.delivery = 'QUEUED' and new.link_number > old.link_number) execute function hub.enqueue_invitation();
    `);
  }
}
