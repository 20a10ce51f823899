import { Migration } from '@mikro-orm/migrations';

/** What is unread is listed and counted beside years of what was read. */
export class Migration20261127134200_unread_notifications extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.notification_unread');
    this.addSql(
      'create index concurrently notification_unread on hub.notification (membership_id, at desc, id desc) where in_app and read_at is null',
    );
  }
}
