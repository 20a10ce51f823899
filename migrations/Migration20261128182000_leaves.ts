import { Migration } from '@mikro-orm/migrations';

/** Who of a house is away, and which colleague stands in: one leave for each function, which a later one takes the place of. */
export class Migration20261128182000_leaves extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.leave (
        membership_id uuid primary key,
        organisation_id uuid not null,
        version int not null default 1,
        first_day date not null,
        last_day date not null,
        -- none: the whole house is told meanwhile
        stand_in_id uuid,
        constraint days_in_their_order check (first_day <= last_day),
        constraint nobody_stands_in_for_oneself check (stand_in_id <> membership_id),
        -- both are of one house, whose the leave is
        foreign key (membership_id, organisation_id) references hub.membership (id, organisation_id) on delete cascade,
        foreign key (stand_in_id, organisation_id) references hub.membership (id, organisation_id) on delete set null (stand_in_id)
      );
      create index on hub.leave (organisation_id);
      create index on hub.leave (membership_id, organisation_id);
      create index on hub.leave (stand_in_id, organisation_id);
    `);
  }
}
