import { Migration } from '@mikro-orm/migrations';

/** Of a house that is taken out of the directory one finds at once what names it. */
export class Migration20261128091100_index_of_handovers extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.referral_party_hands_over_to');
    this.addSql(`create index concurrently referral_party_hands_over_to on hub.referral_party
      (hands_over_to_id) where hands_over_to_id is not null`);
    this.addSql('drop index concurrently if exists hub.status_update_other_organisation');
    this.addSql(`create index concurrently status_update_other_organisation on hub.status_update
      (other_organisation_id) where other_organisation_id is not null`);
  }
}
