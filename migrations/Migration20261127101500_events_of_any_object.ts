import { Migration } from '@mikro-orm/migrations';

/**
 * An event names its object by type and key, and the houses that it concerned when it happened. What a hub of the release
 * before writes and reads is the referral alone: the database adds each for the other (`rights.complete_event`).
 */
export class Migration20261127101500_events_of_any_object extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.outbox
        add column object_type text not null default 'Referral',
        add column object_id uuid,
        add column houses uuid[];
      -- A hub of the release before writes about referrals alone, which all have it.
      -- squawk-ignore ban-drop-not-null
      alter table hub.outbox alter column referral_id drop not null;
      update hub.outbox set object_id = referral_id;
    `);
  }
}
