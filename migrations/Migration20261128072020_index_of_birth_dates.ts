import { Migration } from '@mikro-orm/migrations';

/** Who may be one person is looked up by date of birth and name; all of a year stand together. Words are searched as before. */
export class Migration20261128072020_index_of_birth_dates extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.participant_name_keys');
    this.addSql(
      'create index concurrently participant_name_keys on hub.participant using gin (birth_date ext.text_ops, name_keys)',
    );
    this.addSql('drop index concurrently if exists hub.participant_birth_date');
    this.addSql('create index concurrently participant_birth_date on hub.participant (birth_date)');
    this.addSql('drop index concurrently if exists hub.participant_search');
    this.addSql(
      'create index concurrently participant_search on hub.participant using gin (search_text ext.gin_trgm_ops)',
    );
  }
}
