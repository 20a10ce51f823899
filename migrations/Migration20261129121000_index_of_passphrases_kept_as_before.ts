import { Migration } from '@mikro-orm/migrations';

/** Whether anybody’s passphrase is still kept as before Argon2id is asked at each attempt to sign in. */
export class Migration20261129121000_index_of_passphrases_kept_as_before extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists auth.account_kept_as_before');
    this.addSql(`create index concurrently account_kept_as_before on auth.account
      (id) where password not like '$argon2id$%'`);
  }
}
