import { write, type Owner } from '../owner.ts';
import type { JurisdictionFact } from './first-jurisdictions.ts';
import type { ReferenceIds } from './load-relations.ts';

/** Gives courts to the communes that have none at all; a commune of an imported table keeps what it has. */
export async function loadFirstJurisdictions(
  owner: Owner,
  ids: ReferenceIds,
  facts: readonly JurisdictionFact[],
): Promise<void> {
  await write(
    owner,
    `insert into hub.jurisdiction (commune_insee, organisation_id)
     select commune, court
       from jsonb_to_recordset($1::jsonb) as record (commune text, court uuid)
      where not exists (select from hub.jurisdiction known where known.commune_insee = record.commune)`,
    JSON.stringify(facts.map(({ commune, court }) => ({ commune, court: ids.get(court) }))),
  );
}
