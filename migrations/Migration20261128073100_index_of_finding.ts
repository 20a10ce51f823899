import { Migration } from '@mikro-orm/migrations';

/** A person is found by what identifies them, and the referrals of a sender, of a court, of a way are listed, each along an index. */
export class Migration20261128073100_index_of_finding extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.referral_desk_person');
    this.addSql(`create index concurrently referral_desk_person on hub.referral_desk using gin
      (person_keys)`);
    for (const [name, key] of filters) {
      this.addSql(`drop index concurrently if exists hub.${name}`);
      this.addSql(`create index concurrently ${name} on hub.referral_desk
        (owner_id, functions, ${key}, due_at, referral_id) include (private_to_id) where ${key} is not null`);
    }
  }
}

const filters = [
  ['referral_desk_referrer', 'referrer_id'],
  ['referral_desk_ordered_by', 'ordered_by_id'],
  ['referral_desk_came_by', 'came_by'],
] as const;
