import { Migration } from '@mikro-orm/migrations';

/**
 * A notification keeps by which line or message it is told, which step it asks for, and since when it asks no more. Those
 * that are there already ask for nothing that they could name.
 */
export class Migration20261128054100_what_is_asked extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.notification
        add column cause_type text,
        add column cause_id uuid,
        add column asks text,
        add column settled_at timestamptz;
      -- Of the moment of the line: until when the next step was due then, and for when the interview was set.
      alter table hub.status_update
        add column due_at timestamptz,
        add column intake_at timestamptz;
    `);
  }
}
