import { referralStatuses } from '../../policy/transitions.ts';
import type { Transition } from '../../policy/transitions.ts';
import type { Grid, Right } from '../../grid.ts';

/** A policy in which one thing is another than people agreed on. */
export interface Flip<Changed> {
  readonly title: string;
  readonly changed: Changed;
}

const fieldRights = [
  'read',
  'write',
  'writeDraft',
  'writeOpen',
  'readOwn',
  'readSupervised',
  'readKept',
  'hide',
] as const satisfies readonly Right[];

const verbRights = ['yes', 'no'] as const satisfies readonly Right[];

/** Every cell of a grid, turned into every other right that could stand there. */
export function cellFlips(grid: Grid): Flip<Grid>[] {
  return Object.entries(grid.rows).flatMap(([name, cells]) =>
    cells.flatMap((right, column) => {
      const others = (name.startsWith('do ') ? verbRights : fieldRights).filter((other) => other !== right);
      return others.map((other) => ({
        title: `${grid.type}.${name} × ${Object.keys(grid.relations)[column]}: ${right} → ${other}`,
        changed: { ...grid, rows: { ...grid.rows, [name]: cells.with(column, other) } },
      }));
    }),
  );
}

/** Every row of a grid left out. */
export function rowLosses(grid: Grid): Flip<Grid>[] {
  return Object.keys(grid.rows).map((name) => {
    const { [name]: _lost, ...rows } = grid.rows;
    return { title: `${grid.type} without ${name}`, changed: { ...grid, rows } };
  });
}

/** A step whose cells may be any rights: a flip is not always a policy that would compile. */
export type AnyStep = Omit<Transition, 'may'> & { readonly may: readonly Right[] };
type Steps = Readonly<Record<string, AnyStep>>;

/** Every step by everybody else, from every other state, to every other state, and told or not. */
export function stepFlips(steps: Steps): Flip<Steps>[] {
  return Object.entries(steps).flatMap(([name, step]) =>
    variants(step).map(([what, changed]) => ({
      title: `${name} ${what}`,
      changed: { ...steps, [name]: changed },
    })),
  );
}

function variants(step: AnyStep): (readonly [string, AnyStep])[] {
  const { from, to, may } = step;
  const takers = may.map((right, column) => {
    const other = right === 'yes' ? ('no' as const) : ('yes' as const);
    const cells = may.with(column, other);
    return [`by column ${column}: ${other}`, { ...step, may: cells }] as const;
  });
  const origins = referralStatuses.map((status) => {
    const without = from.filter((known) => known !== status);
    const changed = without.length < from.length ? without : [...from, status];
    return [`from ${changed.join(', ')}`, { ...step, from: changed }] as const;
  });
  const ends = [...referralStatuses, 'GONE' as const, null]
    .filter((end) => end !== to)
    .map((end) => [`to ${end ?? 'the same'}`, { ...step, to: end }] as const);
  const { quiet, ...loud } = step;
  const flipped = quiet === true ? loud : { ...step, quiet: true as const };
  return [...takers, ...origins, ...ends, ['told, or not', flipped]];
}
