import { Migration } from '@mikro-orm/migrations';

/** When a session was last used, to the minute: one that nobody uses ends before its hours are over. */
export class Migration20261129160000_sessions_in_use extends Migration {
  override up(): void {
    this.addSql(`alter table auth.session add column "lastUsedAt" timestamptz not null default now();`);
  }
}
