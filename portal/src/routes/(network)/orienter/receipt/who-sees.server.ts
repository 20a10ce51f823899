import type { RequestEvent } from '@sveltejs/kit';
import { reads } from '#lib/access/readers.ts';
import { accessGrids } from '#lib/server/access-grids.ts';

/** Who reads some groups of fields, in words. */
export interface GroupReaders {
  readonly groups: readonly string[];
  readonly readers: readonly string[];
}

/**
 * What a receipt shows of the rights: the groups of fields of a referral and of its person, and who reads them. Groups
 * with the same readers share a line. `uninformed`: whether the sender follows the status only.
 */
export async function whoSeesGroups(
  event: RequestEvent,
  uninformed: boolean,
): Promise<readonly GroupReaders[]> {
  const lines = new Map<string, GroupReaders>();
  for (const { group, readers } of await readersOfGroups(event, uninformed)) {
    const same = lines.get(readers.join());
    lines.set(readers.join(), { groups: [...(same?.groups ?? []), group], readers });
  }
  return [...lines.values()];
}

async function readersOfGroups(
  event: RequestEvent,
  uninformed: boolean,
): Promise<readonly { readonly group: string; readonly readers: readonly string[] }[]> {
  const grids = (await accessGrids(event)).filter(
    ({ type, inForce }) => inForce && (type === 'Referral' || type === 'Participant'),
  );
  return grids.flatMap((grid) => {
    const rows = grid.rows.filter(({ isAction, group }) => !isAction && group);
    const label = new Map(grid.relations.map((relation) => [relation.name, relation.label]));
    return [...new Set(rows.map(({ group }) => group))].map((group) => ({
      group: group ?? '',
      // whoever reads any field of the group is named: nobody may read more than the receipt says
      readers: grid.relations
        .filter(({ name }) => !(uninformed ? /^referrer$/i : /^uninformed/i).test(name))
        .filter(({ name }) =>
          rows
            .filter((row) => row.group === group)
            .some(({ cells }) => cells.some((cell) => cell.relation === name && reads(cell.right))),
        )
        .map(({ name }) => label.get(name) ?? name),
    }));
  });
}
