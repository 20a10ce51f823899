import { Migration } from '@mikro-orm/migrations';

/** Lists that stood here and in code: they are in `schema/values.sql` now, generated from the code. */
export class Migration20261127094000_values_from_lists extends Migration {
  override up(): void {
    for (const [table, column] of repeated)
      this.addSql(`alter table hub.${table} drop constraint ${table}_${column}_check`);
  }
}

const repeated = [
  ['attachment', 'state'],
  ['contact', 'visibility'],
  ['mail', 'kind'],
  ['mail', 'state'],
  ['notification_preference', 'language'],
  ['reason', 'kind'],
  ['reminder', 'stage'],
] as const;
