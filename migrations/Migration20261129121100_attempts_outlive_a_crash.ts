import { Migration } from '@mikro-orm/migrations';

/** How often somebody has tried to sign in is remembered after a crash of the database too. */
export class Migration20261129121100_attempts_outlive_a_crash extends Migration {
  override up(): void {
    // what is counted is of one minute: there is nothing to copy, and whoever signs in waits for a blink
    this.addSql('truncate auth.sign_in_attempts');
    this.addSql('alter table auth.sign_in_attempts set logged');
  }
}
