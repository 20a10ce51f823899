import { nodeTypes } from '../ids.ts';
import type { GovernedType, NodeType } from '../names.types.ts';
import { readingMask } from './grid.ts';
import type { Grid, ViewSource } from './grid.ts';
import { grids } from './policy/index.ts';

/** A type whose objects other rows may name by type and key. */
export type SubjectType = GovernedType & NodeType;

interface Subject {
  readonly type: SubjectType;
  readonly table: string;
  /** column of the key */
  readonly key: string;
  readonly grid: Grid;
  readonly view: ViewSource;
}

/** Every governed type that has ids, but for what itself names an object: nobody is told of being told. */
export const subjects: readonly Subject[] = grids.flatMap((grid) => {
  const { view } = grid;
  const type = nodeTypes.find((name): name is SubjectType => name === grid.type);
  const key = view?.always.map((column) => /^row[.](id|\w+(?= as id$))/.exec(column)?.[1]).find(Boolean);
  if (view === null || type === undefined || key === undefined || view.subject !== undefined) return [];
  return [{ type, table: view.table ?? view.write?.table ?? view.name, key, grid, view }];
});

export const subjectTypes: readonly SubjectType[] = subjects.map(({ type }) => type);

/**
 * SQL: true where the object named is there for this viewer, by the bits that its own view counts with. `offset 0` has it
 * looked up by its key: without, the planner may make a table of all keys first.
 */
export function subjectIsThere({ type, key }: NonNullable<ViewSource['subject']>): string {
  const each = subjects.map(
    (one) => `when '${one.type}' then exists (
           select from ${one.view.from}
                  cross join lateral (select ${one.view.bits} as bits offset 0) viewer
            where row.${one.key} = ${key} and viewer.bits & ${readingMask(one.grid)} <> 0
           offset 0)`,
  );
  return `case ${[type, ...each].join('\n         ')} else false end`;
}

/**
 * What is gone is named by nothing: a key of another table goes with its row by a reference, one of any table by this.
 * @param named tables with the columns `object_type` and `object_id`
 */
export function forgottenSql(named: readonly string[]): string {
  const forget = named.map(
    (table) =>
      `  delete from hub.${table} where object_type = any(string_to_array(tg_argv[0], ' ')) and object_id = (to_jsonb(old) ->> tg_argv[1])::uuid;`,
  );
  // two types may be two sights of one table
  const byTable = new Map<string, { readonly types: readonly SubjectType[]; readonly key: string }>();
  for (const { type, table, key } of subjects)
    byTable.set(table, { types: [...(byTable.get(table)?.types ?? []), type], key });
  return [
    `create function rights.forget_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
${forget.join('\n')}
  return null;
end $$;`,
    ...[...byTable].map(
      ([table, { types, key }]) => `create trigger forget_subject after delete on hub.${table}
  for each row execute function rights.forget_subject('${types.join(' ')}', '${key}');`,
    ),
  ].join('\n');
}
