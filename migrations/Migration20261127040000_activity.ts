import { Migration } from '@mikro-orm/migrations';

/**
 * When something last changed in a referral that a function of a service reads: what a list is ordered and filtered by has
 * to stand in an index beside the relations. `hub.tell` keeps it, and `hub.fill_activity` counts what was there before
 * (both in `schema/visible.sql`).
 */
export class Migration20261127040000_activity extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.referral_activity (
        organisation_id uuid not null,
        -- the relations that a function lets count: what its people may be to the referral
        functions int not null,
        referral_id uuid not null,
        at timestamptz not null,
        primary key (organisation_id, functions, referral_id),
        foreign key (organisation_id, referral_id) references hub.referral_party on delete cascade
      );
      create index referral_activity_page on hub.referral_activity
        (organisation_id, functions, at desc, referral_id desc);
      create index on hub.referral_activity (organisation_id, referral_id);
    `);
  }
}
