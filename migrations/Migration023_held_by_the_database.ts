import { Migration } from '@mikro-orm/migrations';

/**
 * Two things that only the verbs held so far: who is in charge of a referral is of the house that it was sent to, and no
 * deadline is set that nothing is counted by.
 */
export class Migration023_held_by_the_database extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.membership add unique (id, organisation_id);
      update hub.referral set assignee_id = null
       where assignee_id is not null
         and not exists (select from hub.membership member
                          where member.id = assignee_id and member.organisation_id = recipient_id);
      drop index hub.referral_assignee_id_idx;
      alter table hub.referral
        drop constraint referral_assignee_id_fkey,
        add constraint assignee_of_the_recipient
          foreign key (assignee_id, recipient_id) references hub.membership (id, organisation_id),
        -- a key of which one part is empty is not looked at
        add constraint assignee_has_a_recipient check (assignee_id is null or recipient_id is not null);
      create index on hub.referral (assignee_id, recipient_id);

      -- Incidents come with attendance; their deadline comes back with them.
      update hub.deadline_setting set amounts = amounts - 'INCIDENT', version = version + 1 where amounts -> 'INCIDENT' is not null;
    `);
  }
}
