import { Migration } from '@mikro-orm/migrations';

/** A refusal or an early end may be taken back, and an outcome asked about, until instants that its acknowledgement fixes. */
export class Migration20261128071000_reopening extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(acknowledgedLately);
    this.addSql(reasons);
    this.addSql(knownReasons);
  }
}

const columns = `
  alter table hub.referral
    add column reopened_at timestamptz,
    add column reopen_reason text,
    add column reopen_until timestamptz,
    add column ask_until timestamptz;
`;

/** What was acknowledged before had no such instant: it is given the usual one, where that is still to come. */
const acknowledgedLately = `
  update hub.referral
     set ask_until = (date_trunc('day', outcome_acknowledged_at at time zone 'Europe/Paris') + interval '31 days' - interval '1 millisecond') at time zone 'Europe/Paris',
         reopen_until = case when status <> 'COMPLETED'
           then (date_trunc('day', outcome_acknowledged_at at time zone 'Europe/Paris') + interval '8 days' - interval '1 millisecond') at time zone 'Europe/Paris' end
   where outcome_acknowledged_at > now() - interval '31 days';
`;

const reasons = `
  -- the values put it back after the migrations, with the kind that is new
  alter table hub.reason drop constraint if exists kind_known;
  insert into hub.reason (id, kind, code, label_fr, label_en, note_required, position)
  select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid, 'REOPEN', code, label_fr, label_en,
         code = 'OTHER', 10 * row_number() over (order by place)
    from (values
      (1, 'MISTAKE', 'Décision prise par erreur', 'Decided by mistake'),
      (2, 'NEW_FACTS', 'Éléments nouveaux', 'New facts'),
      (3, 'PERSON_CAME_BACK', 'La personne s’est manifestée', 'The person came back'),
      (4, 'ROOM_AGAIN', 'Une place s’est libérée', 'There is room again'),
      (9, 'OTHER', 'Autre motif', 'Other reason')
    ) as first (place, code, label_fr, label_en);
`;

const knownReasons = `
  create or replace function hub.require_known_reasons() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if exists (
      select from (values ('DECLINE', new.decline_reason), ('WITHDRAW', new.withdraw_reason), ('SUSPEND', new.suspend_reason),
                          ('END', new.end_reason), ('REOPEN', new.reopen_reason)) as coded (kind, code)
       where coded.code is not null
         and not exists (select from hub.reason known where known.kind = coded.kind and known.code = coded.code)
    ) then
      raise foreign_key_violation using message = 'The reason of a referral is not in the list of its kind.';
    end if;
    return new;
  end $$;
  drop trigger require_known_reasons on hub.referral;
  create trigger require_known_reasons
    before insert or update of decline_reason, withdraw_reason, suspend_reason, end_reason, reopen_reason on hub.referral for each row
    when (num_nonnulls(new.decline_reason, new.withdraw_reason, new.suspend_reason, new.end_reason, new.reopen_reason) > 0)
    execute function hub.require_known_reasons();
`;
