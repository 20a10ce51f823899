import { Migration } from '@mikro-orm/migrations';

/**
 * Nobody of a house that handed a case over (1024), or that took something in and does not any more (64 housing, 128 health, 256 took
 * part), is in charge of it: unless the house is something else to it.
 */
export class Migration20261129130000_nobody_left_in_charge extends Migration {
  override up(): void {
    this.addSql(`
      update hub.referral_party party set followed_by_id = null
        from hub.referral
       where referral.id = party.referral_id and party.followed_by_id is not null
         and (party.relations & ~1024 = 0
              or party.over_at is not null and party.over_at is distinct from referral.outcome_acknowledged_at
                 and referral.status not in ('WITHDRAWN', 'REDIRECTED') and party.relations & ~(64 | 128 | 256) = 0)`);
  }
}
