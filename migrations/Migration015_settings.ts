import { Migration } from '@mikro-orm/migrations';

/**
 * What people set for themselves: one row per CPCA that departs from the default deadlines of
 * `deadline-kinds.ts`, with the amounts it departs with.
 */
export class Migration015_settings extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.deadline_setting (
        organisation_id uuid primary key references hub.organisation on delete cascade,
        version int not null default 0,
        amounts jsonb not null default '{}' check (jsonb_typeof(amounts) = 'object')
      );
    `);
  }
}
