import { Migration } from '@mikro-orm/migrations';

/** Sessions of before were opened by what there was: read beside the work, and not while the table is closed. */
export class Migration20261129180100_passkeys_checked extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('alter table auth.session validate constraint session_factor');
  }
}
