import type { ClientBase } from 'pg';
import { fieldsOf, storedIn } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { workedOut } from '../masks/index.ts';
import { grids } from '../policy/index.ts';

/** A column of a view, as PostgreSQL describes it. */
export interface DescribedColumn {
  readonly name: string;
  /** as `pg_type` names it; with `_` before it, an array */
  readonly type: string;
  /** the table from which it is taken as it stands; null: it is worked out */
  readonly origin: string | null;
  /** the table of the row that its value is the key of, where it is one */
  readonly keyOf: string | null;
  /** the table says so, and no outer join stands between; of what is worked out, the view says so */
  readonly isPresent: boolean;
}

export interface DescribedView {
  readonly name: string;
  /** null: reference data that no grid masks */
  readonly grid: Grid | null;
  readonly columns: readonly DescribedColumn[];
}

/**
 * Every view of the schema `visible`, as this database describes it. Of a masked one the columns behind the masks are
 * described: a mask makes an expression of a column, of which PostgreSQL knows no longer where it is from.
 */
export async function describeViews(owner: ClientBase): Promise<readonly DescribedView[]> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select relname as name, pg_get_viewdef(oid) as definition
       from pg_class where relnamespace = 'visible'::regnamespace and relkind = 'v' order by relname`,
  );
  const described: DescribedView[] = [];
  for (const { name, definition } of rows) {
    const grid = grids.find(({ view }) => view?.name === name) ?? null;
    const select = grid === null ? definition.replace(/;\s*$/, '') : behindTheMasks(grid);
    const columns = await describe(
      owner,
      select,
      (grid === null ? workedOut[name] : grid.view)?.present ?? [],
    );
    described.push({ name, grid, columns });
  }
  return described;
}

/** SQL: what a masked view reads, before it is masked. */
function behindTheMasks(grid: Grid): string {
  if (grid.view === null) throw new Error(`${grid.type} has no view.`);
  const columns = fieldsOf(grid).flatMap((field) => storedIn(grid, field).map((column) => `row.${column}`));
  return `select ${[...grid.view.always, ...columns].join(', ')} from ${grid.view.from} cross join lateral (select 0 as bits) viewer`;
}

async function describe(
  owner: ClientBase,
  select: string,
  present: readonly string[],
): Promise<readonly DescribedColumn[]> {
  const { fields } = await owner.query(`select * from (${select}) described limit 0`);
  const { rows } = await owner.query<Origin>(
    `select type.typname as type, class.relname as origin, attribute.attnotnull as not_null,
            coalesce(key.confrelid, key.conrelid)::regclass::text as key_of
       from unnest($1::oid[], $2::oid[], $3::int[]) with ordinality field (type, origin, number, position)
       join pg_type type on type.oid = field.type
       left join pg_class class on class.oid = field.origin
       left join pg_attribute attribute on attribute.attrelid = field.origin and attribute.attnum = field.number
       left join lateral (select conrelid, nullif(confrelid, 0) as confrelid from pg_constraint
                           where conrelid = field.origin
                             and (conkey = array[field.number::int2] and contype in ('f', 'p')
                               or contype = 'f' and exists (
                                 select from pg_constraint target where target.conrelid = pg_constraint.confrelid and target.contype = 'p'
                                    and target.conkey = array[pg_constraint.confkey[array_position(pg_constraint.conkey, field.number::int2)]]))
                           order by contype limit 1) key on true
      order by field.position`,
    [
      fields.map(({ dataTypeID }) => dataTypeID),
      fields.map(({ tableID }) => tableID),
      fields.map(({ columnID }) => columnID),
    ],
  );
  return fields.map(({ name }, index) => {
    const row = rows[index];
    if (row === undefined) throw new Error(`PostgreSQL does not describe ${name}.`);
    const { type, origin, not_null, key_of } = row;
    const mayBeMissing = origin !== null && new RegExp(`left join hub[.]${origin}\\b`, 'i').test(select);
    return {
      name,
      type,
      origin,
      keyOf: type === 'uuid' ? (key_of?.replace('hub.', '') ?? null) : null,
      isPresent: present.includes(name) || (not_null === true && !mayBeMissing),
    };
  });
}

interface Origin {
  readonly type: string;
  readonly origin: string | null;
  readonly not_null: boolean | null;
  readonly key_of: string | null;
}
