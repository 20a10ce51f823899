import { Migration } from '@mikro-orm/migrations';

/** Whose access is to end is found along an index. */
export class Migration20261128080100_index_of_access_that_ends extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.referral_party_access_until');
    this.addSql(`create index concurrently referral_party_access_until on hub.referral_party
      (access_until) where access_until is not null and access_ended_at is null`);
  }
}
