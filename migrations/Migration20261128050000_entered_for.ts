import { Migration } from '@mikro-orm/migrations';

/**
 * A referral that a CPCA enters for somebody: a court that wrote by post, a person who called. The house that enters it
 * and the one that it comes from are two; of a person who comes alone there is none.
 */
export class Migration20261128050000_entered_for extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(onePersonOneWord);
  }
}

const columns = `
  alter table hub.referral
    -- no client reads the table, and of what the views show both may be hidden and null already
    -- squawk-ignore ban-drop-not-null
    alter column referrer_id drop not null,
    -- squawk-ignore ban-drop-not-null
    alter column referrer_name drop not null,
    -- of a new column, which is empty: there is nothing to look through
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add column entered_by_id uuid references hub.organisation,
    add column origin text,
    add column received_on date,
    add column received_via text,
    add column received_by text;
  -- The rows that are there are looked through apart, while everybody goes on working.
  alter table hub.referral add constraint sent_or_entered
    check (case when entered_by_id is null then num_nonnulls(referrer_id, referrer_name) = 2
                  and num_nonnulls(origin, received_on, received_via, received_by) = 0
                else referrer_id is distinct from entered_by_id end) not valid;
  -- Of a new column, which is empty: the index is there at once.
  -- squawk-ignore require-concurrent-index-creation
  create index referral_entered_by on hub.referral (entered_by_id) where entered_by_id is not null;
`;

// What goes on from one another is of one person, whoever sent it, and where nobody did.
const onePersonOneWord = `
  create or replace function hub.keep_person_information() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral before set person_information = new.person_information
     where before.participant_id = new.participant_id and before.referrer_id is not distinct from new.referrer_id
       and before.id <> new.id and before.status = 'REDIRECTED'
       and before.person_information is distinct from new.person_information;
    return null;
  end $$;
`;
