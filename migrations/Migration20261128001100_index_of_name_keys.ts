import { Migration } from '@mikro-orm/migrations';

/**
 * Who may be one person is looked up by number and by address; by date of birth and name too, once these dates have their type: all that
 * is built apart is built after it (`index_of_birth_dates`).
 */
export class Migration20261128001100_index_of_name_keys extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.participant_phone');
    this.addSql(`create index concurrently participant_phone on hub.participant
      ((right(regexp_replace(phone, '[^0-9]', '', 'g'), 9)))`);
    this.addSql('drop index concurrently if exists hub.participant_email');
    this.addSql('create index concurrently participant_email on hub.participant ((lower(email)))');
  }
}
