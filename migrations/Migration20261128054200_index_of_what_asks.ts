import { Migration } from '@mikro-orm/migrations';

/** What asks something is listed and counted beside all the rest, and the lines of one object are found among those of its reader. */
export class Migration20261128054200_index_of_what_asks extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.notification_asking');
    this.addSql(
      'create index concurrently notification_asking on hub.notification (membership_id, at desc, id desc) where in_app and asks is not null and settled_at is null',
    );
    this.addSql('drop index concurrently if exists hub.notification_by_object');
    this.addSql(
      'create index concurrently notification_by_object on hub.notification (membership_id, object_id, at desc, id desc) where in_app',
    );
  }
}
