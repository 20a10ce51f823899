import { rowsOf, searchText, write, type Owner } from '../../directory/index.ts';
import { checkRows } from './check-rows.ts';
import type { ImportRun } from './import-run.ts';
import { readNetworkPlaces } from './network-places.ts';
import { jurisdictions, type CommuneCourts } from './profiles/jurisdictions.ts';
import type { RefusedRow, Report } from './report.ts';

/** Replaces the courts of the file's communes by those it names; a commune that is not in the file keeps its own. */
export async function importJurisdictions(
  owner: Owner,
  { rows, dryRun, progress }: ImportRun,
): Promise<Report> {
  const checked = checkRows(jurisdictions, rows, await readNetworkPlaces(owner));
  const courts = await courtsByName(owner);
  const refused: RefusedRow[] = [...checked.refused];
  const wanted = new Map<string, readonly string[]>();
  for (const { line, record } of checked.wanted) {
    const unknown = record.courts.filter(({ name }) => !courts.has(searchText(name)));
    refused.push(
      ...unknown.map(({ column, name }) => ({
        line,
        column,
        reason: `the hub knows no court named ${name}`,
      })),
    );
    if (unknown.length === 0) wanted.set(record.commune, idsOf(record, courts));
  }
  const existing = await courtsByCommune(owner);
  const changed = [...wanted].filter(([commune, ids]) => !sameCourts(existing.get(commune), ids));
  progress.start(changed.length);
  if (!dryRun) await replaceCourts(owner, changed);
  progress.advance(changed.length);
  const created = changed.filter(([commune]) => !existing.has(commune)).length;
  return {
    lists: jurisdictions.lists,
    rows: rows.length,
    created,
    updated: changed.length - created,
    unchanged: wanted.size - changed.length,
    skipped: checked.skipped,
    refused: refused.sort((left, right) => left.line - right.line),
  };
}

type CourtIds = ReadonlyMap<string, string>;

/** Courts by their names, blind to the form of apostrophes. */
async function courtsByName(owner: Owner): Promise<CourtIds> {
  const courts = await rowsOf<{ id: string; name: string }>(
    owner,
    "select id, name from hub.organisation where kind in ('JUDICIAL_COURT', 'LOCAL_COURT')",
  );
  return new Map(courts.map(({ id, name }) => [searchText(name), id]));
}

function idsOf({ courts }: CommuneCourts, known: CourtIds): readonly string[] {
  return courts.flatMap(({ name }) => known.get(searchText(name)) ?? []).sort();
}

async function courtsByCommune(owner: Owner): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await rowsOf<{ commune: string; courts: string[] }>(
    owner,
    `select commune_insee as commune, array_agg(organisation_id::text order by organisation_id) as courts
       from hub.jurisdiction group by commune_insee`,
  );
  return new Map(rows.map(({ commune, courts }) => [commune, courts]));
}

function sameCourts(left: readonly string[] | undefined, right: readonly string[]): boolean {
  return left !== undefined && left.length === right.length && left.every((id) => right.includes(id));
}

async function replaceCourts(
  owner: Owner,
  changed: readonly (readonly [string, readonly string[]])[],
): Promise<void> {
  await write(
    owner,
    'delete from hub.jurisdiction where commune_insee = any($1)',
    changed.map(([commune]) => commune),
  );
  await write(
    owner,
    `insert into hub.jurisdiction (commune_insee, organisation_id)
     select commune, court from jsonb_to_recordset($1::jsonb) as record (commune text, court uuid)`,
    JSON.stringify(changed.flatMap(([commune, courts]) => courts.map((court) => ({ commune, court })))),
  );
}
