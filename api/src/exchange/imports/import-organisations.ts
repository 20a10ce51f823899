import {
  completedBy,
  knownAs,
  readOrganisations,
  referenceSource,
  rowsOf,
  sameRecord,
  searchText,
  write,
  writeOrganisations,
  type OrganisationRecord,
  type Owner,
} from '../../directory/index.ts';
import { checkRows } from './check-rows.ts';
import type { WantedRow } from './check-rows.ts';
import type { ImportRun } from './import-run.ts';
import { readNetworkPlaces } from './network-places.ts';
import type { OrganisationProfile } from './profile.ts';
import type { Report } from './report.ts';

/** How many records one statement writes. */
const batch = 500;

/**
 * Brings the organisations of a file into the directory: new ones are added, known ones brought up to date.
 * An organisation of the reference network is completed and never doubled. One that is no longer in the file
 * stays: referrals may name it.
 */
export async function importOrganisations(
  owner: Owner,
  profile: OrganisationProfile,
  { rows, sourceDate, dryRun, progress }: ImportRun,
): Promise<Report> {
  const checked = checkRows(profile, rows, await readNetworkPlaces(owner));
  const { skipped } = checked;
  const above = await namedAbove(owner, checked.wanted);
  const isPlaced = ({ under, record }: WantedRow<OrganisationRecord>): boolean =>
    under === undefined ||
    above.has(searchText(under)) ||
    knownAs(record.source, record.sourceId) !== undefined;
  const wanted = checked.wanted.filter(isPlaced);
  const refused = [
    ...checked.refused,
    ...checked.wanted
      .filter((row) => !isPlaced(row))
      .map(({ line, under = '' }) => ({
        line,
        column: 'tribunal_judiciaire',
        reason: `the hub knows no court named ${under}`,
      })),
  ].sort((left, right) => left.line - right.line);
  const dated = wanted.map(({ record }) => ({ ...record, sourceDate: sourceDate ?? record.sourceDate }));
  const existing = new Map(
    (await readOrganisations(owner, [referenceSource, ...new Set(dated.map(({ source }) => source))])).map(
      (record) => [keyOf(record), record],
    ),
  );
  const changes = dated.map((record) => changeOf(record, existing));
  const toWrite = changes.flatMap(({ sort, record }) => (sort === 'unchanged' ? [] : [record]));
  progress.start(toWrite.length);
  for (let start = 0; start < toWrite.length; start += batch) {
    const part = toWrite.slice(start, start + batch);
    if (!dryRun) await writeOrganisations(owner, part);
    progress.advance(part.length);
  }
  if (!dryRun) await placeBelow(owner, wanted, above);
  const count = (wantedSort: Change['sort']): number =>
    changes.filter(({ sort }) => sort === wantedSort).length;
  return {
    lists: profile.lists,
    rows: rows.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    skipped,
    refused,
  };
}

type Above = ReadonlyMap<string, string>;

/** The courts that rows of their services name, by their names. */
async function namedAbove(owner: Owner, rows: readonly WantedRow<OrganisationRecord>[]): Promise<Above> {
  if (rows.every(({ under }) => under === undefined)) return new Map();
  const courts = await rowsOf<{ id: string; name: string }>(
    owner,
    "select id, name from hub.organisation where kind = 'JUDICIAL_COURT'",
  );
  return new Map(courts.map(({ id, name }) => [searchText(name), id]));
}

/** Puts each service below its court; one of the reference network has its place. */
async function placeBelow(
  owner: Owner,
  rows: readonly WantedRow<OrganisationRecord>[],
  above: Above,
): Promise<void> {
  const places = rows.flatMap(({ record: { source, sourceId }, under }) =>
    under === undefined || knownAs(source, sourceId) !== undefined
      ? []
      : [{ source, sourceId, parent: above.get(searchText(under)) }],
  );
  if (places.length === 0) return;
  await write(
    owner,
    `update hub.organisation set parent_id = record.parent
       from jsonb_to_recordset($1::jsonb) as record (source text, "sourceId" text, parent uuid)
      where organisation.source = record.source and organisation.source_id = record."sourceId"
        and organisation.parent_id is distinct from record.parent`,
    JSON.stringify(places),
  );
}

interface Change {
  readonly sort: 'created' | 'updated' | 'unchanged';
  readonly record: OrganisationRecord;
}

function changeOf(record: OrganisationRecord, existing: ReadonlyMap<string, OrganisationRecord>): Change {
  const known = knownAs(record.source, record.sourceId);
  const fact =
    known === undefined ? undefined : existing.get(keyOf({ source: referenceSource, sourceId: known }));
  const before = fact ?? existing.get(keyOf(record));
  const after = fact === undefined ? record : completedBy(fact, record);
  if (before === undefined) return { sort: 'created', record: after };
  return { sort: sameRecord(before, after) ? 'unchanged' : 'updated', record: after };
}

function keyOf({ source, sourceId }: Pick<OrganisationRecord, 'source' | 'sourceId'>): string {
  return `${source}:${sourceId}`;
}
