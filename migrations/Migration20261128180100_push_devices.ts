import { Migration } from '@mikro-orm/migrations';

/**
 * The devices on which somebody is told that something is new. A row says where a device is reached, which is between its
 * browser and the hub: nobody reads it but the job that sends. It is of one session, and goes with it.
 */
export class Migration20261128180100_push_devices extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.push_device (
        id uuid primary key,
        membership_id uuid not null references hub.membership,
        session_id text not null references auth.session on delete cascade,
        endpoint text not null check (length(endpoint) <= 1000),
        -- what its owner knows it by; null where the browser did not say
        name text check (length(name) <= 60),
        created_at timestamptz not null,
        unique (endpoint, membership_id)
      );
      create index on hub.push_device (membership_id, created_at desc, id desc);
      create index on hub.push_device (session_id);
    `);
    this.addSql(`
      -- A session is one browser, and a browser one session's. Whoever adds it has it, and whoever had it before, in another
      -- session, is told there no more; ten of one function are enough, and the oldest gives way.
      create function hub.take_device_over() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('push device ' || new.endpoint, 0));
        -- a session that ends meanwhile leaves no row behind
        perform from auth.session session
           join hub.membership member on member.user_id = session."userId"
          where session.id = new.session_id and member.id = new.membership_id
            for key share of session;
        if not found then
          return null;
        end if;
        delete from hub.push_device
         where endpoint = new.endpoint and session_id <> new.session_id
            or session_id = new.session_id and membership_id = new.membership_id;
        delete from hub.push_device
         where id in (select id from hub.push_device where membership_id = new.membership_id
                       order by created_at desc, id desc offset 9);
        return new;
      end $$;
      create trigger take_device_over before insert on hub.push_device
        for each row execute function hub.take_device_over();
    `);
  }
}
