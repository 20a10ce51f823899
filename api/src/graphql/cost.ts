import {
  GraphQLInterfaceType,
  GraphQLObjectType,
  getNamedType,
  getVariableValues,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { pageSizes } from '../access/queries/index.ts';
import { limits, overLimit } from './limits.ts';

/** What an operation asks for. */
export interface Cost {
  /** fields that could be answered, pages multiplied */
  readonly complexity: number;
  /** fields below fields */
  readonly depth: number;
  /** fields under another name */
  readonly aliases: number;
}

interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** as the client sent them */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many rows a list without a page counts for. */
const rowsOfList = 5;

const noCost: Cost = { complexity: 0, depth: 0, aliases: 0 };

/** Of operations whose lists are as long whatever their variables are; gone with the operation. */
const fixedCosts = new WeakMap<OperationDefinitionNode, Cost>();

/**
 * What a valid operation asks for with these variables: a page counts for its size, however that is given, by its default
 * too. Fields that a directive leaves out are counted, so that the price is the same whatever a directive says.
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables: sent }: Operation): Cost {
  const before = fixedCosts.get(operation);
  if (before !== undefined) return before;
  let isFixed = true;
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const ofFragments = new Map<FragmentDefinitionNode, Cost>();
  const found = selection(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  if (isFixed) fixedCosts.set(operation, found);
  return found;

  function selection(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Cost {
    return set.selections.reduce<Cost>((sum, node) => {
      const more =
        node.kind === Kind.FIELD
          ? field(node, parent)
          : node.kind === Kind.INLINE_FRAGMENT
            ? selection(node.selectionSet, typeNamed(node.typeCondition?.name.value) ?? parent)
            : fragment(fragments.get(node.name.value));
      return {
        complexity: sum.complexity + more.complexity,
        depth: Math.max(sum.depth, more.depth),
        aliases: sum.aliases + more.aliases,
      };
    }, noCost);
  }

  function fragment(definition: FragmentDefinitionNode | undefined): Cost {
    if (!definition) return noCost;
    const before = ofFragments.get(definition);
    if (before) return before;
    const cost = selection(definition.selectionSet, typeNamed(definition.typeCondition.name.value));
    ofFragments.set(definition, cost);
    return cost;
  }

  function field(node: FieldNode, parent: GraphQLNamedType | undefined): Cost {
    const aliases = node.alias ? 1 : 0;
    // What begins with two underscores asks for the schema, which has a limit of its own.
    const isOfSchema = node.name.value.startsWith('__');
    if (isOfSchema || !node.selectionSet) return { complexity: 1, depth: 1, aliases };
    const definition = fieldOf(parent, node.name.value);
    const below = selection(node.selectionSet, definition && getNamedType(definition.type));
    return {
      complexity: 1 + below.complexity * (definition ? multiplierOf(node, definition) : 1),
      depth: below.depth + 1,
      aliases: aliases + below.aliases,
    };
  }

  function multiplierOf(node: FieldNode, definition: GraphQLField<unknown, unknown>): number {
    if (definition.args.some(({ name }) => name === 'first')) {
      const size =
        argumentOf(node, definition, 'first') ?? argumentOf(node, definition, 'last') ?? pageSizes.usual;
      return typeof size === 'number' ? Math.min(Math.max(1, size), pageSizes.most) : pageSizes.most;
    }
    const ids = argumentOf(node, definition, 'ids');
    if (Array.isArray(ids)) return ids.length;
    // The edges of a page have been counted by the page.
    if (node.name.value === 'edges') return 1;
    const most = definition.extensions['most'];
    if (typeof most === 'number') return most;
    const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    return isListType(type) ? rowsOfList : 1;
  }

  /** The value of an argument: as written, by variable or by default; null and absent are the same to a list. */
  function argumentOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, name: string): unknown {
    const declared = definition.args.find((argument) => argument.name === name);
    if (!declared) return undefined;
    const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (written !== undefined && !isWritten(written)) isFixed = false;
    const value = written && valueFromAST(written, declared.type, variables);
    return value === undefined ? declared.defaultValue : value;
  }

  function typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

/** A value that holds no variable. */
const isWritten = (value: ValueNode): boolean =>
  value.kind === Kind.LIST
    ? value.values.every(isWritten)
    : value.kind === Kind.OBJECT
      ? value.fields.every((field) => isWritten(field.value))
      : value.kind !== Kind.VARIABLE;

function fieldOf(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const hasFields = parent instanceof GraphQLObjectType || parent instanceof GraphQLInterfaceType;
  return hasFields ? parent.getFields()[name] : undefined;
}

/** An error for each limit that a cost is over. */
export function limitErrors(cost: Cost): readonly GraphQLError[] {
  return (['depth', 'complexity', 'aliases'] as const)
    .filter((name) => cost[name] > limits[name])
    .map((name) => overLimit(name, cost[name]));
}

/** The cost as an answer carries it, in `extensions.cost`. */
export interface CostReport {
  readonly asked: number;
  readonly limit: number;
  /** of the limit, below zero for what is refused; each operation has the whole of it */
  readonly left: number;
  readonly depth: { readonly asked: number; readonly limit: number };
  readonly aliases: { readonly asked: number; readonly limit: number };
  readonly tokens: { readonly asked: number; readonly limit: number };
}

/** What a cost is out of each limit, `left` below zero where it is over. */
export function costReport(
  { complexity, depth, aliases }: Cost,
  { tokenCount = 0 }: DocumentNode,
): CostReport {
  return {
    asked: complexity,
    limit: limits.complexity,
    left: limits.complexity - complexity,
    depth: { asked: depth, limit: limits.depth },
    aliases: { asked: aliases, limit: limits.aliases },
    tokens: { asked: tokenCount, limit: limits.tokens },
  };
}
