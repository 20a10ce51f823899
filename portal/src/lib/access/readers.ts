import { RelationValues, type AccessRight } from '#lib/graphql/generated/enums.ts';
import { relationLabel } from '#lib/text/labels.ts';

/** Who reads one field, in words: enough for "Qui verra ce champ" and for the reason beside a lock. */
export interface FieldReaders {
  readonly can: readonly string[];
  readonly cannot: readonly string[];
}

/** The readers of every field of one type, by field or field-group name. */
export type ReadersByField = Readonly<Record<string, FieldReaders>>;

/** The part of an access grid this module reads. */
export interface Grid {
  readonly type: string;
  readonly relations: readonly { readonly name: string; readonly label: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly isAction: boolean;
    readonly cells: readonly { readonly relation: string; readonly right: AccessRight }[];
  }[];
}

/** The contract names a relation `UNINFORMED_REFERRER` or `uninformedReferrer`; an address says one word. */
export function relationKey(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}

/** A relation in the reader's language; the grids themselves speak French. */
export function relationName({ name, label }: { readonly name: string; readonly label: string }): string {
  const known = RelationValues.find((value) => relationKey(value) === relationKey(name));
  return known ? relationLabel(known) : label;
}

/** Whether a right lets one read at all; the rights on one's own or supervised cases count, with their limits. */
export function reads(right: AccessRight): boolean {
  return right !== 'HIDE' && right !== 'NO';
}

/** Turns the grids of one type into readers by field. Grids of an unknown type give nothing rather than a wrong answer. */
export function readersByField(grids: readonly Grid[], type: string): ReadersByField {
  const readers: Record<string, FieldReaders> = {};
  for (const grid of grids.filter((candidate) => candidate.type === type)) {
    const labels = new Map(grid.relations.map((relation) => [relation.name, relationName(relation)]));
    for (const row of grid.rows.filter((candidate) => !candidate.isAction)) {
      const named = row.cells.map((cell) => ({
        label: labels.get(cell.relation) ?? cell.relation,
        right: cell.right,
      }));
      readers[row.name] = {
        can: named.filter(({ right }) => reads(right)).map(({ label }) => label),
        cannot: named.filter(({ right }) => !reads(right)).map(({ label }) => label),
      };
    }
  }
  return readers;
}
