import { Migration } from '@mikro-orm/migrations';

/** By what a person is found whose name is spelled otherwise; the hub fills it when it starts (`start/names-compared.ts`). */
export class Migration20261128001000_name_keys extends Migration {
  override up(): void {
    this.addSql(`alter table hub.participant add column name_keys text[] not null default '{}'`);
  }
}
