import type { Owner } from '../owner.ts';
import { readOrganisations, sameRecord, writeOrganisations } from '../organisations/index.ts';
import { keepingGains, recordOf } from './fact-record.ts';
import { firstJurisdictions } from './first-jurisdictions.ts';
import { loadAgreements } from './load-agreements.ts';
import { loadFirstJurisdictions } from './load-first-jurisdictions.ts';
import { giveBeginnings, loadParents, referenceIds } from './load-relations.ts';
import { loadTerritory } from './load-territory.ts';
import { networkDepartments, organisationFacts } from './network.ts';
import { referenceSource } from './organisation-fact.ts';
import { readTerritory, type Territory } from './territory.ts';

/**
 * Puts the network of day one into the hub: departments, EPCI and communes, courts, SPIP, the CPCA and its
 * convention, their partners. Doing it again changes nothing; what imports and people have added since stays.
 * It writes in the caller's transaction, where there is one.
 */
export async function loadReferenceNetwork(owner: Owner): Promise<void> {
  const territory = await readTerritory(networkDepartments);
  await loadTerritory(owner, territory);
  const added = await loadOrganisations(owner, territory);
  const ids = await referenceIds(owner);
  await loadParents(owner, ids);
  await giveBeginnings(owner, ids, added);
  await loadAgreements(owner, ids);
  await loadFirstJurisdictions(owner, ids, firstJurisdictions(territory.communes));
}

/** Writes what is new or changed; the keys of the new ones. */
async function loadOrganisations(owner: Owner, territory: Territory): Promise<ReadonlySet<string>> {
  const communeNames = new Map(territory.communes.map((commune) => [commune.insee, commune.name]));
  const existing = new Map(
    (await readOrganisations(owner, [referenceSource])).map((record) => [record.sourceId, record]),
  );
  const changed = organisationFacts
    .map((fact) => keepingGains(fact, recordOf(fact, communeNames), existing.get(fact.key)))
    .filter((record) => {
      const known = existing.get(record.sourceId);
      return known === undefined || !sameRecord(known, record);
    });
  await writeOrganisations(owner, changed);
  return new Set(organisationFacts.map((fact) => fact.key).filter((key) => !existing.has(key)));
}
