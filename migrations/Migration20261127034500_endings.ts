import { Migration } from '@mikro-orm/migrations';

/**
 * Whatever ends a session ends it here, so that no route and no hand in the database can forget it: a new password ends
 * every session that was opened with the old one, and a session whose time is cut short is announced like one that is over.
 */
export class Migration20261127034500_endings extends Migration {
  override up(): void {
    this.addSql(`
      create function auth.end_sessions_of_old_password() returns trigger language plpgsql as $$
      begin
        delete from auth.session where "userId" = new."userId";
        return null;
      end $$;
      create trigger end_sessions_of_old_password after update of password on auth.account
        for each row when (old.password is distinct from new.password)
        execute function auth.end_sessions_of_old_password();

      create trigger announce_session_cut_short after update of "expiresAt" on auth.session
        for each row when (new."expiresAt" < old."expiresAt")
        execute function auth.announce_session_end();
    `);
  }
}
