import { Migration } from '@mikro-orm/migrations';

/** Somebody who lost what they come in with: one person says so, another confirms it, and they set up another. */
export class Migration20261129200000_lost_factors extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.membership
        add column factor_lost_at timestamptz,
        add column factor_lost_by_id uuid,
        add column factor_forgotten_at timestamptz,
        -- of a new column, which is empty: there is nothing to look through
        -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
        add constraint factor_lost_by foreign key (factor_lost_by_id) references hub.membership (id) on delete set null;
      -- Of a new column, which is empty: the index is there at once.
      -- squawk-ignore require-concurrent-index-creation
      create index membership_factor_lost_by on hub.membership (factor_lost_by_id) where factor_lost_by_id is not null;
    `);
  }
}
