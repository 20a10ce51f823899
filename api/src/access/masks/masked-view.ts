import {
  fieldsOf,
  maskOf,
  mayBeHidden,
  partialRights,
  readingMask,
  readingRights,
  storedIn,
  wholeRights,
} from '../grid.ts';
import type { Condition, Grid, ViewSource } from '../grid.ts';

/**
 * The masked view of a grid: a row appears when the viewer holds a bit that reads something of it, and a
 * column has a value when one of the viewer's bits may read that field. `hidden` names the others from the
 * masks alone, so that it says nothing of whether there is a value.
 *
 * The view is plain: `security_barrier` would stop the planner from taking the page order from the index of
 * the parties (0.8 ms for a page of 50 among 1,000,000 referrals), and every statement on it is ours.
 *
 * @param only SQL of what must hold of a row besides
 */
export function viewOf(grid: Grid & { readonly view: ViewSource }, only: string | null = null): string {
  const { name } = grid.view;
  return [
    `create view visible.${name} as`,
    `${maskedRows(grid, grid.view)}${only === null ? '' : `\n   and ${only}`};`,
    `grant select on visible.${name} to maillage_reader;`,
  ].join('\n');
}

/** The rows of a grid under its masks, as a query, for whoever this source says is looking. */
export function maskedRows(
  grid: Grid,
  { from, bits, always }: Pick<ViewSource, 'from' | 'bits' | 'always'>,
): string {
  const columns = [
    ...always,
    'viewer.bits',
    ...fieldsOf(grid).flatMap((field) =>
      storedIn(grid, field).map((column) => maskedColumn(grid, field, column)),
    ),
    `${hiddenFields(grid)} as hidden`,
  ];
  return [
    `select ${columns.join(',\n       ')}`,
    `  from ${from}`,
    `       cross join lateral (select ${bits} as bits offset 0) viewer`,
    ` where viewer.bits & ${readingMask(grid)} <> 0`,
  ].join('\n');
}

/** A column of a field under its mask, as SQL on `row` and `viewer`. */
export function maskedColumn(grid: Grid, field: string, column: string): string {
  const whole = maskOf(grid, field, ...wholeRights);
  if (whole === readingMask(grid)) return `row.${column}`;
  const parts = partsOf(grid, field).map(({ mask, condition }) =>
    'when' in condition
      ? `when viewer.bits & ${mask} <> 0 and ${condition.when} then row.${column}`
      : `when viewer.bits & ${mask} <> 0 then ${condition.part(`row.${column}`)}`,
  );
  return `case ${[`when viewer.bits & ${whole} <> 0 then row.${column}`, ...parts].join(' ')} end as ${column}`;
}

/** Who reads a part of a field, and which. A cell whose part the view does not say cannot be generated. */
function partsOf(
  grid: Grid,
  field: string,
): readonly { readonly mask: number; readonly condition: Condition }[] {
  return partialRights.flatMap((right) => {
    const mask = maskOf(grid, field, right);
    if (mask === 0) return [];
    const condition = grid.view?.conditions?.[right];
    if (condition === undefined)
      throw new Error(`${grid.type}.${field} says ${right}: name its condition in the view.`);
    return [{ mask, condition }];
  });
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
export function refusalOf(grid: Grid, field: string): string | null {
  const sometimes = partsOf(grid, field).flatMap(({ mask, condition }) =>
    'when' in condition ? [{ mask, when: condition.when }] : [],
  );
  const conditional = sometimes.reduce((bits, { mask }) => bits | mask, 0);
  const always = maskOf(grid, field, ...readingRights) & ~conditional;
  if (always === readingMask(grid)) return null;
  return [
    `viewer.bits & ${always} = 0`,
    ...sometimes.map(({ mask, when }) => `(viewer.bits & ${mask} = 0 or not (${when}))`),
  ].join(' and ');
}
