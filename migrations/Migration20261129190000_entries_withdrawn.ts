import { Migration } from '@mikro-orm/migrations';

/** What a CPCA entered by mistake is taken back, for reasons of its own: it is not the sender that withdraws it. */
export class Migration20261129190000_entries_withdrawn extends Migration {
  override up(): void {
    this.addSql('alter table hub.referral add column entry_withdraw_reason text;');
    this.addSql(reasons);
    this.addSql(knownReasons);
  }
}

const reasons = `
  -- the values put it back after the migrations, with the kind that is new
  alter table hub.reason drop constraint if exists kind_known;
  insert into hub.reason (id, kind, code, label_fr, label_en, note_required, position)
  select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid, 'WITHDRAW_ENTRY', code, label_fr, label_en,
         code = 'OTHER', 10 * row_number() over (order by place)
    from (values
      (1, 'WRONG_PERSON', 'Saisie pour une autre personne', 'Entered for another person'),
      (2, 'ENTERED_TWICE', 'Saisie deux fois', 'Entered twice'),
      (3, 'NO_REFERRAL', 'Ce n’était pas une orientation', 'It was no referral'),
      (4, 'TEST', 'Saisie d’essai', 'Entered as a test'),
      (9, 'OTHER', 'Autre motif', 'Other reason')
    ) as first (place, code, label_fr, label_en);
`;

const knownReasons = `
  create or replace function hub.require_known_reasons() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if exists (
      select from (values ('DECLINE', new.decline_reason), ('WITHDRAW', new.withdraw_reason), ('WITHDRAW_ENTRY', new.entry_withdraw_reason),
                          ('SUSPEND', new.suspend_reason), ('END', new.end_reason), ('REOPEN', new.reopen_reason)) as coded (kind, code)
       where coded.code is not null
         and not exists (select from hub.reason known where known.kind = coded.kind and known.code = coded.code)
    ) then
      raise foreign_key_violation using message = 'The reason of a referral is not in the list of its kind.';
    end if;
    return new;
  end $$;
  drop trigger require_known_reasons on hub.referral;
  create trigger require_known_reasons
    before insert or update of decline_reason, withdraw_reason, entry_withdraw_reason, suspend_reason, end_reason, reopen_reason on hub.referral for each row
    when (num_nonnulls(new.decline_reason, new.withdraw_reason, new.entry_withdraw_reason, new.suspend_reason, new.end_reason, new.reopen_reason) > 0)
    execute function hub.require_known_reasons();
`;
