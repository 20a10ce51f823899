import { Migration } from '@mikro-orm/migrations';

/**
 * What was corrected of a case once it was sent: field by field, what it was and what it became, by whom and when. Of how the
 * person is reached the field alone: a number that was wrong is somebody else's.
 */
export class Migration20261128052000_corrections extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.correction (
        id uuid primary key,
        referral_id uuid not null references hub.referral on delete cascade,
        at timestamptz not null,
        action text not null,
        field text not null,
        before text[],
        after text[],
        author_id uuid not null references hub.membership,
        author_name text not null,
        author_function text not null,
        author_organisation_id uuid not null references hub.organisation,
        constraint both_or_none check ((before is null) = (after is null))
      );
      create index on hub.correction (referral_id, at, id);
      create index on hub.correction (author_id);
      create index on hub.correction (author_organisation_id);
    `);
  }
}
