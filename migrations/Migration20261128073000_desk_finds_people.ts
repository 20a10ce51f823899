import { Migration } from '@mikro-orm/migrations';

/**
 * By what a person is found while the telephone rings, and from where a referral came, as keys of the desk. They are filled
 * when the rights are put in force, since another key makes another desk.
 */
export class Migration20261128073000_desk_finds_people extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.referral_desk
        -- d and a date of birth, p and the last nine digits of a telephone, e and an e-mail; hidden: none
        add column person_keys text[] not null default '{}',
        add column referrer_id uuid,
        add column ordered_by_id uuid,
        -- null: hidden
        add column came_by text;
    `);
  }
}
