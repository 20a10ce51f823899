import { Migration } from '@mikro-orm/migrations';

/** A passphrase that is kept in another way is the same one: the sign-in says so in its transaction, and no session ends. */
export class Migration20261129121200_same_passphrase_kept_anew extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function auth.end_sessions_of_old_password() returns trigger language plpgsql as $$
      begin
        if current_setting('maillage.same_passphrase', true) is distinct from 'on' then
          delete from auth.session where "userId" = new."userId";
        end if;
        return null;
      end $$;
    `);
  }
}
