import { Migration } from '@mikro-orm/migrations';

/** A partner that gave a module back is asked for it no more. */
export class Migration20261128090600_parts_declined extends Migration {
  override up(): void {
    this.addSql(`alter table hub.referral_party add column declined_modules text[] not null default '{}'`);
  }
}
