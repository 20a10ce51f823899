import {
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { fieldsOf, isReadByAll, snakeCase, storedIn } from '../grid.ts';
import { workedOut } from '../masks/index.ts';
import type { DescribedColumn, DescribedView } from './described-view.ts';

/** How the driver hands each type of PostgreSQL over. */
const types: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'Day',
  int4: 'number',
  jsonb: 'unknown',
  text: 'string',
  timestamptz: 'Instant',
  uuid: 'string',
};

/**
 * TypeScript of the schema `visible`: what the database knows of each column, null also where the grid may hide it, and
 * the words of the enumerations that the contract has for it.
 */
export function viewTypesText(views: readonly DescribedView[], schema: GraphQLSchema): string {
  const enums = new Map<string, GraphQLEnumType>();
  const members = views.map((view) => {
    const columns = view.columns.map((column) => {
      const words = column.type.endsWith('text') ? enumOf(view, column.name, schema) : null;
      if (words !== null) enums.set(words.name, words);
      const key = column.type === 'uuid' ? keyIn(view, column, schema) : null;
      return `readonly ${column.name}: ${typeOf(view, column, words, key)};`;
    });
    const maskColumns = view.grid === null ? [] : ['readonly hidden: string[];', 'readonly bits: number;'];
    return `'visible.${view.name}': { ${[...columns, ...maskColumns].join('\n')} };`;
  });
  const unions = [...enums.values()]
    .sort((one, other) => one.name.localeCompare(other.name))
    .map((words) => `type ${words.name} = ${valuesOf(words).join(' | ')};`);
  return `import type { KeyOf } from '../names.types.ts';

/** an instant, as PostgreSQL writes it; \`instant()\` makes a Date of it */
type Instant = string;
/** a calendar day, as PostgreSQL writes it: YYYY-MM-DD */
type Day = string;

${unions.join('\n')}

/** The schema \`visible\`, as the readers see it: a column that its grid hides from somebody may be null. */
export interface VisibleDatabase {
${members.join('\n')}
}
`;
}

function typeOf(
  view: DescribedView,
  column: DescribedColumn,
  words: GraphQLEnumType | null,
  key: string | null,
): string {
  const element = column.type.replace(/^_/, '');
  const known = words?.name ?? key ?? types[element];
  if (known === undefined)
    throw new Error(`visible.${view.name}.${column.name}: say in view-types how ${element} is handed over.`);
  const whole = element === column.type ? known : `${known}[]`;
  return whole === 'unknown' || (column.isPresent && !mayBeHidden(view, column.name))
    ? whole
    : `${whole} | null`;
}

/** The key that a column holds: of the row's own type, of the table that it refers to, or of what it is named for. */
function keyIn(
  { grid }: DescribedView,
  { name, keyOf }: DescribedColumn,
  schema: GraphQLSchema,
): string | null {
  const types = schema
    .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
    .map((type) => type.name);
  const type =
    grid !== null && name === 'id'
      ? types.find((candidate) => candidate === grid.type)
      : types.find((candidate) =>
          [`_${keyOf}`, `_${name.replace(/_id$/, '')}`].includes(snakeCase(candidate)),
        );
  return type === undefined ? null : `KeyOf<'${type}'>`;
}

/** True for a column that the grid governs, unless whoever has the row reads it. */
function mayBeHidden({ grid }: DescribedView, column: string): boolean {
  if (grid === null) return false;
  const field = fieldsOf(grid).find((candidate) => storedIn(grid, candidate).includes(column));
  return field !== undefined && !isReadByAll(grid, field);
}

/** The enumeration of the contract whose words stand in this column. */
function enumOf(view: DescribedView, column: string, schema: GraphQLSchema): GraphQLEnumType | null {
  const words = workedOut[view.name]?.enumerations?.[column];
  const type = words === undefined ? typeOfField(view, column, schema) : schema.getType(words);
  return isEnumType(type) ? type : null;
}

function typeOfField(
  { grid }: DescribedView,
  column: string,
  schema: GraphQLSchema,
): GraphQLNamedType | null {
  const type = grid === null ? null : schema.getType(grid.type);
  if (grid === null || !isObjectType(type)) return null;
  const field = fieldsOf(grid).find((candidate) => storedIn(grid, candidate).includes(column));
  const fieldInSchema = field === undefined ? undefined : type.getFields()[field];
  return fieldInSchema === undefined ? null : getNamedType(fieldInSchema.type);
}

function valuesOf(words: GraphQLEnumType): readonly string[] {
  return words.getValues().map(({ value }) => `'${String(value)}'`);
}
