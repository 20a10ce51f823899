import { Migration } from '@mikro-orm/migrations';

/**
 * The files that go with a referral, and which of them the region expects for which legal basis. A file hangs on one thing:
 * on a message or on a referral.
 */
export class Migration20261128090000_enclosures extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.enclosure (
        id uuid primary key,
        referral_id uuid not null references hub.referral on delete cascade,
        attachment_id uuid not null unique references hub.attachment,
        at timestamptz not null,
        kind text not null,
        author_id uuid not null references hub.membership,
        author_name text not null,
        author_function text not null,
        author_organisation_id uuid not null references hub.organisation
      );
      create index on hub.enclosure (referral_id, at, id);
      create index on hub.enclosure (author_id);
      create index on hub.enclosure (author_organisation_id);

      -- Takes away what was uploaded a day ago and hangs on nothing, and tells which, for a store outside. In two
      -- steps: what is being written keeps its files, whichever of the two comes first.
      create or replace function hub.forget_unattached_files() returns setof uuid
        language plpgsql security definer set search_path = pg_catalog as $$
      declare waiting uuid[];
      begin
        select array_agg(id) into waiting from (
          select file.id from hub.attachment file
           where file.at < now() - interval '1 day'
             and not exists (select from hub.message_attachment link where link.attachment_id = file.id)
             and not exists (select from hub.enclosure enclosed where enclosed.attachment_id = file.id)
             for update skip locked) as old;
        return query delete from hub.attachment file
         where file.id = any (waiting)
           and not exists (select from hub.message_attachment link where link.attachment_id = file.id)
           and not exists (select from hub.enclosure enclosed where enclosed.attachment_id = file.id)
        returning file.id;
      end $$;
    `);
  }
}
