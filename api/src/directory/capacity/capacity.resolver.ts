import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { ownCapacities } from './capacities.ts';
import { DeclareCapacityInput } from './capacity.input.ts';
import { CapacityPayload, ModuleCapacity } from './capacity.type.ts';
import { declareCapacity } from './declare-capacity.ts';

/** What a CPCA declares of its room. */
@Resolver()
export class CapacityResolver {
  @Query(() => [ModuleCapacity], {
    description: 'What the viewer’s CPCA declares and what is taken of it; empty for any other organisation.',
  })
  capacities(@Ctx() ctx: HubContext) {
    return ownCapacities(ctx);
  }

  @Mutation(() => CapacityPayload, {
    description: 'Declares the room of one module of the viewer’s CPCA: for who coordinates it.',
  })
  declareCapacity(
    @Ctx() ctx: HubContext,
    @Arg('input', () => DeclareCapacityInput, { description: 'Which module, and what.' })
    input: DeclareCapacityInput,
  ) {
    return declareCapacity(ctx, input);
  }
}
