import { Migration } from '@mikro-orm/migrations';

/** Who may be one person is looked up by each of their numbers. */
export class Migration20261128060100_index_of_second_phones extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.participant_second_phone');
    this.addSql(`create index concurrently participant_second_phone on hub.participant
      ((right(regexp_replace(second_phone, '[^0-9]', '', 'g'), 9)))`);
  }
}
