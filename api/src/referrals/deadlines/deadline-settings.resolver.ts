import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { uuidOf } from '../../ids.ts';
import { UpdateDeadlineSettingsInput } from './deadline-settings.input.ts';
import { DeadlineSettings, DeadlineSettingsPayload } from './deadline-settings.type.ts';
import { readDeadlineSettings } from './read-settings.ts';
import type { DeadlineSettingsNode } from './read-settings.ts';
import { updateDeadlineSettings } from './update-settings.ts';

@Resolver(() => DeadlineSettings)
export class DeadlineSettingsResolver {
  @Query(() => DeadlineSettings, {
    nullable: true,
    description: 'The deadlines of a CPCA, open to the network; null when there is no such CPCA.',
  })
  deadlineSettings(
    @Ctx() ctx: HubContext,
    @Arg('organisationId', () => ID, {
      nullable: true,
      description: 'The CPCA; the viewer’s own house when absent.',
    })
    organisationId: string | null | undefined,
  ) {
    const { organisationId: own } = ctx.acting();
    return readDeadlineSettings(ctx, organisationId ? uuidOf('Organisation', organisationId) : own);
  }

  @Mutation(() => DeadlineSettingsPayload, {
    description:
      'Sets deadlines of one’s own CPCA, for its coordinators. Dates already fixed stay as they are.',
  })
  updateDeadlineSettings(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UpdateDeadlineSettingsInput, { description: 'Which, and what.' })
    input: UpdateDeadlineSettingsInput,
  ) {
    return updateDeadlineSettings(ctx, input);
  }

  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: DeadlineSettingsNode) {
    return organisationByUuid(ctx, row.organisation_id);
  }
}
