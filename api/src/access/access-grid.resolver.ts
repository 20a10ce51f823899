import { Query, Resolver } from 'type-graphql';
import { AccessGrid } from './access-grid.type.ts';
import type { AccessRight } from './access-grid.type.ts';
import { relationLabels } from './documents/access-document.ts';
import { snakeCase } from './grid.ts';
import type { Grid } from './grid.ts';
import { grids } from './policy/index.ts';

/** The policy, readable by anyone: what it says is no secret, what it protects is. */
@Resolver()
export class AccessGridResolver {
  @Query(() => [AccessGrid], {
    description: 'The grids: who may read and do what. Open to everyone, signed in or not.',
  })
  accessGrids(): AccessGrid[] {
    return grids.map(accessGrid);
  }
}

function accessGrid(grid: Grid): AccessGrid {
  const relations = Object.keys(grid.relations);
  return {
    type: grid.type,
    label: grid.label,
    inForce: grid.view !== null,
    relations: relations.map((name) => ({ name, label: relationLabels[name] ?? name })),
    rows: Object.entries(grid.rows).map(([row, cells]) => {
      const isAction = row.startsWith('do ');
      const group = Object.entries(grid.groups).find(([, fields]) => fields.includes(row))?.[0] ?? null;
      return {
        name: isAction ? row.slice(3) : row,
        label: group ?? row,
        group,
        isAction,
        cells: cells.map((right, column) => ({
          relation: relations[column] ?? '',
          right: snakeCase(right).toUpperCase() as AccessRight,
        })),
      };
    }),
  };
}
