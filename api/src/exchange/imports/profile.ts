import type * as v from 'valibot';
import type { OrganisationRecord } from '../../directory/index.ts';
import type { NetworkPlaces } from './network-places.ts';
import type { RowRefusal } from './row-refusal.ts';

/** What becomes of a row that is well-formed: a record, a refusal, or nothing at all, which is no fault. */
export type Mapped<Record> =
  | {
      readonly record: Record;
      /** the name of the organisation above it */
      readonly under?: string;
    }
  | { readonly refused: RowRefusal }
  | { readonly skipped: string };

export type Columns = Readonly<Record<string, v.GenericSchema<string, unknown>>>;

/** How one kind of file is read: its columns, what each may hold, and what a row becomes. */
export interface Profile<Entries extends Columns, Wanted> {
  /** What the file lists, for the report: "town halls". */
  readonly lists: string;
  /** Every column of the file, in its order, with what its cells may hold. */
  readonly cells: Entries;
  /** The column that tells its rows apart. */
  readonly key: keyof Entries & string;
  /** What a well-formed row becomes; its record bears the day that the file or its edition tells. */
  map(cells: CellsOf<Entries>, places: NetworkPlaces): Mapped<Wanted>;
}

export type CellsOf<Entries extends Columns> = {
  readonly [Column in keyof Entries]: v.InferOutput<Entries[Column]>;
};

/** A file of organisations. */
export type OrganisationProfile<Entries extends Columns = Columns> = Profile<Entries, OrganisationRecord>;

/** Keeps the types of the columns, so that a mapping which names an unknown column does not compile. */
export function organisations<const Entries extends Columns>(
  profile: OrganisationProfile<Entries>,
): OrganisationProfile {
  return profile as unknown as OrganisationProfile;
}
