import { Migration } from '@mikro-orm/migrations';

/** A second number, and whose a number is where it is not the person's own. */
export class Migration20261128003200_other_numbers extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.participant
        add column phone_owner text,
        add column second_phone text,
        add column second_phone_owner text;
    `);
  }
}
