import { actions, columns, ruleOf } from '../../../referrals/model/specification.ts';
import type { Grid, Right } from '../../grid.ts';
import type { AnyStep } from './flips.ts';
import { specification } from './specification.ts';

/** How a right is written in the table typed by hand. */
const letters: Readonly<Record<Right, string>> = {
  read: 'r',
  write: 'w',
  writeDraft: 'd',
  writeOpen: 'o',
  readOwn: 'm',
  readSupervised: 's',
  readKept: 'k',
  hide: '-',
  yes: 'y',
  no: 'n',
};

const verbOf = (row: string): boolean => row.startsWith('do ');
const specified = (type: Grid['type']): ReadonlyMap<string, string> =>
  new Map(specification[type].flatMap(({ cells, fields }) => fields.map((field) => [field, cells] as const)));

/** Where a grid and the table typed by hand disagree, one line each. Steps stand in a table of their own. */
export function gridDifferences(grid: Grid): string[] {
  const expected = specified(grid.type);
  const rows = Object.entries(grid.rows).filter(([name]) => !isStep(name));
  const names = new Set([...expected.keys(), ...rows.map(([name]) => name)]);
  return [...names].flatMap((name) => {
    const cells = grid.rows[name]?.map((right) => letters[right]).join(' ') ?? 'no row';
    const should = expected.get(name) ?? 'no row';
    return cells === should ? [] : [`${grid.type}.${name}: ${cells}, and should be ${should}`];
  });
}

const isStep = (row: string): boolean => verbOf(row) && actions.some((action) => row === `do ${action}`);

/** Where a step and the specification's table of steps disagree, one line each. */
export function stepDifferences(steps: Readonly<Record<string, AnyStep>>): string[] {
  const known = actions.filter((action) => ruleOf(action).apart !== true);
  const names = new Set([...Object.keys(steps), ...known]);
  return [...names].flatMap((name) => {
    const action = known.find((candidate) => candidate === name);
    const found = steps[name];
    const is = found === undefined ? 'no step' : stepText(found);
    const should = action === undefined ? 'no step' : ruleText(action);
    return is === should ? [] : [`${name}: ${is}, and should be ${should}`];
  });
}

const text = (from: readonly string[], to: string | null, may: readonly string[], more: readonly string[]) =>
  [`${[...from].sort().join(', ')} -> ${to ?? 'the same'}`, `by ${may.join(', ')}`, ...more].join('; ');

function stepText({ from, to, may, quiet, whileRedirecting }: AnyStep): string {
  return text(
    from,
    to,
    columns.filter((_, at) => may[at] === 'yes'),
    [quiet === true ? 'quiet' : 'told', whileRedirecting ?? 'waits'],
  );
}

function ruleText(action: (typeof actions)[number]): string {
  const { from, to, may, quiet, redirecting } = ruleOf(action);
  const meanwhile = { 'goes on': 'possible', 'is the answer': 'only by the CPCA asked' } as const;
  return text(
    from,
    to ?? null,
    columns.filter((relation) => may.includes(relation)),
    [quiet === true ? 'quiet' : 'told', redirecting === undefined ? 'waits' : meanwhile[redirecting]],
  );
}
