import { Migration } from '@mikro-orm/migrations';

/** The lines of who leaves a house are found by an index. */
export class Migration20261128002001_index_of_assignees extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists hub.status_update_assignee');
    this.addSql(`create index concurrently status_update_assignee on hub.status_update
      (assignee_id, author_organisation_id) where assignee_id is not null`);
  }
}
