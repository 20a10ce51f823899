import { Migration } from '@mikro-orm/migrations';

/**
 * What a coordinator decided about two people: that they are one, or that they are two. The rows of both stay as
 * they are, so that who sent the one never learns of the other, and undoing it restores exactly what was.
 */
export class Migration007_same_person extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.person_link (
        id uuid primary key,
        -- a pair has no first: the lower key stands first, so that a pair is found however it was named
        low_id uuid not null references hub.participant on delete cascade,
        high_id uuid not null references hub.participant on delete cascade,
        verdict text not null,
        decided_at timestamptz not null,
        decided_by_id uuid not null references hub.membership,
        decided_by text not null,
        decided_by_organisation_id uuid not null references hub.organisation,
        undone_at timestamptz,
        undone_by_id uuid references hub.membership,
        check (low_id < high_id)
      );
      -- of two who decide at once one is first
      create unique index person_link_in_force on hub.person_link (low_id, high_id) where undone_at is null;
      create index on hub.person_link (high_id);
      create index on hub.person_link (decided_by_id);
      create index on hub.person_link (decided_by_organisation_id);
      create index on hub.person_link (undone_by_id);
      -- who may be known already is looked up by birth date
      create index on hub.participant (birth_date);
    `);
  }
}
