import { Migration } from '@mikro-orm/migrations';

/**
 * A date of birth is a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY. In one column, since its corrections and its rights are those
 * of one field; whole dates stay the same text to everybody.
 */
export class Migration20261128072010_birth_dates_as_far_as_known extends Migration {
  override up(): void {
    this.addSql(convert);
  }
}

const convert = `
  -- What reads the column is made anew after the migrations, in the same transaction.
  drop view if exists visible.participant, rights.desk cascade;
  -- Everything is locked already by the upgrade. The next migration builds them again, which closes the table to nobody: that of words
  -- would take four times as long as all the rest here.
  -- squawk-ignore require-concurrent-index-deletion
  drop index if exists hub.participant_name_keys;
  -- squawk-ignore require-concurrent-index-deletion
  drop index hub.participant_birth_date_idx;
  -- squawk-ignore require-concurrent-index-deletion
  drop index hub.participant_search;
  alter table hub.participant
    -- A table of people and no log: what is left of it is written again in a few seconds where a hundred thousand are in it.
    -- In their order by signs dates stand in the order of time, and a year before what lies in it.
    -- squawk-ignore changing-column-type
    alter column birth_date type text collate "C" using to_char(birth_date, 'YYYY-MM-DD'),
    -- squawk-ignore constraint-missing-not-valid
    add constraint participant_birth_date_real check (case
      when birth_date ~ '^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$' then true
      when birth_date ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then
        right(birth_date, 2)::int <= extract(day from
          make_date(left(birth_date, 4)::int, substr(birth_date, 6, 2)::int, 1) + interval '1 month - 1 day')
      else birth_date is null end);
`;
