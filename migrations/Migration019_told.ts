import { Migration } from '@mikro-orm/migrations';

/** The announcement of a notification says which one it is, so that two at once are told apart. */
export class Migration019_told extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function hub.announce_notification() returns trigger language plpgsql as $$
      begin
        perform pg_notify('notification_added', new.membership_id || ' ' || new.id);
        return null;
      end $$;
    `);
  }
}
