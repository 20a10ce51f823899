import { Migration } from '@mikro-orm/migrations';

/** A file that was sent with the wrong referral is taken back: its content is destroyed, and that it was there stays. */
export class Migration20261128200000_enclosures_withdrawn extends Migration {
  override up(): void {
    this.addSql(`
      -- no reader of before meets one: none is withdrawn before this is in place
      -- squawk-ignore ban-drop-not-null
      alter table hub.enclosure alter column attachment_id drop not null;
      alter table hub.enclosure
        add column withdrawn_at timestamptz,
        add column withdrawn_by_name text,
        add column withdraw_reason text,
        -- either the file, or that it was taken back, by whom and why
        add constraint file_or_withdrawal check (
          num_nonnulls(withdrawn_at, withdrawn_by_name, withdraw_reason) = case when attachment_id is null then 3 else 0 end) not valid;

      -- In the transaction of the withdrawal the content goes; what a store outside keeps goes with the row, by the job.
      create function hub.destroy_withdrawn_file() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if new.attachment_id is not null then
          raise exception 'An enclosure keeps its file, or gives it up.';
        end if;
        delete from hub.attachment_content where attachment_id = old.attachment_id;
        update hub.attachment set name = media_type, at = at - interval '1 day' where id = old.attachment_id;
        perform graphile_worker.add_job('forget_files', '{}'::json, job_key => 'forget_files');
        return null;
      end $$;
      revoke all on function hub.destroy_withdrawn_file() from public;
      create trigger destroy_withdrawn_file after update of attachment_id on hub.enclosure for each row
        when (old.attachment_id is distinct from new.attachment_id) execute function hub.destroy_withdrawn_file();
    `);
  }
}
