import { Migration } from '@mikro-orm/migrations';

/** The key with which a contact was added: posted twice, by a double click or after a lost answer, it is one. */
export class Migration20261127162000_key_of_contacts extends Migration {
  override up(): void {
    this.addSql('alter table hub.contact add column idempotency_key text');
  }
}
