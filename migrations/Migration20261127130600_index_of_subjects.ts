import { Migration } from '@mikro-orm/migrations';

/** What is gone is looked for among notifications (`rights.forget_subject`). */
export class Migration20261127130600_index_of_subjects extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.notification_subject');
    this.addSql(
      'create index concurrently notification_subject on hub.notification (object_id, object_type)',
    );
  }
}
