import { fieldsOf, maskOf, storedIn, writingRights } from '../grid.ts';
import type { Grid, WriteSource } from '../grid.ts';

/** Rights that hold for a while, and the variable of the trigger with the bits that count then. */
const variables = { writeDraft: 'draft_bits', writeOpen: 'open_bits' } as const;
type Passing = keyof typeof variables;
const passing = Object.keys(variables) as readonly Passing[];

/**
 * A trigger that refuses a change of a column by a relation whose cell does not say that it writes. None for a grid in
 * which whoever may write a row may write all that can be written of it: its policy says the same already.
 * @param except columns that something else decides on
 * @param extra statements of PL/pgSQL that check the rest, with `bits`
 */
export function columnGuard(grid: Grid, except: readonly string[] = [], extra = ''): readonly string[] {
  const write = grid.view?.write;
  if (write === undefined) return [];
  const checks = [...columnsByCondition(grid, write, except)];
  if (extra === '' && checks.length < 2 && write.rows !== null) return [];
  const { table, bits } = write;
  const declared = passing.flatMap((right) => {
    const sql = write.during?.[right]?.('old');
    return sql === undefined ? [] : [`  ${variables[right]} int := ${sql};`];
  });
  return [
    `create function rights.guard_${table}() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := ${bits('old')};
${declared.map((line) => `${line}\n`).join('')}begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return new; -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
${checks.map(([condition, columns]) => refusal(condition, columns)).join('\n')}
${extra}
  return new;
end $$;
create trigger guard_${table} before update on hub.${table} for each row execute function rights.guard_${table}();`,
  ];
}

/** PL/pgSQL that refuses another value in one of these columns under this condition. */
export function refusal(condition: string, columns: readonly string[]): string {
  const [now, before] = ['new', 'old'].map((row) => columns.map((column) => `${row}.${column}`).join(', '));
  return `  if ${condition} and (${now}) is distinct from (${before}) then
    raise insufficient_privilege using message = 'column not writable';
  end if;`;
}

function columnsByCondition(
  grid: Grid,
  { during }: WriteSource,
  except: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byCondition = new Map<string, readonly string[]>();
  for (const field of fieldsOf(grid)) {
    if (maskOf(grid, field, ...writingRights) === 0) continue;
    const forNow = passing.flatMap((right) => {
      const mask = maskOf(grid, field, right);
      if (mask === 0) return [];
      if (during?.[right] === undefined)
        throw new Error(`${grid.type}.${field} says ${right}: its view says not when.`);
      return [`${variables[right]} & ${mask} = 0`];
    });
    const columns = storedIn(grid, field).filter((column) => !except.includes(column));
    const condition = [`bits & ${maskOf(grid, field, 'write')} = 0`, ...forNow].join(' and ');
    if (columns.length > 0) byCondition.set(condition, [...(byCondition.get(condition) ?? []), ...columns]);
  }
  return byCondition;
}
