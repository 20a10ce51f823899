import { fieldsOf } from '../grid.ts';
import type { Grid, Right } from '../grid.ts';
import { grids } from '../policy/index.ts';

/** How a right reads in the tables for people. */
export const rightLabels: Readonly<Record<Right, string>> = {
  read: 'lit',
  write: 'lit et écrit',
  writeDraft: 'écrit, puis lit',
  writeOpen: 'lit, et corrige',
  readOwn: 'son module',
  readSupervised: 'en CJPP seulement',
  readKept: 'tel que transmis',
  hide: '–',
  yes: 'oui',
  no: '–',
};

/** The French name of a relation, as a column heading. */
export const relationLabels: Readonly<Record<string, string>> = {
  referrer: 'Service qui oriente',
  uninformedReferrer: 'Service, sans accord',
  authority: 'Autorité',
  coordinator: 'Coordination',
  caseworker: 'Équipe',
  clinician: 'Psychologue',
  housingPartner: 'Hébergement',
  healthPartner: 'Santé',
  formerPartner: 'Part terminée',
  asked: 'Sollicité pour reprendre',
  formerReferrer: 'Ancien service',
  network: 'Réseau',
  own: 'Son service',
  departmentCoordinator: 'Coordination du département',
  member: 'Le service lui-même',
  lead: 'Responsable du service',
  ownCoordinator: 'Sa coordination',
  administrator: 'Administration',
  self: 'Soi-même',
};

/** `schema/access.md`: the grids as people read them, one line per group of fields. */
export function accessDocument(): string {
  return [
    '# Who may see what',
    '',
    'Generated from `api/src/access/policy` by `npm run codegen`. Rights come from one’s relation to *this* referral.',
    'No relation, no row: ARS, DRDFE, prefecture and administrators have none. A hidden field is null and named in `hidden`.',
    '',
    ...grids.flatMap(section),
  ].join('\n');
}

function section(grid: Grid): string[] {
  const only = grid.view?.write?.only;
  const verbs = Object.keys(grid.rows).filter((row) => row.startsWith('do '));
  return [
    `## ${grid.label} (\`${grid.type}\`)${grid.view === null ? ', announced: not built yet' : ''}`,
    '',
    ...table(
      grid,
      'Information',
      Object.entries(grid.groups).flatMap(([label, fields]) => groupLines(grid, label, fields)),
    ),
    ...(verbs.length === 0
      ? []
      : table(
          grid,
          'Action',
          verbs.map((verb) => [`\`${verb.slice(3)}\``, grid.rows[verb] ?? []]),
        )),
    ...(only === undefined ? [] : [`Écrit ou ajouté seulement : ${only.label}.`, '']),
  ];
}

/** A group is one line; fields of the group with other rights get a line of their own, so nothing is glossed over. */
function groupLines(grid: Grid, label: string, fields: readonly string[]): [string, readonly Right[]][] {
  const byRights = new Map<string, string[]>();
  for (const field of fields) {
    const key = (grid.rows[field] ?? []).join();
    byRights.set(key, [...(byRights.get(key) ?? []), field]);
  }
  return [...byRights.values()].map((same) => [
    `${label}<br>${same.map((field) => `\`${field}\``).join(' ')}`,
    grid.rows[same[0] ?? ''] ?? [],
  ]);
}

function table(grid: Grid, heading: string, lines: readonly [string, readonly Right[]][]): string[] {
  const columns = Object.keys(grid.relations).map((relation) => relationLabels[relation] ?? relation);
  return [
    `| ${[heading, ...columns].join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...lines.map(
      ([label, cells]) => `| ${[label, ...cells.map((right) => rightLabels[right])].join(' | ')} |`,
    ),
    '',
  ];
}

/** Fields that no group names: none, or the page would not show a right that exists. */
export function ungrouped(grid: Grid): string[] {
  const grouped = new Set(Object.values(grid.groups).flat());
  return fieldsOf(grid).filter((field) => !grouped.has(field));
}
