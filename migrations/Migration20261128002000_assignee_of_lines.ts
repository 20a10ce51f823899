import { Migration } from '@mikro-orm/migrations';

/** Whom a line of the timeline says to have been put in charge: one of its author's house, which alone reads the line. */
export class Migration20261128002000_assignee_of_lines extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.status_update
        add column assignee_id uuid,
        -- of a new column, which is empty: there is nothing to look through
        -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
        add constraint assignee_one_of_the_house
          foreign key (assignee_id, author_organisation_id) references hub.membership (id, organisation_id);
    `);
  }
}
