import { Migration } from '@mikro-orm/migrations';

/** A notification is told live as everything is (`rights.announce`, in `schema/visible.sql`), with its house. */
export class Migration20261127093500_told_by_the_rights extends Migration {
  override up(): void {
    this.addSql(`
      drop trigger announce_notification on hub.notification;
      drop function hub.announce_notification();
    `);
  }
}
