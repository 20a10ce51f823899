import { contactFields, type OrganisationRecord } from '../organisations/index.ts';
import { organisationFacts } from './network.ts';
import { referenceSource, type OrganisationFact } from './organisation-fact.ts';

/** The record of a fact: what it states; the town is that of the seat. */
export function recordOf(
  fact: OrganisationFact,
  communeNames: ReadonlyMap<string, string>,
): OrganisationRecord {
  const seat = fact.seat ?? null;
  return {
    source: referenceSource,
    sourceId: fact.key,
    sourceDate: fact.asOf,
    kind: fact.kind,
    name: fact.name,
    departmentCode: seat?.slice(0, 2) ?? null,
    communeInsee: seat,
    address: fact.address ?? null,
    postalCode: fact.postalCode ?? null,
    city: fact.city ?? (seat === null ? null : (communeNames.get(seat) ?? null)),
    phone: fact.phone ?? null,
    email: fact.email ?? null,
    website: null,
  };
}

type ContactField = (typeof contactFields)[number];

/** What a fact states, no import changes; the rest of the contact details belongs to the imports. */
function openFields(fact: OrganisationFact): readonly ContactField[] {
  const stated: Readonly<Partial<Record<ContactField, string | undefined>>> = fact;
  return contactFields.filter((field) => stated[field] === undefined);
}

/** The record of a fact with the contact details that imports have brought, and the day they came with. */
export function keepingGains(
  fact: OrganisationFact,
  record: OrganisationRecord,
  existing: OrganisationRecord | undefined,
): OrganisationRecord {
  if (existing === undefined) return record;
  const gains = openFields(fact).filter(
    (field) => existing[field] !== null && existing[field] !== record[field],
  );
  if (gains.length === 0) return record;
  const gained = Object.fromEntries(gains.map((field) => [field, existing[field]]));
  return { ...record, ...gained, sourceDate: existing.sourceDate };
}

/**
 * A record of the reference network, completed by what a public file tells of the same organisation: contact
 * details that no fact states. Where some came, the file's day counts, so that old ones show as to be verified.
 */
export function completedBy(existing: OrganisationRecord, imported: OrganisationRecord): OrganisationRecord {
  const fact = organisationFacts.find(({ key }) => key === existing.sourceId);
  if (fact === undefined) return existing;
  const gains = openFields(fact).filter((field) => imported[field] !== null);
  const hasMore = gains.some((field) => field !== 'city' || imported.city !== existing.city);
  if (!hasMore) return existing;
  const gained = Object.fromEntries(gains.map((field) => [field, imported[field]]));
  return { ...existing, ...gained, sourceDate: imported.sourceDate ?? existing.sourceDate };
}
