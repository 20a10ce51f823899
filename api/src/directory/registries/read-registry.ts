import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import { grantsOf } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ServiceRegistry } from './service-registry.type.ts';

export type ServiceRegistryRow = Selectable<VisibleDatabase['visible.service_registry']>;
export type ServiceRegistryNode = Omit<ServiceRegistry, 'organisation' | 'registry'> & {
  readonly typeName: 'ServiceRegistry';
  readonly row: ServiceRegistryRow;
};

/** What each relation to a service lets one do with its registry. */
const grants = grantsOf('ServiceRegistry');

/** Which registry works for a service; null when it is no service of a court. */
export async function readServiceRegistry(
  ctx: HubContext,
  service: KeyOf<'Organisation'> | null,
): Promise<ServiceRegistryNode | null> {
  ctx.acting();
  return service === null ? null : registryByService(ctx, service);
}

/** The same by the key of the service, which is that of the row too. */
export const registryByService = readById(
  'ServiceRegistry',
  (db, ids) => db.selectFrom('visible.service_registry').selectAll().where(anyOf('id', ids)).execute(),
  (row) => registryNode(row),
);

/** The row of a service in the viewer's own view, inside a change. */
export async function registryRow(
  db: WriteUnit['visible'],
  service: KeyOf<'Organisation'>,
): Promise<ServiceRegistryRow | null> {
  const row = await db
    .selectFrom('visible.service_registry')
    .selectAll()
    .where('organisation_id', '=', service)
    .executeTakeFirst();
  return row ?? null;
}

/** True for a service's own people and for who coordinates its department; the row rights of the table say the same. */
export const mayLet = (row: ServiceRegistryRow): boolean => (row.bits & grants.change) !== 0;

/** A masked row in the form of the GraphQL type. */
export function registryNode(row: ServiceRegistryRow): ServiceRegistryNode {
  return {
    typeName: 'ServiceRegistry',
    row,
    id: nodeId('ServiceRegistry', row.id),
    hidden: row.hidden,
    version: row.version,
    mayChange: mayLet(row),
  };
}
