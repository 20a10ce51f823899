import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { FieldClass } from '../../access/index.ts';
import { classOfField } from './case-types.ts';
import { keyField, typeField } from './keyed-document.ts';

/** Objects of one type of which an answer told the same classes of fields; one at least, of what tells of the person. */
export interface Read {
  readonly type: string;
  readonly ids: readonly string[];
  readonly classes: readonly FieldClass[];
}

/** Takes the keys out of an answer and says of whom it tells what. What was asked for and is hidden, null or empty is not read. */
export type ReadsIn = (answer: unknown) => readonly Read[];

/** What an answer's objects of one type hold, field by field; null where there is nothing of a case in them. */
interface Shape {
  readonly type: string;
  /** whether its objects are told of by themselves, rather than as a part of the case around them */
  readonly isSubject: boolean;
  readonly fields: readonly ShapedField[];
}
interface ShapedField {
  readonly answerKey: string;
  readonly class: FieldClass | null;
  /** by the name of the object's type; the one there is, where there can be only one */
  readonly below: ReadonlyMap<string, Shape> | Shape | null;
}

/** Works out once, for a keyed document, where its answers tell of a case. */
export function readsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadsIn {
  const root = schema.getRootType(operation.operation);
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const shape = root ? shapeOf({ schema, fragments }, root, operation.selectionSet.selections) : null;
  if (shape === null) return () => [];
  return (answer) => {
    const told = new Told();
    walk(answer, shape, null, told);
    return told.reads();
  };
}

/** Of whom an answer tells, and the classes of what it tells. */
class Told {
  readonly #subjects = new Map<string, { type: string; id: string; classes: Set<FieldClass> }>();

  of(type: string, id: string): Set<FieldClass> {
    const key = `${type} ${id}`;
    const subject = this.#subjects.get(key) ?? { type, id, classes: new Set<FieldClass>() };
    this.#subjects.set(key, subject);
    return subject.classes;
  }

  reads(): readonly Read[] {
    const lines = new Map<string, { type: string; ids: string[]; classes: readonly FieldClass[] }>();
    for (const { type, id, classes } of this.#subjects.values()) {
      if (classes.size === 0) continue;
      const sorted = [...classes].sort();
      const key = [type, ...sorted].join(' ');
      const line = lines.get(key) ?? { type, ids: [], classes: sorted };
      line.ids.push(id);
      lines.set(key, line);
    }
    return [...lines.values()];
  }
}

/** What the journal's own document asked for besides. */
type Keyed = { [keyField]?: unknown; [typeField]?: unknown };

/** @param around the classes of the case that is being told of around this object; null outside of any */
function walk(value: unknown, shape: Shape, around: Set<FieldClass> | null, told: Told): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, shape, around, told);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const object = value as Record<string, unknown> & Keyed;
  const key = object[keyField];
  delete object.__journalKey;
  delete object.__journalType;
  const isSubject = typeof key === 'string' && (shape.isSubject || around === null);
  const classes = isSubject ? told.of(shape.type, key) : around;
  for (const field of shape.fields) {
    const below = object[field.answerKey];
    if (below === null || below === undefined || (Array.isArray(below) && below.length === 0)) continue;
    if (field.class !== null) classes?.add(field.class);
    if (field.below !== null) walkBelow(below, field.below, classes, told);
  }
}

function walkBelow(
  value: unknown,
  shapes: ReadonlyMap<string, Shape> | Shape,
  around: Set<FieldClass> | null,
  told: Told,
): void {
  if (!isOneOfSeveral(shapes)) return walk(value, shapes, around, told);
  if (Array.isArray(value)) {
    for (const one of value) walkBelow(one, shapes, around, told);
    return;
  }
  const type = (value as Readonly<Record<string, unknown>> | null)?.[typeField];
  const shape = typeof type === 'string' ? shapes.get(type) : undefined;
  if (shape !== undefined) walk(value, shape, around, told);
}

const isOneOfSeveral = (shapes: ReadonlyMap<string, Shape> | Shape): shapes is ReadonlyMap<string, Shape> =>
  shapes instanceof Map;

interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Null where no key was asked for, in this type or below: nothing of it is taken out or counted. */
function shapeOf(
  context: Context,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  parent: string | null = null,
): Shape | null {
  const selected = new Map<string, FieldNode[]>();
  collect(context, type, selections, selected);
  const fields = [...selected].flatMap(([answerKey, nodes]): readonly ShapedField[] => {
    const name = nodes[0]?.name.value ?? '';
    const below = shapesBelow(context, type, name, nodes);
    const itsClass = classOfField(type.name, name);
    return itsClass === null && below === null ? [] : [{ answerKey, class: itsClass, below }];
  });
  if (fields.length === 0 && !selected.has(keyField) && !selected.has(typeField)) return null;
  // Whoever a person is likened or linked to is somebody else.
  const isSubject = type.name === 'Referral' || (type.name === 'Participant' && parent !== 'Referral');
  return { type: type.name, isSubject, fields };
}

function shapesBelow(
  context: Context,
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
): ShapedField['below'] {
  const field = type.getFields()[name];
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  if (field === undefined || selections.length === 0) return null;
  const below: GraphQLNamedType = getNamedType(field.type);
  if (isObjectType(below)) return shapeOf(context, below, selections, type.name);
  if (!isAbstractType(below)) return null;
  const shapes = context.schema.getPossibleTypes(below).flatMap((possible) => {
    const shape = shapeOf(context, possible, selections, type.name);
    return shape === null ? [] : [[possible.name, shape] as const];
  });
  return shapes.length === 0 ? null : new Map(shapes);
}

/** The fields that are asked of a type, in whatever fragments, by the name under which they are answered. */
function collect(
  context: Context,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    const part =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
    const condition = part?.typeCondition?.name.value ?? type.name;
    const on = context.schema.getType(condition);
    const applies = condition === type.name || (isAbstractType(on) && context.schema.isSubType(on, type));
    if (part !== undefined && applies) collect(context, type, part.selectionSet.selections, into);
  }
}
