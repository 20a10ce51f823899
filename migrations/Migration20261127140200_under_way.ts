import { Migration } from '@mikro-orm/migrations';

/** What a CPCA has room for is counted among what is under way there, and what it accepted of late. */
export class Migration20261127140200_under_way extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const name of ['referral_under_way', 'referral_accepted'])
      this.addSql(`drop index concurrently if exists hub.${name}`);
    this.addSql(`create index concurrently referral_under_way on hub.referral (recipient_id) where status in
      ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')`);
    this.addSql(
      'create index concurrently referral_accepted on hub.referral (recipient_id, accepted_at) where accepted_at is not null',
    );
  }
}
