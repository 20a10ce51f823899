import { Migration } from '@mikro-orm/migrations';

/**
 * How often somebody has tried to sign in, counted where all processes see it and where a restart does not forget. The
 * keys are hashes of addresses and of e-mails under the database's own key. What is lost in a crash is one minute.
 */
export class Migration20261127035000_sign_in_attempts extends Migration {
  override up(): void {
    this.addSql(`
      create unlogged table auth.sign_in_attempts (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
    `);
  }
}
