import { Migration } from '@mikro-orm/migrations';

/** What the person needs to come and take part, in words of a closed list and a few of one's own. */
export class Migration20261128003100_access_needs extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.participant
        add column access_needs text[] not null default '{}',
        add column access_need_note text;
    `);
  }
}
