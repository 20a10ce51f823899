import { Migration } from '@mikro-orm/migrations';

/** No file of before was taken back: read beside the work, and not while the table is closed. */
export class Migration20261129140100_message_files_withdrawn_checked extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('alter table hub.attachment validate constraint file_withdrawal');
    this.addSql(
      "create index concurrently if not exists attachment_to_forget on hub.attachment (id) where state = 'WITHDRAWN' and forgotten_at is null",
    );
  }
}
