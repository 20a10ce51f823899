import { Migration } from '@mikro-orm/migrations';

/**
 * A notification names what it tells of by type and key. What a hub of the release before writes and reads is the referral
 * alone: the database adds each for the other (`rights.complete_subject`).
 */
export class Migration20261127130500_notifications_of_any_object extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.notification
        add column object_type text not null default 'Referral',
        add column object_id uuid;
      -- A hub of the release before writes of referrals alone, which all have it.
      -- squawk-ignore ban-drop-not-null
      alter table hub.notification alter column referral_id drop not null;
      update hub.notification set object_id = referral_id;
      -- Within the one transaction of the upgrade, which has the table already.
      -- squawk-ignore adding-not-nullable-field
      alter table hub.notification alter column object_id set not null;
    `);
  }
}
