import { rowsOf, write, type Owner } from '../owner.ts';
import { contactSearchText } from '../contacts/contact-search-text.ts';
import { stableId } from '../organisations/index.ts';
import { organisationFacts } from './network.ts';
import { referenceSource } from './organisation-fact.ts';

/** Ids of the reference network's organisations by their keys. */
export type ReferenceIds = ReadonlyMap<string, string>;

/** Where the organisations of the reference network are in this hub. */
export async function referenceIds(owner: Owner): Promise<ReferenceIds> {
  const rows = await rowsOf<{ id: string; key: string }>(
    owner,
    'select id, source_id as key from hub.organisation where source = $1',
    referenceSource,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** Which organisation stands above which. */
export async function loadParents(owner: Owner, ids: ReferenceIds): Promise<void> {
  const parents = organisationFacts.flatMap(({ key, under }) =>
    under === undefined ? [] : [{ id: ids.get(key), parent: ids.get(under) }],
  );
  await write(
    owner,
    `update hub.organisation set parent_id = record.parent
       from jsonb_to_recordset($1::jsonb) as record (id uuid, parent uuid)
      where organisation.id = record.id and organisation.parent_id is distinct from record.parent`,
    JSON.stringify(parents),
  );
}

/**
 * Territory, sites, offers and contacts of the organisations just added. Only of those: from then on the database
 * decides, or each start would bring back what a coordinator took away.
 */
export async function giveBeginnings(
  owner: Owner,
  ids: ReferenceIds,
  added: ReadonlySet<string>,
): Promise<void> {
  const facts = organisationFacts.filter((fact) => added.has(fact.key));
  if (facts.length === 0) return;
  await write(
    owner,
    `insert into hub.coverage (organisation_id, department_code)
     select id, department from jsonb_to_recordset($1::jsonb) as record (id uuid, department text)
     on conflict do nothing`,
    JSON.stringify(
      facts.flatMap(({ key, serves }) => serves.map((department) => ({ id: ids.get(key), department }))),
    ),
  );
  await write(
    owner,
    `insert into hub.site (id, organisation_id, name, address, postal_code, city)
     select id, organisation, name, address, "postalCode", city
       from jsonb_to_recordset($1::jsonb) as record
            (id uuid, organisation uuid, name text, address text, "postalCode" text, city text)
     on conflict (id) do nothing`,
    JSON.stringify(
      facts.flatMap(({ key, sites = [] }) =>
        sites.map((site) => ({ ...site, id: stableId('site', key, site.name), organisation: ids.get(key) })),
      ),
    ),
  );
  await write(
    owner,
    `insert into hub.offer (id, organisation_id, module, title, places, weeks, volunteer_percent)
     select id, organisation, module, title, places, weeks, "volunteerPercent"
       from jsonb_to_recordset($1::jsonb) as record (id uuid, organisation uuid, module text, title text, places int,
            weeks int, "volunteerPercent" int)
     on conflict do nothing`,
    JSON.stringify(
      facts.flatMap(({ key, offers = [] }) =>
        offers.map((offer) => ({
          ...offer,
          id: stableId('offer', key, offer.module),
          organisation: ids.get(key),
        })),
      ),
    ),
  );
  await write(
    owner,
    `insert into hub.contact (id, organisation_id, function, mobile, email, call_first, visibility, search_text)
     select id, organisation, function, mobile, email, first, 'NETWORK', "searchText"
       from jsonb_to_recordset($1::jsonb) as record (id uuid, organisation uuid, function text, mobile text, email text,
            first boolean, "searchText" text)
     on conflict (id) do nothing`,
    JSON.stringify(
      facts.flatMap(({ key, contacts = [] }) =>
        contacts.map((contact, place) => ({
          ...contact,
          id: stableId('contact', key, contact.function),
          organisation: ids.get(key),
          first: place === 0,
          searchText: contactSearchText(contact),
        })),
      ),
    ),
  );
}
