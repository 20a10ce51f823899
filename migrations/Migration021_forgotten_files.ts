import { Migration } from '@mikro-orm/migrations';

/**
 * Forgetting uploads that no message came for is a background job's, and no longer done while somebody waits for an
 * upload of their own.
 */
export class Migration021_forgotten_files extends Migration {
  override up(): void {
    this.addSql(`
      -- Takes away what was uploaded a day ago and hangs on no message, and tells which, for a store outside. In two
      -- steps: a message that is being written keeps its files, whichever of the two comes first.
      create or replace function hub.forget_unattached_files() returns setof uuid
        language plpgsql security definer set search_path = pg_catalog as $$
      declare waiting uuid[];
      begin
        select array_agg(id) into waiting from (
          select file.id from hub.attachment file
           where file.at < now() - interval '1 day'
             and not exists (select from hub.message_attachment link where link.attachment_id = file.id)
             for update skip locked) as old;
        return query delete from hub.attachment file
         where file.id = any (waiting)
           and not exists (select from hub.message_attachment link where link.attachment_id = file.id)
        returning file.id;
      end $$;
      revoke execute on function hub.forget_unattached_files() from maillage_writer;
      grant execute on function hub.forget_unattached_files() to maillage_worker;
    `);
  }
}
