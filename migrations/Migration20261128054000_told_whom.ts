import { Migration } from '@mikro-orm/migrations';

/** An event says who was in charge before it, and by which line or message it is told. */
export class Migration20261128054000_told_whom extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.outbox
        add column former_id uuid,
        add column cause_type text,
        add column cause_id uuid;
      -- Whoever chose before there was more to choose from is notified of it in the hub, as those who chose nothing. The list
      -- of known words is made anew after the migrations (schema/values.sql).
      alter table hub.notification_preference drop constraint if exists in_app_known;
      update hub.notification_preference set in_app = in_app || '{IN_CHARGE,UNTOUCHED}';
    `);
  }
}
