import { Migration } from '@mikro-orm/migrations';

/** When a measure was decided, and when that became final: the six months of a course sentence run from the second. */
export class Migration20261128003000_date_of_decision extends Migration {
  override up(): void {
    this.addSql(`alter table hub.referral add column decided_on date, add column final_on date`);
  }
}
