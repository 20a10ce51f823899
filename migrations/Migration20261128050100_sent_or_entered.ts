import { Migration } from '@mikro-orm/migrations';

/** Every referral from before has its sender: the rule is looked through, and holds of all of them. */
export class Migration20261128050100_sent_or_entered extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('alter table hub.referral validate constraint sent_or_entered');
  }
}
