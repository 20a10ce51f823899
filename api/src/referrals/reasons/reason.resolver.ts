import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { coordinatesRegion } from './coordinates-region.ts';
import type { ReasonKind } from './reason-kinds.ts';
import { listReasons } from './read-reasons.ts';
import { SaveReasonInput } from './reason.input.ts';
import { Reason, ReasonKinds, ReasonPayload } from './reason.type.ts';
import { saveReason } from './save-reason.ts';

@Resolver(() => Reason)
export class ReasonResolver {
  @Query(() => [Reason], {
    description: 'The coded reasons in their order, open to the network; retired ones too.',
  })
  reasons(
    @Ctx() ctx: HubContext,
    @Arg('kind', () => ReasonKinds, {
      nullable: true,
      description: 'Of this kind; of every kind when absent.',
    })
    kind: ReasonKind | null,
  ) {
    return listReasons(ctx, kind ?? null);
  }

  @Query(() => Boolean, {
    description: 'True when the viewer may edit the coded reasons: who coordinates the region.',
  })
  mayEditReasons(@Ctx() ctx: HubContext) {
    return ctx.read((db) => coordinatesRegion(ctx, db));
  }

  @Mutation(() => ReasonPayload, {
    description:
      'Adds a coded reason or changes one, for who coordinates the region. Cases keep the code they have: a reason is retired, never deleted.',
  })
  saveReason(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SaveReasonInput, { description: 'Which, and what.' }) input: SaveReasonInput,
  ) {
    return saveReason(ctx, input);
  }
}
