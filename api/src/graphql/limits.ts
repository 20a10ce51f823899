import { requestErrors } from '../errors.ts';
import {
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  TypeInfo,
} from 'graphql';

/** How much one operation may ask for, before any of it runs. */
export const limits = {
  /** Words and signs of the document. */
  tokens: 3000,
  /** Fields below fields. The deepest page of the portal needs 9. */
  depth: 14,
  /** Fields under another name: the same expensive field many times over. */
  aliases: 40,
  /** Fields that could be answered, pages multiplied. */
  complexity: 60_000,
  /** Bytes of the request. */
  bytes: 256 * 1024,
  /** Subscriptions that one socket may have at once. */
  subscriptions: 20,
} as const;

/** No page is longer, whatever is asked. */
const largestPage = 100;
/** What a page counts for where its size comes with the variables. */
const pageByVariable = 50;
/** What a list without a page counts for. */
const list = 5;

/** Refuses what is too deep, too wide or too repetitive. Introspection has a rule of its own in graphql-js. */
export const limitRules: readonly ValidationRule[] = [operationLimits];

interface Weight {
  readonly depth: number;
  readonly complexity: number;
  readonly aliases: number;
}

const nothing: Weight = { depth: 0, complexity: 0, aliases: 0 };

function operationLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const weight = weigh(context, operation);
      for (const name of weighed) {
        if (weight[name] <= limits[name]) continue;
        const { message, extensions } = requestErrors.overLimit(name, weight[name], limits[name]);
        context.reportError(new GraphQLError(message, { nodes: operation, extensions }));
      }
    },
  };
}

const weighed = ['depth', 'complexity', 'aliases'] as const satisfies readonly (keyof Weight)[];

function weigh(context: ValidationContext, operation: OperationDefinitionNode): Weight {
  const schema = context.getSchema();
  const known = new Map<FragmentDefinitionNode, Weight>();
  const root = schema.getRootType(operation.operation) ?? undefined;
  return selection(operation.selectionSet, root);

  function selection(set: SelectionSetNode, parent: GraphQLCompositeType | undefined): Weight {
    return set.selections.reduce<Weight>((sum, node) => {
      const more =
        node.kind === Kind.FIELD
          ? field(node, parent)
          : node.kind === Kind.INLINE_FRAGMENT
            ? selection(node.selectionSet, narrowed(node.typeCondition?.name.value) ?? parent)
            : fragment(context.getFragment(node.name.value));
      return {
        depth: Math.max(sum.depth, more.depth),
        complexity: sum.complexity + more.complexity,
        aliases: sum.aliases + more.aliases,
      };
    }, nothing);
  }

  function fragment(definition: FragmentDefinitionNode | null | undefined): Weight {
    if (!definition) return nothing;
    const before = known.get(definition);
    if (before) return before;
    known.set(definition, nothing); // A fragment within itself is refused by another rule; it must end here.
    const weight = selection(definition.selectionSet, narrowed(definition.typeCondition.name.value));
    known.set(definition, weight);
    return weight;
  }

  function field(node: FieldNode, parent: GraphQLCompositeType | undefined): Weight {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { depth: 1, complexity: 1, aliases };
    const type = parent && fieldType(parent, node);
    if (!node.selectionSet) return { depth: 1, complexity: 1, aliases };
    const below = selection(node.selectionSet, type && composite(type));
    return {
      depth: below.depth + 1,
      complexity: 1 + below.complexity * times(node, type),
      aliases: aliases + below.aliases,
    };
  }

  function fieldType(parent: GraphQLCompositeType, node: FieldNode): GraphQLOutputType | undefined {
    const info = new TypeInfo(schema, parent);
    info.enter({ kind: Kind.SELECTION_SET, selections: [] });
    info.enter(node);
    return info.getType() ?? undefined;
  }

  function narrowed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function times(node: FieldNode, type: GraphQLOutputType | undefined): number {
  const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.min(Math.max(1, Number(first.value)), largestPage);
  if (first) return pageByVariable;
  // The edges of a page have been counted by the page.
  if (node.name.value === 'edges') return 1;
  return type && isList(type) ? list : 1;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function composite(type: GraphQLOutputType): GraphQLCompositeType | undefined {
  let inner: GraphQLOutputType = type;
  while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType;
  return isCompositeType(inner) ? inner : undefined;
}
