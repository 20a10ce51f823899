import { Migration } from '@mikro-orm/migrations';

/** A file that hangs on a message is taken back by who wrote it: its content is destroyed, and that it was there stays. */
export class Migration20261129140000_message_files_withdrawn extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.attachment
        add column withdrawn_at timestamptz,
        add column withdrawn_by_name text,
        add column withdraw_reason text,
        -- since when the store outside has it no more
        add column forgotten_at timestamptz,
        -- taken back: when, by whom and why
        add constraint file_withdrawal check (
          num_nonnulls(withdrawn_at, withdrawn_by_name, withdraw_reason) = case when state = 'WITHDRAWN' then 3 else 0 end) not valid;

      -- In the transaction of the withdrawal the content goes, and with it what says which it was.
      create function hub.destroy_withdrawn_attachment() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if old.withdrawn_at is not null then
          raise exception 'A file is taken back once.';
        end if;
        new.state := 'WITHDRAWN';
        new.name := new.media_type;
        new.sha256 := repeat('0', 64);
        delete from hub.attachment_content where attachment_id = new.id;
        perform graphile_worker.add_job('forget_files', '{}'::json, job_key => 'forget_files');
        return new;
      end $$;
      revoke all on function hub.destroy_withdrawn_attachment() from public;
      create trigger destroy_withdrawn_attachment before update of withdrawn_at on hub.attachment for each row
        execute function hub.destroy_withdrawn_attachment();

      -- What was uploaded a day ago and hangs on nothing goes; of what was taken back from a message the row stays. Both
      -- are told to a store outside. In two steps: what is being written keeps its files, whichever of the two comes first.
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
        return query update hub.attachment file set forgotten_at = now()
         where file.state = 'WITHDRAWN' and file.forgotten_at is null
        returning file.id;
      end $$;
    `);
  }
}
