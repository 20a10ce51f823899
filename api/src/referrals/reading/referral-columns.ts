import { fieldsOf, grids, storedIn } from '../../access/index.ts';
import type { ReferralRow } from './referral-node.ts';

type Column = keyof ReferralRow & string;

/** What every reader needs, whatever is selected: the key, what the viewer is to it, and the version. */
const always = ['id', 'bits', 'version'] as const satisfies readonly Column[];

/** Of what fields are worked out that are not a column: what stands under their name in a grid is stored elsewhere. */
const workedOutFrom: Readonly<Partial<Record<string, readonly Column[]>>> = {
  __typename: [],
  id: [],
  version: [],
  relations: [],
  unreadMessages: [],
  redirectedInto: [],
  hidden: ['hidden'],
  parties: ['hidden'],
  consents: ['hidden'],
  readers: ['hidden'],
  timeline: ['redirected_from_id'],
  messages: ['redirected_from_id'],
  maySendMessage: ['status', 'outcome_acknowledged_at'],
  actions: [
    'status',
    'outcome_acknowledged_at',
    'redirect_to_id',
    'redirected_at',
    'viewer_organisation_id',
    'legal_basis',
  ],
  nextStep: [
    'status',
    'redirect_to_id',
    'redirected_at',
    'outcome_acknowledged_at',
    'hidden',
    'legal_basis',
    'person_information',
    'due_at',
  ],
};

const grid = grids.find(({ type }) => type === 'Referral');

/**
 * The columns of the masked view that these fields need. The view works out a mask for each column that is asked for, and
 * a date or a list for each that is sent.
 * @param fields null: not known
 * @returns null: all of them, also where a field is none that is known here
 */
export function columnsFor(fields: readonly string[] | null): readonly Column[] | null {
  if (fields === null || grid === undefined) return null;
  const columns = new Set<Column>(always);
  for (const field of fields) {
    const needed = workedOutFrom[field] ?? (field in grid.rows ? storedIn(grid, field) : []);
    if (needed.length === 0 && !(field in workedOutFrom)) return null;
    for (const column of needed) columns.add(column as Column);
  }
  return [...columns].sort();
}

/** Stands behind a row that was read in part: a column that was not asked for is a fault of the table above, never null. */
const unasked: object = Object.defineProperties<object>(
  {},
  Object.fromEntries(
    [
      ...(grid === undefined ? [] : fieldsOf(grid).flatMap((field) => storedIn(grid, field))),
      ...Object.values(workedOutFrom).flatMap((columns) => columns ?? []),
    ].map((column) => [
      column,
      {
        configurable: true,
        get() {
          throw new Error(`The column ${column} of a referral was read and not asked for`);
        },
      },
    ]),
  ),
);

/** A row of which these columns were asked for (null: all). */
export function readInPart(row: ReferralRow, columns: readonly string[] | null): ReferralRow {
  if (columns !== null) Object.setPrototypeOf(row, unasked);
  return row;
}
