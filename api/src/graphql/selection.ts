import type { GraphQLResolveInfo } from 'graphql';
import type { FieldExpansion } from 'graphql-jit';

/** What an operation selects of a type, worked out once when it is compiled. */
export interface Selection {
  /**
   * The names of the fields; one under `@skip` or `@include` counts as selected. Null where the operation was not compiled,
   * as a subscription's: then whatever there is may be read.
   */
  readonly fields: readonly string[] | null;
  /** What is selected of the type of a field. */
  below(field: string, type: string): Selection;
}

/** Any field may be read. */
export const anything: Selection = { fields: null, below: () => anything };

type Info = GraphQLResolveInfo & { readonly fieldExpansion?: FieldExpansion };
type Expansion = Readonly<Record<string, unknown>>;

const nothing: Expansion = {};
const known = new WeakMap<Expansion, Selection>();

/**
 * What is selected of a type below the field that is being resolved.
 * @param path fields and their types on the way down: `['ReferralConnection', 'edges', 'ReferralEdge', 'node', 'Referral']`
 */
export function selectionOf(info: Info, path: readonly string[]): Selection {
  return info.fieldExpansion === undefined ? anything : at(info.fieldExpansion, path);
}

function at(expansion: Expansion, path: readonly string[]): Selection {
  const found = path.reduce<Expansion>(
    (here, step) => (here[step] as Expansion | undefined) ?? nothing,
    expansion,
  );
  const before = known.get(found);
  if (before !== undefined) return before;
  const made: Selection = {
    fields: Object.keys(found),
    below: (field, type) => at(found, [field, type]),
  };
  known.set(found, made);
  return made;
}
