import { Migration } from '@mikro-orm/migrations';

/**
 * What a CPCA declares of its capacity, beside the places of an offer; and why a referral goes to another CPCA
 * than the one of the person's department.
 */
export class Migration006_capacity extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.offer
        -- for how long one person holds a place: a cycle, a usual stay, a course of consultations
        add column weeks int not null default 4 check (weeks between 1 and 104),
        -- the next group that begins
        add column next_start date,
        -- of a hundred places, those kept for people who come of their own accord
        add column volunteer_percent int not null default 0 check (volunteer_percent between 0 and 100),
        add column declared_at timestamptz,
        add column version int not null default 1;
      update hub.offer set weeks = case module when 'HOUSING' then 13 when 'RESPONSIBILITY_GROUP' then 9 else 3 end;

      alter table hub.referral add column recipient_reason text;
    `);
  }
}
