import { Migration } from '@mikro-orm/migrations';

/** A job looks each minute for functions whose last day is over. */
export class Migration20261129100100_ended_memberships extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.membership_ended');
    this.addSql(`create index concurrently membership_ended on hub.membership (active_until)
      where active_until is not null and through_id is null`);
  }
}
