/** What a column may hold: one word of a list, some of them, a set of bits, or an object with such keys. */
export type KnownValues =
  | { readonly one: readonly string[] }
  | { readonly some: readonly string[] }
  | { readonly bits: number }
  | { readonly keys: readonly string[] };

/** The columns of a feature's tables that hold words of its lists: table, column, what is known there. */
export type KnownColumns = Readonly<Record<string, Readonly<Record<string, KnownValues>>>>;

/** The same, a column each. */
export interface KnownColumn {
  readonly table: string;
  readonly column: string;
  readonly values: KnownValues;
}

/** The columns of a feature that hold words of a list, one entry for each. */
export const columnsOf = (known: KnownColumns): readonly KnownColumn[] =>
  Object.entries(known).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, values]) => ({ table, column, values })),
  );

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** What its check constraint says. Nothing at all is left to `not null`. */
export function conditionOf({ column, values }: KnownColumn): string {
  if ('one' in values) return `${column} in (${listed(values.one)})`;
  if ('some' in values) return `${column} <@ array[${listed(values.some)}]`;
  if ('bits' in values) return `${column} & ~${values.bits} = 0`;
  return `${column} - array[${listed(values.keys)}] = '{}'`;
}

/** The name of the check constraint that holds a column to its list. */
export const constraintOf = ({ column }: KnownColumn): string => `${column}_known`;

/**
 * `schema/values.sql`: a check constraint for each column that holds words of a list in code. A constraint whose list is
 * the same is left alone. One that is new holds for whatever is written from now on; that the rows which were there keep
 * to it is looked at afterwards, closing the table to nobody (`checkOldRows`).
 */
export function valuesSql(columns: readonly KnownColumn[]): string {
  const rows = columns.map(
    (column) =>
      `      ('hub.${column.table}', '${constraintOf(column)}', $condition$${conditionOf(column)}$condition$)`,
  );
  return `-- Generated from the lists in api/src/**/known-values.ts by npm run codegen. Do not edit: change the list.
-- Applied after the migrations, in their transaction, by the owner of the tables.

do $$
declare
  known record;
  condition_now text;
  kept oid[] := '{}';
begin
  for known in
    select relation::regclass, name, condition from (values
${rows.join(',\n')}
    ) as wanted (relation, name, condition)
  loop
    select obj_description(oid, 'pg_constraint') into condition_now from pg_constraint
     where conrelid = known.relation and conname = known.name;
    if condition_now is distinct from known.condition then
      execute format('alter table %s drop constraint if exists %I', known.relation, known.name);
      execute format('alter table %s add constraint %I check (%s) not valid', known.relation, known.name, known.condition);
      execute format('comment on constraint %I on %s is %L', known.name, known.relation, known.condition);
    end if;
    kept := kept || (select oid from pg_constraint where conrelid = known.relation and conname = known.name);
  end loop;
  for known in
    select conrelid::regclass as relation, conname as name from pg_constraint
     where connamespace = 'hub'::regnamespace and contype = 'c' and conname like '%\\_known' and oid <> all (kept)
  loop
    execute format('alter table %s drop constraint %I', known.relation, known.name);
  end loop;
end $$;
`;
}
