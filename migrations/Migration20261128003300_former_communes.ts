import { Migration } from '@mikro-orm/migrations';

/** The names under which people still know a commune that has grown together with others; filled at the next start. */
export class Migration20261128003300_former_communes extends Migration {
  override up(): void {
    this.addSql(`alter table hub.commune add column former_names text[] not null default '{}'`);
  }
}
