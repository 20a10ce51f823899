import { Migration } from '@mikro-orm/migrations';

/** Files that hang on messages. Each table is written once: what was sent is never changed. */
export class Migration008_conversation_files extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.attachment (
        id uuid primary key,
        at timestamptz not null,
        membership_id uuid not null references hub.membership,
        name text not null,
        media_type text not null,
        size int not null check (size > 0),
        -- of the content, in hexadecimal: what was sent can be told from what was altered
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
      );
      create index on hub.attachment (membership_id);

      -- Apart, so that a list of files never reads what is in them; empty where a store of objects keeps them.
      create table hub.attachment_content (
        attachment_id uuid primary key references hub.attachment on delete cascade,
        content bytea not null
      );

      -- A file hangs on one message, and so on its audience. One without a message is nobody's but its sender's.
      create table hub.message_attachment (
        attachment_id uuid primary key references hub.attachment on delete cascade,
        message_id uuid not null references hub.message on delete cascade
      );
      create index on hub.message_attachment (message_id);

      -- Takes away what was uploaded a day ago and hangs on no message, and tells which, for a store outside.
      create function hub.forget_unattached_files() returns setof uuid
        language sql security definer set search_path = pg_catalog as $$
        delete from hub.attachment
         where at < now() - interval '1 day'
           and not exists (select from hub.message_attachment link where link.attachment_id = attachment.id)
        returning id
      $$;
      revoke all on function hub.forget_unattached_files() from public;
      grant execute on function hub.forget_unattached_files() to maillage_writer;
    `);
  }
}
