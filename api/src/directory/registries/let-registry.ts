import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveTrace } from '../../audit/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { mayLet, registryNode, registryRow } from './read-registry.ts';
import type { ServiceRegistryNode } from './read-registry.ts';
import { ServiceRegistryEntity } from './service-registry.entity.ts';
import type { LetRegistryInput } from './service-registry.input.ts';

interface Answer {
  readonly serviceRegistry: ServiceRegistryNode | null;
  readonly userErrors: readonly Refusal[];
}

/** Lets a registry work for a service of its court, or no longer. Who of it acts there follows in the database. */
export async function letRegistry(ctx: HubContext, input: LetRegistryInput): Promise<Answer> {
  ctx.acting();
  const { organisationId: service, registryId = null } = input;
  return ctx.write(async (unit) => {
    const row = await registryRow(unit.visible, service);
    if (row === null || !mayLet(row)) return refused(refusals.notFound('organisationId'));
    if (registryId !== null && !(await isOfSameCourt(unit, service, registryId)))
      return refused(refusals.notFound('registryId'));
    const done = await unit.asWriter((em) => change(em, ctx, { ...input, registryId }));
    if (!done) return refused(refusals.settingsChanged());
    const after = await registryRow(unit.visible, service);
    return { serviceRegistry: after === null ? null : registryNode(after), userErrors: [] };
  });
}

async function isOfSameCourt(
  unit: WriteUnit,
  service: KeyOf<'Organisation'>,
  registry: KeyOf<'Organisation'>,
): Promise<boolean> {
  const found = await unit.visible
    .selectFrom('visible.organisation as registry')
    .innerJoin('visible.organisation as service', 'service.parent_id', 'registry.parent_id')
    .select('registry.id')
    .where('registry.id', '=', registry)
    .where('registry.kind', '=', 'COURT_REGISTRY')
    .where('service.id', '=', service)
    .executeTakeFirst();
  return found !== undefined;
}

/** False when someone changed it first. Of two at once the second waits for the lock, and then finds a newer version. */
async function change(
  em: EntityManager,
  ctx: HubContext,
  { organisationId, registryId = null, version }: LetRegistryInput,
): Promise<boolean> {
  await em.execute('insert into hub.service_registry (organisation_id) values (?) on conflict do nothing', [
    organisationId,
  ]);
  const letting = await em.findOneOrFail(
    ServiceRegistryEntity,
    { organisationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (letting.version !== version) return false;
  letting.registryId = registryId;
  await em.flush();
  leaveTrace(em, ctx.acting(), {
    action: 'LET_REGISTRY',
    objectType: 'ServiceRegistry',
    objectId: organisationId,
  });
  return true;
}

function refused(...userErrors: readonly Refusal[]): Answer {
  return { serviceRegistry: null, userErrors };
}
