import { parse, stringify, v5 } from 'uuid';
import type { OrganisationKind } from './organisation-kind.ts';
import { rowsOf, write, type Owner } from '../owner.ts';
import { findableText } from '../search/index.ts';
import type { SourceCode } from './source.ts';

/** An organisation as the reference network and the imports write it. `source` and `sourceId` are its key. */
export interface OrganisationRecord {
  readonly source: SourceCode;
  readonly sourceId: string;
  readonly sourceDate: string | null;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departmentCode: string | null;
  readonly communeInsee: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** What tells how to reach an organisation: the part of a record that a public file may complete. */
export const contactFields = ['address', 'postalCode', 'city', 'phone', 'email', 'website'] as const;

const fields = [
  'source',
  'sourceId',
  'sourceDate',
  'kind',
  'name',
  'departmentCode',
  'communeInsee',
  ...contactFields,
] as const satisfies readonly (keyof OrganisationRecord)[];

const namespace = '5e5d0f0c-6c4e-5d0b-9f6b-0d3a8b7f4a11';

/**
 * The same thing has the same id in every hub, so that two hubs and two runs agree without asking. It is made
 * from the name alone and bears the version mark of the ids made with the clock, which ids for clients expect.
 */
export function stableId(...path: readonly string[]): string {
  const bytes = parse(v5(path.join('/'), namespace));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  return stringify(bytes);
}

/** Records already there, of these sources. Dates as text: a day has no time zone. */
export async function readOrganisations(
  owner: Owner,
  sources: readonly SourceCode[],
): Promise<readonly OrganisationRecord[]> {
  return rowsOf<OrganisationRecord>(
    owner,
    `select source, source_id as "sourceId", source_date::text as "sourceDate", kind, name,
            department_code as "departmentCode", commune_insee as "communeInsee",
            address, postal_code as "postalCode", city, phone, email, website
       from hub.organisation where source = any($1)`,
    sources,
  );
}

/** True when writing the one over the other would change nothing. */
export function sameRecord(left: OrganisationRecord, right: OrganisationRecord): boolean {
  return fields.every((field) => left[field] === right[field]);
}

/** Adds the records, or replaces those of the same source and id. */
export async function writeOrganisations(
  owner: Owner,
  records: readonly OrganisationRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({
    ...record,
    id: stableId('organisation', record.source, record.sourceId),
    searchText: organisationSearchText(record),
  }));
  await write(
    owner,
    `insert into hub.organisation (id, source, source_id, source_date, kind, name, department_code, commune_insee,
                                   address, postal_code, city, phone, email, website, search_text)
     select id, source, "sourceId", "sourceDate", kind, name, "departmentCode", "communeInsee",
            address, "postalCode", city, phone, email, website, "searchText"
       from jsonb_to_recordset($1::jsonb) as record (
              id uuid, source text, "sourceId" text, "sourceDate" date, kind text, name text,
              "departmentCode" text, "communeInsee" text, address text, "postalCode" text, city text,
              phone text, email text, website text, "searchText" text)
     on conflict (source, source_id) do update set
            source_date = excluded.source_date, kind = excluded.kind, name = excluded.name,
            department_code = excluded.department_code, commune_insee = excluded.commune_insee,
            address = excluded.address, postal_code = excluded.postal_code, city = excluded.city,
            phone = excluded.phone, email = excluded.email, website = excluded.website,
            search_text = excluded.search_text, updated_at = now()`,
    JSON.stringify(rows),
  );
}

/** Begins with the name, so that sorting by it is sorting by name, whatever its accents. */
export function organisationSearchText(
  record: Pick<OrganisationRecord, 'name' | 'city' | 'postalCode' | 'kind'>,
): string {
  return findableText([record.name, record.city], [record.postalCode, wordsFor[record.kind]]);
}

/** What people type for a kind of partner, where its name does not say it. */
const wordsFor: Readonly<Partial<Record<OrganisationKind, string>>> = {
  COURT_OF_APPEAL: 'CA',
  JUDICIAL_COURT: 'TJ TGI parquet procureur',
  LOCAL_COURT: 'TPRX tribunal d’instance',
  PROSECUTION_SERVICE: 'procureur ministère public',
  INVESTIGATION_SERVICE: 'juge d’instruction',
  LIBERTY_AND_CUSTODY_SERVICE: 'JLD',
  SENTENCE_ENFORCEMENT_SERVICE: 'JAP juge',
  FAMILY_AFFAIRS_SERVICE: 'JAF juge',
  COURT_REGISTRY: 'greffier',
  PROBATION_SERVICE: 'SPIP probation service pénitentiaire d’insertion',
  CPCA: 'CPCA auteurs de violences conjugales',
  HELPLINE: 'ligne d’écoute téléphone',
  REGIONAL_HEALTH_AGENCY: 'agence régionale de santé',
  POLICE: 'police commissariat',
  GENDARMERIE: 'gendarmerie brigade',
  TOWN_HALL: 'mairie',
  DEPARTMENT_COUNCIL: 'CD département',
};
