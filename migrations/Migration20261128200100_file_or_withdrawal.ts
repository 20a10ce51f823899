import { Migration } from '@mikro-orm/migrations';

/** Every enclosure of before has its file: read beside the work, and not while the table is closed. */
export class Migration20261128200100_file_or_withdrawal extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('alter table hub.enclosure validate constraint file_or_withdrawal');
  }
}
