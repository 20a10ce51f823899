import { Migration } from '@mikro-orm/migrations';

/** A desk, what awaits on it and each of its states are read with what is urgent first, along an index; the inbox is narrowed to who is in charge. */
export class Migration20261129150100_index_of_urgent_first extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, keys, beside, rows = ''] of orders) {
      this.addSql(`drop index concurrently if exists hub.${name}`);
      this.addSql(
        `create index concurrently ${name} on hub.referral_desk (owner_id, functions, ${keys}) include (${beside}) ${rows}`,
      );
    }
  }
}

const orders: readonly (readonly [name: string, keys: string, beside: string, rows?: string])[] = [
  ['referral_desk_urgent_first', 'after_urgent, due_at, referral_id', 'private_to_id'],
  [
    'referral_desk_awaits_urgent_first',
    'after_urgent, due_at, referral_id',
    'private_to_id, followed_by_id',
    'where awaits',
  ],
  ['referral_desk_status_urgent_first', 'status_place, after_urgent, due_at, referral_id', 'private_to_id'],
];
