import {
  completedBy,
  knownAs,
  readOrganisations,
  referenceSource,
  sameRecord,
  writeOrganisations,
  type OrganisationRecord,
  type Owner,
} from '../../directory/index.ts';
import { checkRows } from './check-rows.ts';
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
  const { wanted, refused, skipped } = checkRows(profile, rows, await readNetworkPlaces(owner));
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
