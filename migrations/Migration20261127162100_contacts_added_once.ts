import { Migration } from '@mikro-orm/migrations';

/** A key of a client adds one contact of a house. */
export class Migration20261127162100_contacts_added_once extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.contact_added_once');
    this.addSql(
      'create unique index concurrently contact_added_once on hub.contact (organisation_id, idempotency_key) where idempotency_key is not null',
    );
  }
}
