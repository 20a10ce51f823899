import { reads, relationKey, relationName } from '#lib/access/readers.ts';
import { ReferralActionValues, type AccessRight, type ReferralAction } from '#lib/graphql/generated/enums.ts';
import type { AccessGridsQuery } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { fieldLabel } from '#lib/text/field-labels.ts';
import { actionLabel } from '#lib/text/labels.ts';

type AccessGrid = AccessGridsQuery['accessGrids'][number];

/** A column: one relation to a referral. */
export interface Column {
  readonly key: string;
  readonly label: string;
}

/** A line: one group of information, with the right of every column. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly rights: Readonly<Record<string, AccessRight>>;
}

/** What one type holds. Announced sections bind already, though their pages are still to come. */
export interface Section {
  readonly type: string;
  readonly label: string;
  readonly inForce: boolean;
  readonly lines: readonly Line[];
  readonly actions: readonly Line[];
}

/** The grids as one table: the relations to a referral across, groups of information down. */
export interface WhoSees {
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
}

function rightsOf(row: Pick<AccessGrid['rows'][number], 'cells'>): Line['rights'] {
  return Object.fromEntries(row.cells.map(({ relation, right }) => [relationKey(relation), right]));
}

/**
 * One line for a group whose fields have the same rights. Where they differ, the largest part keeps the group's name
 * and the others are named by their fields, so that no difference is glossed over.
 */
function linesOf(grid: AccessGrid): readonly Line[] {
  const groups = new Map<string, Map<string, AccessGrid['rows'][number][]>>();
  for (const row of grid.rows.filter(({ isAction }) => !isAction)) {
    const group = row.group ?? row.label;
    const variants = groups.get(group) ?? new Map<string, AccessGrid['rows'][number][]>();
    const rights = JSON.stringify(rightsOf(row));
    variants.set(rights, [...(variants.get(rights) ?? []), row]);
    groups.set(group, variants);
  }
  return [...groups].flatMap(([group, variants]) => {
    const largest = Math.max(...[...variants.values()].map((rows) => rows.length));
    const main = [...variants.values()].find((rows) => rows.length === largest);
    return [...variants].map(([rights, rows]) => ({
      key: `${group} ${rights}`,
      label: variants.size === 1 || (rows === main && largest > 1) ? group : namesOf(rows),
      rights: rightsOf(rows[0] ?? { cells: [] }),
    }));
  });
}

function namesOf(rows: readonly AccessGrid['rows'][number][]): string {
  return [...new Set(rows.map((row) => fieldLabel(row.name) ?? row.label))].join(', ');
}

function isReferralAction(name: string): name is ReferralAction {
  return (ReferralActionValues as readonly string[]).includes(name);
}

/** A step of the lifecycle by its verb; writing a message is no step. */
function actionName({ name, label }: AccessGrid['rows'][number]): string {
  const action = name.replace(/^do /, '');
  if (action === 'send') return m.whosees_send();
  return isReferralAction(action) ? actionLabel(action) : label;
}

/** Only grids about a referral have these columns; in those of the directory the text names the readers. */
export function whoSees(grids: readonly AccessGrid[]): WhoSees {
  const ofCases = grids.filter((grid) => grid.relations.some(({ name }) => relationKey(name) === 'referrer'));
  const columns = (ofCases[0]?.relations ?? []).map((relation) => ({
    key: relationKey(relation.name),
    label: relationName(relation),
  }));
  const sections = ofCases.map((grid) => ({
    type: grid.type,
    label: grid.label,
    inForce: grid.inForce,
    lines: linesOf(grid),
    actions: grid.rows
      .filter(({ isAction }) => isAction)
      .map((row) => ({ key: row.name, label: actionName(row), rights: rightsOf(row) })),
  }));
  return { columns, sections };
}

/** How many groups there are in all. */
export function countOf(never: readonly { readonly labels: readonly string[] }[]): number {
  return never.reduce((sum, { labels }) => sum + labels.length, 0);
}

/** What a relation reads and what never reaches it. */
export function summaryOf(
  sections: readonly Section[],
  relation: string,
): {
  readonly read: number;
  readonly total: number;
  /** how many groups of what, by the name of what they are of */
  readonly never: readonly { readonly of: string; readonly labels: readonly string[] }[];
} {
  const total = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const never = sections
    .map(({ label: of, lines }) => ({
      of,
      labels: lines.filter(({ rights }) => !reads(rights[relation] ?? 'HIDE')).map(({ label }) => label),
    }))
    .filter(({ labels }) => labels.length > 0);
  return { read: total - countOf(never), total, never };
}

/** The parts in which the grid is sent: it is long, and one looks for one thing in it. "all" is for printing. */
export const gridParts = ['case', 'around', 'coming', 'actions', 'all'] as const;
export type GridPart = (typeof gridParts)[number];

/** The part that an address names, by the word in it; the first where it names none. */
export function partNamed(word: string | null): GridPart {
  return gridParts.find((part) => partWords[part] === word) ?? 'case';
}

/** How an address names each part. */
export const partWords: Readonly<Record<GridPart, string>> = {
  case: 'dossier',
  around: 'autour',
  coming: 'a-venir',
  actions: 'gestes',
  all: 'tout',
};

/** The sections that a part reads from, and those whose actions it lists. */
export function partOf(
  sections: readonly Section[],
  part: GridPart,
): { readonly read: readonly Section[]; readonly act: readonly Section[] } {
  const act = sections.filter(({ actions }) => actions.length > 0);
  switch (part) {
    case 'case':
      return { read: sections.filter(({ type }) => type === 'Referral'), act: [] };
    case 'around':
      return { read: sections.filter(({ type, inForce }) => type !== 'Referral' && inForce), act: [] };
    case 'coming':
      return { read: sections.filter(({ inForce }) => !inForce), act: [] };
    case 'actions':
      return { read: [], act };
    case 'all':
      return { read: sections, act };
    default:
      return part satisfies never;
  }
}
