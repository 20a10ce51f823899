import { Migration } from '@mikro-orm/migrations';

/** What nobody of a house is in charge of is listed along an index; who left is found by theirs. */
export class Migration20261127193100_index_of_followers extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.referral_desk_followed_by_nobody');
    this.addSql(`create index concurrently referral_desk_followed_by_nobody on hub.referral_desk
      (owner_id, functions, due_at, referral_id) where awaits and followed_by_id is null`);
    this.addSql('drop index concurrently if exists hub.referral_desk_nobody_sent');
    this.addSql(`create index concurrently referral_desk_nobody_sent on hub.referral_desk
      (owner_id, functions, awaits, order_at, referral_id) where followed_by_id is null`);
    this.addSql('drop index concurrently if exists hub.referral_party_followed_by');
    this.addSql(`create index concurrently referral_party_followed_by on hub.referral_party
      (followed_by_id, organisation_id) where followed_by_id is not null`);
  }
}
