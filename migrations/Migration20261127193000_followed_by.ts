import { Migration } from '@mikro-orm/migrations';

/**
 * Somebody is in charge of a referral in each house that takes part in it, and not in the one alone that it was sent to: the
 * sender who sent it, as far as it is known who that was.
 */
export class Migration20261127193000_followed_by extends Migration {
  override up(): void {
    this.addSql(column);
    this.addSql(fill);
    this.addSql(leave);
  }
}

const column = `
  alter table hub.referral_party
    add column followed_by_id uuid,
    -- of a new column, which is empty: there is nothing to look through
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add constraint followed_by_one_of_the_house
      foreign key (followed_by_id, organisation_id) references hub.membership (id, organisation_id);
`;

// The desks are filled anew when the rights are put in force; row by row they would be worked out twice.
const fill = `
  alter table hub.referral_party disable trigger user;
  update hub.referral_party party set followed_by_id = referral.assignee_id
    from hub.referral
   where referral.id = party.referral_id and referral.recipient_id = party.organisation_id and referral.assignee_id is not null;
  update hub.referral_party party set followed_by_id = line.author_id
    from hub.status_update line
    join hub.membership author on author.id = line.author_id and author.organisation_id = line.author_organisation_id
   where line.action = 'SUBMIT' and line.referral_id = party.referral_id and line.author_organisation_id = party.organisation_id
     and party.followed_by_id is null;
  -- A draft has no line: its author is whoever bears the name in that house, where one alone does.
  update hub.referral_party party set followed_by_id = author.id
    from hub.referral
   cross join lateral (select min(member.id::text)::uuid as id from hub.membership member
                        where member.organisation_id = referral.referrer_id and member.person_name = referral.referrer_name
                       having count(*) = 1) author
   where referral.id = party.referral_id and referral.referrer_id = party.organisation_id and referral.status = 'DRAFT';
  alter table hub.referral_party enable trigger user;
`;

// The views that read these columns are made anew after the migrations, in the same transaction.
const leave = `
  -- squawk-ignore ban-drop-column
  alter table hub.referral drop column assignee_id cascade;
  -- Everything is locked already by the upgrade.
  -- squawk-ignore require-concurrent-index-deletion
  drop index hub.referral_desk_unassigned;
  -- squawk-ignore ban-drop-column
  alter table hub.referral_desk drop column reads_assignee cascade;
  -- squawk-ignore renaming-column
  alter table hub.referral_desk rename column assignee_id to followed_by_id;
  alter index hub.referral_desk_assignee rename to referral_desk_followed_by;
  -- squawk-ignore ban-drop-column
  alter table hub.referral_desk_due drop column desk cascade;
`;
