import { Migration } from '@mikro-orm/migrations';

/**
 * Coded reasons become rows that the region edits. What cases say already are the codes of the first rows; from here
 * on a case says none that is not there, and a reason that was there once stays.
 */
export class Migration020_reasons extends Migration {
  override up(): void {
    this.addSql(reasons);
    this.addSql(firstReasons);
    this.addSql(keptByCases);
  }
}

const reasons = `
  create table hub.reason (
    id uuid primary key,
    version int not null default 1,
    kind text not null check (kind in ('DECLINE', 'WITHDRAW', 'SUSPEND', 'END')),
    code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    label_fr text not null check (length(label_fr) between 1 and 120),
    label_en text not null check (length(label_en) between 1 and 120),
    -- it says nothing by itself: a word beside it is needed
    note_required boolean not null default false,
    -- false: retired, offered no more
    active boolean not null default true,
    position int not null check (position between 0 and 10000),
    unique (kind, code),
    -- there is always a reason to give, and the one that says nothing never stands alone
    constraint other_is_kept check (code <> 'OTHER' or active and note_required)
  );
`;

/** Ids that clients could be given are of version 7, which PostgreSQL 15 does not make. */
const firstReasons = `
  insert into hub.reason (id, kind, code, label_fr, label_en, note_required, position)
  select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid, kind, code, label_fr, label_en,
         code = 'OTHER', 10 * row_number() over (partition by kind order by place)
    from (values
      (1, 'DECLINE', 'OUT_OF_SCOPE', 'Hors du champ du CPCA', 'Out of scope'),
      (2, 'DECLINE', 'OUT_OF_TERRITORY', 'Hors du ressort', 'Out of territory'),
      (3, 'DECLINE', 'NO_CAPACITY', 'Pas de place avant l’échéance', 'No place before the deadline'),
      (4, 'DECLINE', 'PERSON_REFUSED', 'Refus de la personne', 'The person refused'),
      (5, 'DECLINE', 'PERSON_UNREACHABLE', 'Personne injoignable', 'The person cannot be reached'),
      (6, 'DECLINE', 'INCOMPATIBLE_MEASURE', 'Mesure incompatible', 'Incompatible measure'),
      (9, 'DECLINE', 'OTHER', 'Autre motif', 'Other reason'),
      (1, 'WITHDRAW', 'MEASURE_ENDED', 'La mesure a pris fin', 'The measure ended'),
      (2, 'WITHDRAW', 'PERSON_WITHDREW', 'La personne a renoncé', 'The person withdrew'),
      (3, 'WITHDRAW', 'SENT_BY_MISTAKE', 'Envoyée par erreur', 'Sent by mistake'),
      (9, 'WITHDRAW', 'OTHER', 'Autre motif', 'Other reason'),
      (1, 'SUSPEND', 'HEALTH', 'Santé', 'Health'),
      (2, 'SUSPEND', 'INCARCERATION', 'Incarcération', 'Incarceration'),
      (3, 'SUSPEND', 'WORK', 'Travail', 'Work'),
      (4, 'SUSPEND', 'FAMILY', 'Famille', 'Family'),
      (9, 'SUSPEND', 'OTHER', 'Autre motif', 'Other reason'),
      (1, 'END', 'ABSENCES', 'Absences répétées', 'Repeated absences'),
      (2, 'END', 'INCIDENT', 'Incident', 'Incident'),
      (3, 'END', 'NEW_OFFENCE_REPORTED', 'Nouveaux faits signalés', 'New facts reported'),
      (4, 'END', 'INCARCERATION', 'Incarcération', 'Incarceration'),
      (5, 'END', 'MOVED_AWAY', 'Départ du ressort', 'Moved away'),
      (6, 'END', 'MEASURE_ENDED', 'La mesure a pris fin', 'The measure ended'),
      (7, 'END', 'PERSON_WITHDREW', 'La personne a renoncé', 'The person withdrew'),
      (8, 'END', 'DECEASED', 'Décès', 'Deceased'),
      (9, 'END', 'OTHER', 'Autre motif', 'Other reason')
    ) as first (place, kind, code, label_fr, label_en);
`;

/** Triggers and no foreign key: the key of a reason is its kind too, and each column of a referral has one kind. */
const keptByCases = `
  create function hub.say_known_reasons() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if exists (
      select from (values ('DECLINE', new.decline_reason), ('WITHDRAW', new.withdraw_reason),
                          ('SUSPEND', new.suspend_reason), ('END', new.end_reason)) as said (kind, code)
       where said.code is not null
         and not exists (select from hub.reason known where known.kind = said.kind and known.code = said.code)
    ) then
      raise foreign_key_violation using message = 'A referral says a reason that is not in the list.';
    end if;
    return new;
  end $$;
  create trigger say_known_reasons
    before insert or update of decline_reason, withdraw_reason, suspend_reason, end_reason on hub.referral for each row
    when (num_nonnulls(new.decline_reason, new.withdraw_reason, new.suspend_reason, new.end_reason) > 0)
    execute function hub.say_known_reasons();

  create function hub.keep_reasons() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    raise restrict_violation using message = 'A reason is retired, and neither deleted nor given another code: cases keep it.';
  end $$;
  create trigger keep_reasons before delete on hub.reason for each row execute function hub.keep_reasons();
  create trigger keep_codes before update on hub.reason for each row
    when (old.kind <> new.kind or old.code <> new.code) execute function hub.keep_reasons();
`;
