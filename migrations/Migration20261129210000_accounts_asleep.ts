import { Migration } from '@mikro-orm/migrations';

/** When somebody came in last, whether they were told that their account is about to sleep, and that a function sleeps. */
export class Migration20261129210000_accounts_asleep extends Migration {
  override up(): void {
    // Nobody knows when they came in before: they have the whole time from now on.
    this.addSql(`
      alter table auth."user"
        add column "lastSeenAt" timestamptz not null default now(),
        add column "sleepWarnedAt" timestamptz;
      alter table hub.membership add column asleep boolean not null default false;
    `);
  }
}
