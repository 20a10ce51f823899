import { Migration } from '@mikro-orm/migrations';

/**
 * Whether a referral stands after what is urgent and not answered, as a key of the desk: it is the first of an order. Like
 * every key it is filled when the rights are put in force.
 */
export class Migration20261129150000_urgent_first extends Migration {
  override up(): void {
    this.addSql('alter table hub.referral_desk add column after_urgent boolean not null default true;');
  }
}
