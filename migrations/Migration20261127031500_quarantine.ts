import { Migration } from '@mikro-orm/migrations';

/**
 * Where a scanner is set, a file waits until it was looked at: its message may be sent meanwhile, its content is
 * given to nobody. What was taken before stays open.
 */
export class Migration20261127031500_quarantine extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.attachment
        add column state text not null default 'READY' check (state in ('READY', 'WAITING', 'INFECTED'));
      create index attachment_waiting on hub.attachment (id) where state = 'WAITING';

      -- One job for all that wait: it is put into the queue again, not once more.
      create function hub.enqueue_scanning() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('scan_files', '{}'::json, job_key => 'scan_files');
        return null;
      end $$;
      create trigger enqueue_scanning after insert on hub.attachment for each row
        when (new.state = 'WAITING') execute function hub.enqueue_scanning();

      -- The jobs read no case, and of files nothing but the content of those that wait.
      create function hub.files_to_scan(past uuid, most int) returns table (id uuid, content bytea)
        language sql security definer set search_path = pg_catalog as $$
        select file.id, stored.content
          from hub.attachment file
          left join hub.attachment_content stored on stored.attachment_id = file.id
         where file.state = 'WAITING' and (past is null or file.id > past)
         order by file.id
         limit most
      $$;

      -- The verdict on a file that waits. A content with a virus is not kept.
      create function hub.record_scan(file uuid, infected boolean) returns void
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        update hub.attachment set state = case when infected then 'INFECTED' else 'READY' end
         where id = file and state = 'WAITING';
        if not found then return; end if;
        if infected then delete from hub.attachment_content where attachment_id = file; end if;
      end $$;
    `);
  }
}
