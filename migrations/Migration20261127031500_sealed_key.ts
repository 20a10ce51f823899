import { Migration } from '@mikro-orm/migrations';

/**
 * What a process checks before it serves, where the login of the accounts may read it: whether its secret is the
 * database's, and whether the database is of its release. That login so is enough to start a hub with.
 */
export class Migration20261127031500_sealed_key extends Migration {
  override up(): void {
    this.addSql(`
      -- The key behind ids, cursors and session cookies, sealed once for each secret that opens it: one secret,
      -- and two while it is being replaced. It says nothing of either.
      create table auth.sealed_key (
        id uuid primary key,
        salt bytea not null,
        sealed bytea not null,
        made_at timestamptz not null default now()
      );
      -- Each file of masks that was in force, by its hash, and since when; the newest is. A release whose masks are an older
      -- one is older than the database.
      create table auth.masks (
        name text primary key,
        in_force_since timestamptz not null default clock_timestamp()
      );
      create view auth.applied_migration as select name from hub.migration;
    `);
  }
}
