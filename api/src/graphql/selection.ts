import {
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type TypeNode,
} from 'graphql';

/** What an operation selects of a type, worked out when it is first asked for. */
export interface Selection {
  /**
   * The names of the fields; one under `@skip` or `@include` counts as selected. Null where the operation was not compiled,
   * as a subscription's: then whatever there is may be read.
   */
  readonly fields: readonly string[] | null;
  /** What is selected of the type of a field. */
  below(field: string, type: string): Selection;
}

/** What is selected is not known: any field may be read. */
export const unknownSelection: Selection = { fields: null, below: () => unknownSelection };

/** Told of every operation that is compiled, whose nodes are the same each time it runs. */
export const compiledInfo = { isCompiled: true } as const;

type Info = GraphQLResolveInfo & { readonly isCompiled?: true };
type Schema = Pick<Info, 'schema' | 'fragments'>;

/**
 * By the nodes of a compiled operation, and gone with it. What comes with the compiler keeps each node that it has seen for
 * ever: seventy kilobytes for every text that a client sends once.
 */
const selectionsOfNodes = new WeakMap<readonly FieldNode[], Map<string, Selection>>();

/**
 * What is selected of a type below the field that is being resolved.
 * @param path fields and their types on the way down: `['ReferralConnection', 'edges', 'ReferralEdge', 'node', 'Referral']`
 */
export function selectionOf(info: Info, path: readonly [string, ...string[]]): Selection {
  if (info.isCompiled === undefined) return unknownSelection;
  const ofNodes = selectionsOfNodes.get(info.fieldNodes) ?? new Map<string, Selection>();
  selectionsOfNodes.set(info.fieldNodes, ofNodes);
  const key = path.join(' ');
  const before = ofNodes.get(key);
  if (before !== undefined) return before;
  const [type, ...further] = path;
  let found = selectionOn(info, info.fieldNodes, type);
  for (let step = 0; step < further.length; step += 2)
    found = found.below(further[step] ?? '', further[step + 1] ?? '');
  ofNodes.set(key, found);
  return found;
}

function selectionOn(schema: Schema, nodes: readonly FieldNode[], type: string): Selection {
  const fields = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) collectFields(schema, selectionSet?.selections ?? [], type, fields);
  const made = new Map<string, Selection>();
  return {
    fields: [...fields.keys()],
    below: (field, itsType) => {
      const key = `${field} ${itsType}`;
      const below = made.get(key) ?? selectionOn(schema, fields.get(field) ?? [], itsType);
      made.set(key, below);
      return below;
    },
  };
}

function collectFields(
  schema: Schema,
  selections: readonly SelectionNode[],
  type: string,
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const { value } = selection.name;
      into.set(value, [...(into.get(value) ?? []), selection]);
      continue;
    }
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : schema.fragments[selection.name.value];
    if (part !== undefined && fragmentApplies(schema, part.typeCondition, type))
      collectFields(schema, part.selectionSet.selections, type, into);
  }
}

/** Whether a fragment may be on this type. What an interface has beyond it, nobody can have asked of it. */
function fragmentApplies({ schema }: Schema, condition: TypeNode | undefined, type: string): boolean {
  if (condition?.kind !== Kind.NAMED_TYPE) return true;
  const { value } = condition.name;
  return value === type || isAbstractType(schema.getType(value));
}
