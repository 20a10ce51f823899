import { anyOf, readById } from '../../access/queries/index.ts';
import type { WriteUnit, HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import type { CapacityRow } from './published-capacity.ts';
import type { ModuleCapacity } from './capacity.type.ts';
import { Module } from './module.ts';

/** What is declared of one module, as it is answered. */
export type CapacityNode = ModuleCapacity & { readonly typeName: 'ModuleCapacity' };

const order = Object.values(Module);

/** What the viewer's own organisation declares and what is taken of it, module by module; none where it offers none. */
export async function ownCapacities(ctx: HubContext): Promise<readonly CapacityNode[]> {
  const { organisationId } = ctx.acting();
  const rows = await ctx.read((db) => capacityOf(db, organisationId).execute());
  return rows
    .map(moduleCapacity)
    .sort((left, right) => order.indexOf(left.module) - order.indexOf(right.module));
}

/** What is declared by this offer; null unless it is one of the viewer's own organisation. */
export async function capacityByOffer(ctx: HubContext, offer: KeyOf<'Offer'>): Promise<CapacityNode | null> {
  const { acting } = ctx.signedIn();
  return acting === null ? null : await ownCapacityById(acting.organisationId)(ctx, offer);
}

const ownCapacityById = (organisationId: KeyOf<'Organisation'>) =>
  readById(
    'ModuleCapacity',
    (db, ids) => capacityOf(db, organisationId).where(anyOf('offer.id', ids)).execute(),
    moduleCapacity,
  );

/** One module of an organisation as it stands inside a change; null where it does not offer it. */
export async function capacityInside(
  unit: WriteUnit,
  organisationId: KeyOf<'Organisation'>,
  module: Module,
): Promise<CapacityNode | null> {
  const row = await capacityOf(unit.visible, organisationId)
    .where('capacity.module', '=', module)
    .executeTakeFirst();
  return row === undefined ? null : moduleCapacity(row);
}

/** The modules of an organisation; none where it is no CPCA. */
function capacityOf(db: WriteUnit['visible'], organisationId: KeyOf<'Organisation'>) {
  return db
    .selectFrom('visible.recipient_capacity as capacity')
    .innerJoin('visible.organisation as organisation', 'organisation.id', 'capacity.organisation_id')
    .innerJoin('visible.offer as offer', (join) =>
      join
        .onRef('offer.organisation_id', '=', 'capacity.organisation_id')
        .onRef('offer.module', '=', 'capacity.module'),
    )
    .selectAll('capacity')
    .where('capacity.organisation_id', '=', organisationId)
    .where('organisation.kind', '=', 'CPCA')
    .select(['offer.id', 'offer.title']);
}

function moduleCapacity(
  row: CapacityRow & { readonly id: KeyOf<'Offer'>; readonly title: string },
): CapacityNode {
  const { title, version, places, weeks, taken, reserved, waiting, pending, kept } = row;
  return {
    typeName: 'ModuleCapacity',
    id: nodeId('ModuleCapacity', row.id),
    module: row.module,
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
