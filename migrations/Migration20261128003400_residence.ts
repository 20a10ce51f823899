import { Migration } from '@mikro-orm/migrations';

/** Where someone lives who lives in no commune of the network: elsewhere, abroad, or without a fixed home. */
export class Migration20261128003400_residence extends Migration {
  override up(): void {
    this.addSql(`alter table hub.participant add column residence text, add column residence_place text`);
  }
}
