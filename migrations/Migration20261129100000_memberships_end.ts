import { Migration } from '@mikro-orm/migrations';

/** A function is suspended, given back, and ends on a day; who leaves names the colleague to whom their cases go. */
export class Migration20261129100000_memberships_end extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.membership
        add column version int not null default 1,
        add column suspended_at timestamptz,
        -- none: nobody is put in charge of what they leave behind
        add column successor_id uuid,
        -- of a new column, which is empty: there is nothing to look through
        -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
        add constraint successor_of_the_house
          foreign key (successor_id, organisation_id) references hub.membership (id, organisation_id) on delete set null (successor_id);
      -- Of a new column, which is empty: the index is there at once.
      -- squawk-ignore require-concurrent-index-creation
      create index membership_successor on hub.membership (successor_id, organisation_id) where successor_id is not null;
    `);
    this.addSql(keep);
  }
}

// As before, and what is suspended in the registry is suspended in the services for which it works.
const keep = `
  create or replace function hub.keep_registry_members(service uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform from hub.organisation where id = service for no key update;
    insert into hub.membership as lent (id, user_id, organisation_id, function, person_name, active_from, active_until, suspended_at, through_id)
      select overlay(overlay(gen_random_uuid()::text placing regexp_replace(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0'),
               '^(.{8})', '\\1-') from 1) placing '7' from 15 for 1)::uuid,
             own.user_id, service, own.function, own.person_name, greatest(own.active_from, now()), own.active_until, own.suspended_at, own.id
        from hub.service_registry letting
        join hub.organisation house on house.id = letting.organisation_id
        join hub.organisation registry
          on registry.id = letting.registry_id and registry.kind = 'COURT_REGISTRY' and registry.parent_id = house.parent_id
        join hub.membership own on own.organisation_id = registry.id and own.function = 'REGISTRY' and own.through_id is null
       where letting.organisation_id = service
    on conflict (through_id, organisation_id) where through_id is not null do update
      set person_name = excluded.person_name, active_until = excluded.active_until, suspended_at = excluded.suspended_at;
    -- Whoever works for it no more ends, and is in charge of nothing there.
    update hub.membership lent set active_until = now()
     where lent.organisation_id = service and lent.through_id is not null and (lent.active_until is null or lent.active_until > now())
       and not exists (select from hub.service_registry letting join hub.membership own on own.organisation_id = letting.registry_id
                        where letting.organisation_id = service and own.id = lent.through_id and own.function = 'REGISTRY' and own.through_id is null);
    update hub.referral_party party set followed_by_id = null
      from hub.membership lent
     where party.organisation_id = service and party.followed_by_id = lent.id and party.private_to_id is null
       and lent.through_id is not null and lent.active_until <= now();
  end $$;
`;
