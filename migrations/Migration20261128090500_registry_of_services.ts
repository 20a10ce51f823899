import { Migration } from '@mikro-orm/migrations';

/**
 * A registry works for the services of its court that let it: whoever acts in it acts in them too, in a function of their
 * own there, for as long as both is so. The database keeps these functions by itself.
 */
export class Migration20261128090500_registry_of_services extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(keep);
    this.addSql(triggers);
  }
}

const tables = `
  create table hub.service_registry (
    organisation_id uuid primary key references hub.organisation on delete cascade,
    -- none: nobody but its own people works for it
    registry_id uuid references hub.organisation on delete set null,
    version int not null default 0
  );
  create index on hub.service_registry (registry_id);
  -- A new column, which is empty: there is nothing to look through, and the index is there at once.
  alter table hub.membership
    add column through_id uuid,
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add constraint through_one_of_the_registry foreign key (through_id) references hub.membership on delete cascade;
  -- squawk-ignore require-concurrent-index-creation
  create unique index membership_once_through on hub.membership (through_id, organisation_id) where through_id is not null;
`;

// Keys are of version 7 and begin with the instant, so that a function of one's own is the older and the one to begin with.
const keep = `
  create function hub.keep_registry_members(service uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform from hub.organisation where id = service for no key update;
    insert into hub.membership as lent (id, user_id, organisation_id, function, person_name, active_from, active_until, through_id)
      select overlay(overlay(gen_random_uuid()::text placing regexp_replace(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0'),
               '^(.{8})', '\\1-') from 1) placing '7' from 15 for 1)::uuid,
             own.user_id, service, own.function, own.person_name, greatest(own.active_from, now()), own.active_until, own.id
        from hub.service_registry letting
        join hub.organisation house on house.id = letting.organisation_id
        join hub.organisation registry
          on registry.id = letting.registry_id and registry.kind = 'COURT_REGISTRY' and registry.parent_id = house.parent_id
        join hub.membership own on own.organisation_id = registry.id and own.function = 'REGISTRY' and own.through_id is null
       where letting.organisation_id = service
    on conflict (through_id, organisation_id) where through_id is not null do update
      set person_name = excluded.person_name, active_until = excluded.active_until;
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
  revoke all on function hub.keep_registry_members(uuid) from public;
`;

const triggers = `
  create function hub.keep_registry_of_service() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform hub.keep_registry_members(new.organisation_id);
    return null;
  end $$;
  create trigger keep_registry_members after insert or update on hub.service_registry
    for each row execute function hub.keep_registry_of_service();

  create function hub.keep_registry_of_member() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform hub.keep_registry_members(letting.organisation_id) from hub.service_registry letting
      where letting.registry_id in (old.organisation_id, new.organisation_id);
    return null;
  end $$;
  create trigger keep_registry_members after insert or update on hub.membership
    for each row when (new.through_id is null) execute function hub.keep_registry_of_member();
`;
