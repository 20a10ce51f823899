import type { WriteUnit, HubContext } from '../context.ts';
import { instantOrNull } from '../vocabulary/index.ts';
import type { CapacityRow } from './capacity.ts';
import type { ModuleCapacity } from './capacity.type.ts';
import { Module } from './module.ts';

const order = Object.values(Module);

/** What the viewer's own organisation declares and what is taken of it, module by module; none where it offers none. */
export async function ownCapacities(ctx: HubContext): Promise<readonly ModuleCapacity[]> {
  const { organisationId } = ctx.acting();
  const rows = await ctx.read((db) =>
    capacityOf(db)
      .where('capacity.organisation_id', '=', organisationId)
      .where('organisation.kind', '=', 'CPCA')
      .execute(),
  );
  return rows
    .map(moduleCapacity)
    .sort((left, right) => order.indexOf(left.module) - order.indexOf(right.module));
}

/** One module of an organisation as it stands inside a change; null where it does not offer it. */
export async function capacityInside(
  unit: WriteUnit,
  organisationId: string,
  module: Module,
): Promise<ModuleCapacity | null> {
  const row = await capacityOf(unit.visible)
    .where('capacity.organisation_id', '=', organisationId)
    .where('capacity.module', '=', module)
    .where('organisation.kind', '=', 'CPCA')
    .executeTakeFirst();
  return row === undefined ? null : moduleCapacity(row);
}

function capacityOf(db: WriteUnit['visible']) {
  return db
    .selectFrom('visible.recipient_capacity as capacity')
    .innerJoin('visible.organisation as organisation', 'organisation.id', 'capacity.organisation_id')
    .innerJoin('visible.offer as offer', (join) =>
      join
        .onRef('offer.organisation_id', '=', 'capacity.organisation_id')
        .onRef('offer.module', '=', 'capacity.module'),
    )
    .selectAll('capacity')
    .select('offer.title');
}

function moduleCapacity(row: CapacityRow & { readonly title: string }): ModuleCapacity {
  const { title, version, places, weeks, taken, reserved, waiting, pending, kept } = row;
  return {
    module: row.module as Module,
    ...{ title, version, places, weeks },
    ...counted({ taken, reserved, waiting, pending, kept }),
    volunteerPercent: row.volunteer_percent,
    nextStart: row.next_start,
    declaredAt: instantOrNull(row.declared_at),
  };
}

/** The numbers of one's own house, which the view has for it. */
function counted<Name extends string>(numbers: Readonly<Record<Name, number | null>>): Record<Name, number> {
  return Object.fromEntries(
    Object.entries<number | null>(numbers).map(([name, value]) => [name, value ?? 0]),
  ) as Record<Name, number>;
}
