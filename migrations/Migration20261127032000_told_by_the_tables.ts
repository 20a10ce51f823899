import { Migration } from '@mikro-orm/migrations';

/**
 * What changed is told live by the tables in which it changed, to whoever reads it by the grids (`hub.tell`, in
 * `schema/visible.sql`). The outbox is left to the background jobs.
 */
export class Migration20261127032000_told_by_the_tables extends Migration {
  override up(): void {
    this.addSql(`
      drop trigger announce on hub.outbox;
      drop function hub.announce();
      alter table hub.outbox drop column organisation_id;
      drop trigger tell_reading on hub.reading_claim;
      drop function hub.tell_reading();
      drop trigger tell_person_link on hub.person_link;
      drop function hub.tell_person_link();
    `);
  }
}
