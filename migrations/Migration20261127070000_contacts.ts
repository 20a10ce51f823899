import { Migration } from '@mikro-orm/migrations';

/** Whom to call in a house. The one to call first is one at most, and shown to everybody who calls. */
export class Migration20261127070000_contacts extends Migration {
  override up(): void {
    this.addSql(contacts);
    this.addSql(published);
  }
}

const contacts = `
  create table hub.contact (
    id uuid primary key,
    version int not null default 1,
    organisation_id uuid not null references hub.organisation on delete cascade,
    function text not null check (length(function) between 1 and 120),
    name text check (length(name) between 1 and 120),
    phone text check (length(phone) between 1 and 30),
    mobile text check (length(mobile) between 1 and 30),
    email text check (length(email) between 1 and 254),
    call_when text check (length(call_when) between 1 and 120),
    call_first boolean not null default false,
    visibility text not null check (visibility in ('NETWORK', 'COORDINATORS', 'HOUSE')),
    search_text text not null,
    -- also: that a hidden one is first must not be learned by naming another
    constraint first_is_for_everybody check (not call_first or visibility = 'NETWORK')
  );
  create index on hub.contact (organisation_id);
  create unique index contact_called_first on hub.contact (organisation_id) where call_first;
  create index contact_search on hub.contact using gin (search_text ext.gin_trgm_ops);
`;

/** A hub that starts anew has it from the reference network; ids that clients see are of version 7. */
const published = `
  insert into hub.contact (id, organisation_id, function, mobile, email, call_first, visibility, search_text)
  select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid, id,
         'Coordination Allier et Puy-de-Dôme', '06 17 89 04 02', 'cpca@anef63.org', true, 'NETWORK',
         'coordination allier et puy de dome 0617890402'
    from hub.organisation where source = 'reference' and source_id = 'anef-63';
`;
