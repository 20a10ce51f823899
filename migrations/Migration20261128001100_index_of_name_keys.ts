import { Migration } from '@mikro-orm/migrations';

/** Who may be one person is looked up by date of birth and name, by number and by address. */
export class Migration20261128001100_index_of_name_keys extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.participant_name_keys');
    this.addSql(
      'create index concurrently participant_name_keys on hub.participant using gin (birth_date ext.date_ops, name_keys)',
    );
    this.addSql('drop index concurrently if exists hub.participant_phone');
    this.addSql(`create index concurrently participant_phone on hub.participant
      ((right(regexp_replace(phone, '[^0-9]', '', 'g'), 9)))`);
    this.addSql('drop index concurrently if exists hub.participant_email');
    this.addSql('create index concurrently participant_email on hub.participant ((lower(email)))');
  }
}
