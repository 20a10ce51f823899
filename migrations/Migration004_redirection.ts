import { Migration } from '@mikro-orm/migrations';

/**
 * A referral handed to another CPCA. `redirect_to_id` is the CPCA asked; while `redirected_at` is empty it has
 * not answered. The referral made by its acceptance points back with `redirected_from_id`.
 */
export class Migration004_redirection extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.referral
        add column redirect_to_id uuid references hub.organisation,
        add column redirect_asked_at timestamptz,
        add column redirected_at timestamptz,
        add column redirected_from_id uuid unique references hub.referral;
      create index on hub.referral (redirect_to_id);
    `);
  }
}
