import {
  isAbstractType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { isCaseType } from './case-types.ts';

/** Under these names an answer carries what the journal needs; no client can ask for a name that begins so. */
export const keyField = '__journalKey';
export const typeField = '__journalType';

/**
 * The document, asking of every object of a case for its id too, and of what may be one for its type, so that the answer itself
 * says who was read, whatever its client selected. Both are taken out again before it leaves (`readsIn`).
 */
export function keyedDocument(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          const more = fieldsFor(schema, types.getParentType());
          return more.length === 0 ? undefined : { ...node, selections: [...node.selections, ...more] };
        },
      },
    }),
  );
}

function fieldsFor(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): readonly FieldNode[] {
  if (isObjectType(type))
    return isCaseType(type.name) && 'id' in type.getFields() ? [aliased(keyField, 'id')] : [];
  if (!isAbstractType(type) || !schema.getPossibleTypes(type).some(({ name }) => isCaseType(name))) return [];
  return [aliased(typeField, '__typename')];
}

const aliased = (alias: string, name: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
});
