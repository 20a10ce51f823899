import { Migration } from '@mikro-orm/migrations';

/** When the person is free, how they move about, and how they are best reached: words of closed lists. */
export class Migration019_ways_to_reach extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.participant
        add column availability text[] not null default '{}',
        add column mobility text[] not null default '{}',
        add column contact_by text[] not null default '{}';
    `);
  }
}
