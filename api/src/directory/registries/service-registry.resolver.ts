import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { uuidOf } from '../../ids.ts';
import { organisationByUuid } from '../organisations/index.ts';
import { letRegistry } from './let-registry.ts';
import { readServiceRegistry } from './read-registry.ts';
import type { ServiceRegistryNode } from './read-registry.ts';
import { LetRegistryInput } from './service-registry.input.ts';
import { ServiceRegistry, ServiceRegistryPayload } from './service-registry.type.ts';

@Resolver(() => ServiceRegistry)
export class ServiceRegistryResolver {
  @Query(() => ServiceRegistry, {
    nullable: true,
    description:
      'Which registry works for a service of a court, open to the network; null when it is no such service.',
  })
  serviceRegistry(
    @Ctx() ctx: HubContext,
    @Arg('organisationId', () => ID, {
      nullable: true,
      description: 'The service; the viewer’s own house when absent.',
    })
    organisationId: string | null | undefined,
  ) {
    const { organisationId: own } = ctx.acting();
    return readServiceRegistry(ctx, organisationId ? uuidOf('Organisation', organisationId) : own);
  }

  @Mutation(() => ServiceRegistryPayload, {
    description:
      'Lets a registry work for a service of its court, or no longer: for the service’s own people and for who coordinates its department.',
  })
  letRegistry(
    @Ctx() ctx: HubContext,
    @Arg('input', () => LetRegistryInput, { description: 'For which service, and which registry.' })
    input: LetRegistryInput,
  ) {
    return letRegistry(ctx, input);
  }

  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: ServiceRegistryNode) {
    return organisationByUuid(ctx, row.organisation_id);
  }

  @FieldResolver()
  registry(@Ctx() ctx: HubContext, @Root() { row }: ServiceRegistryNode) {
    return row.registry_id === null ? null : organisationByUuid(ctx, row.registry_id);
  }
}
