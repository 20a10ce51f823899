import { Migration } from '@mikro-orm/migrations';

/**
 * The part of a partner ends: where another takes its module in, and with the case. It reads what it read until an instant
 * that is fixed then; afterwards the status remains to it. A psychologist who is replaced is remembered for the same.
 */
export class Migration20261128080000_parts_end extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(until);
    this.addSql(withTheCase);
    this.addSql(ended);
  }
}

const columns = `
  alter table hub.referral_party
    -- since when its part is over
    add column over_at timestamptz,
    -- until when it reads what it read by it
    add column access_until timestamptz,
    -- since when it does not any more
    add column access_ended_at timestamptz,
    -- of the recipient: the psychologists before the one assigned
    add column former_clinician_ids uuid[] not null default '{}';
`;

/** Fixed as the part ends, by what the CPCA has set then: whoever writes that a part is over cannot say for how long one reads on. */
const until = `
  create function hub.fix_access_until() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.over_at is null then
      new.access_until := null;
      new.access_ended_at := null;
    elsif tg_op = 'INSERT' or old.over_at is null then
      new.access_until := ((new.over_at at time zone 'Europe/Paris')::date + 1 + coalesce(
        (select (setting.amounts ->> 'PARTNER_ACCESS')::int from hub.deadline_setting setting
           join hub.referral on referral.recipient_id = setting.organisation_id where referral.id = new.referral_id), 30)
        )::timestamp at time zone 'Europe/Paris' - interval '1 millisecond';
    end if;
    return new;
  end $$;
  create trigger fix_access_until before insert or update of over_at on hub.referral_party
    for each row execute function hub.fix_access_until();
`;

/** Bits: 64 housing, 128 health; 256 took part. */
const withTheCase = `
  create function hub.end_parts() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.outcome_acknowledged_at is null and old.outcome_acknowledged_at is not null then
      -- It is taken back: those whose part ended with it take part again.
      update hub.referral_party party
         set over_at = null,
             relations = relations & ~256 | (case when 'HOUSING' = any(modules) then 64 else 0 end)
                                          | (case when 'PSYCHOLOGICAL_SUPPORT' = any(modules) then 128 else 0 end)
       where referral_id = new.id and over_at = old.outcome_acknowledged_at;
    else
      update hub.referral_party party set over_at = coalesce(new.outcome_acknowledged_at, now())
       where referral_id = new.id and over_at is null and relations & 192 <> 0;
    end if;
    return null;
  end $$;
  create trigger end_parts after update of outcome_acknowledged_at, status on hub.referral for each row
    when (new.outcome_acknowledged_at is distinct from old.outcome_acknowledged_at
          or new.status is distinct from old.status and new.status in ('WITHDRAWN', 'REDIRECTED'))
    execute function hub.end_parts();
`;

/** What a job calls, which itself writes no party: it ends what is due, and nothing else. */
const ended = `
  create function hub.end_access() returns int
    language sql security definer set search_path = pg_catalog as $$
    with due as (
      select organisation_id, referral_id from hub.referral_party
       where access_until < now() and access_ended_at is null
       order by referral_id, organisation_id limit 100
    ), ended as (
      update hub.referral_party party
         set relations = relations & ~192 | 256, access_ended_at = now()
        from due
       where party.organisation_id = due.organisation_id and party.referral_id = due.referral_id
         and party.access_until < now() and party.access_ended_at is null
      returning 1
    )
    select count(*)::int from ended;
  $$;
  revoke all on function hub.end_access() from public;
`;
