import { Migration } from '@mikro-orm/migrations';

/**
 * The journal also says who read what: lines name the cases that they are about and the classes of what was read, lie in a part for each
 * month, can only be added, and are sealed one after the other. Lines of before are sealed first.
 */
export class Migration20261129235000_what_was_read extends Migration {
  override up(): void {
    this.addSql(`
  create schema if not exists audit;
  -- the hub of the release before writes its lines by the same name, as soon as the start of this one has ended
  -- squawk-ignore renaming-table
  alter table hub.audit_event rename to audit_event_before;
  alter index hub.audit_event_pkey rename to audit_event_before_pkey;

  create table hub.audit_event (
    id uuid not null,
    at timestamptz not null,
    -- null of what somebody does who acts in no function yet: coming in
    membership_id uuid,
    organisation_id uuid,
    user_id text,
    function text,
    action text not null,
    object_type text not null,
    -- the one row that something was done to; null of a line that tells of several that were read
    object_id uuid,
    object_ids uuid[] not null default '{}',
    -- the cases that these belong to
    referral_ids uuid[] not null default '{}',
    -- of what was read: what kinds of thing it tells; none: where a case stands, and no more
    classes text[] not null default '{}',
    route text,
    operation text,
    primary key (id, at)
  ) partition by range (at);
  create index on hub.audit_event (object_id, at);
  create index on hub.audit_event using gin (referral_ids);
  create index on hub.audit_event (at, id);
  create index on hub.audit_event (at, id) where action <> 'READ';
  create index on hub.audit_event (organisation_id, at, id);

  -- Makes the part of the month in which a time lies, if there is none.
  create function hub.add_audit_month(moment timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    first_day date := date_trunc('month', moment at time zone 'UTC');
    part text := 'event_' || to_char(first_day, 'YYYY_MM');
  begin
    if to_regclass('audit.' || part) is null then
      execute format('create table audit.%I partition of hub.audit_event for values from (%L) to (%L)', part,
        first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
    end if;
  end $$;
  revoke execute on function hub.add_audit_month(timestamptz) from public;

  select hub.add_audit_month(month) from (
    select generate_series(date_trunc('month', least(min(at), now() - interval '12 months')), now() + interval '13 months', interval '1 month') as month
      from hub.audit_event_before) months;

  -- Lines that wait for their seal, and the seals: each over its line and the seal before it. Whose line is gone is seen by them.
  create table hub.audit_unsealed (
    event_id uuid primary key,
    event_at timestamptz not null
  );
  create table hub.audit_seal (
    number bigint primary key,
    event_id uuid not null,
    event_at timestamptz not null,
    mac bytea not null
  );
  create unique index on hub.audit_seal (event_id);
  create index on hub.audit_seal (event_at);

  insert into hub.audit_event (id, at, membership_id, organisation_id, action, object_type, object_id, object_ids, referral_ids)
    select id, at, membership_id, organisation_id, action, object_type, object_id, array[object_id],
           case object_type when 'Referral' then array[object_id] else '{}' end
      from hub.audit_event_before;
  insert into hub.audit_unsealed (event_id, event_at) select id, at from hub.audit_event;
  -- all of it has just been copied
  -- squawk-ignore ban-drop-table
  drop table hub.audit_event_before;
    `);
  }
}
