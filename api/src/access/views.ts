import { fieldsOf, maskOf, mayBeHidden, readingMask, readingRights, storedIn, wholeRights } from './grid.ts';
import type { Grid, ViewSource } from './grid.ts';
import { onlyAsked } from './policy/viewer-bits.ts';

/**
 * The masked view of a grid: a row appears when the viewer holds a bit that reads something of it, and a
 * column has a value when one of the viewer's bits may read that field. `hidden` names the others from the
 * masks alone, so that it says nothing of whether there is a value.
 *
 * The view is plain: `security_barrier` would stop the planner from taking the page order from the index of
 * the parties (0.8 ms for a page of 50 among 1,000,000 referrals), and every statement on it is ours.
 */
export function viewOf(grid: Grid & { readonly view: ViewSource }): string {
  const { name, from, bits, always } = grid.view;
  const columns = [
    ...always,
    'viewer.bits',
    ...fieldsOf(grid).flatMap((field) =>
      storedIn(grid, field).map((column) => maskedColumn(grid, field, column)),
    ),
    `${hiddenFields(grid)} as hidden`,
  ];
  return [
    `create view visible.${name} as`,
    `select ${columns.join(',\n       ')}`,
    `  from ${from}`,
    `       cross join lateral (select ${bits} as bits offset 0) viewer`,
    ` where viewer.bits & ${readingMask(grid)} <> 0;`,
    `grant select on visible.${name} to maillage_reader;`,
  ].join('\n');
}

function maskedColumn(grid: Grid, field: string, column: string): string {
  const whole = maskOf(grid, field, ...wholeRights);
  const own = maskOf(grid, field, 'readOwn');
  const supervised = maskOf(grid, field, 'readSupervised');
  const desk = maskOf(grid, field, 'readDesk');
  const branches = [
    `when viewer.bits & ${whole} <> 0 then row.${column}`,
    own === 0
      ? ''
      : `when viewer.bits & ${own} <> 0 then array(select unnest(row.${column}) intersect select unnest(party.modules))`,
    supervised === 0
      ? ''
      : `when viewer.bits & ${supervised} <> 0 and row.legal_basis = 'SUPERVISION_WITH_PLACEMENT' then row.${column}`,
    desk === 0 ? '' : `when viewer.bits & ${desk} <> 0 and not ${onlyAsked('row')} then row.${column}`,
  ];
  if (whole === readingMask(grid)) return `row.${column}`;
  return `case ${branches.filter(Boolean).join(' ')} end as ${column}`;
}

function hiddenFields(grid: Grid): string {
  const byRefusal = new Map<string, string[]>();
  for (const field of fieldsOf(grid).filter((name) => mayBeHidden(grid, name))) {
    const refusal = refusalOf(grid, field);
    if (refusal === null) continue;
    byRefusal.set(refusal, [...(byRefusal.get(refusal) ?? []), field]);
  }
  const parts = [...byRefusal].map(
    ([refusal, fields]) =>
      `case when ${refusal} then array[${fields.map((field) => `'${field}'`).join(', ')}] else '{}' end`,
  );
  return ["'{}'::text[]", ...parts].join('\n         || ');
}

/** SQL: when a field is not for the viewer of a row; null where whoever has the row reads it. */
function refusalOf(grid: Grid, field: string): string | null {
  const mask = maskOf(grid, field, ...readingRights);
  const desk = maskOf(grid, field, 'readDesk');
  if (desk !== 0)
    return `viewer.bits & ${mask & ~desk} = 0 and (viewer.bits & ${desk} = 0 or ${onlyAsked('row')})`;
  return mask === readingMask(grid) ? null : `viewer.bits & ${mask} = 0`;
}
