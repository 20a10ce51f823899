import { Arg, Args, Ctx, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { DeadLetter, DeadLetterConnection, ResendMailPayload } from './dead-letter.type.ts';
import { listDeadLetters, resendMail } from './dead-letters.ts';
import type { DeadLetterNode } from './dead-letters.ts';
import { PageArgs } from '../../vocabulary/index.ts';

@InputType({ description: 'Which letter to send again.' })
export class ResendMailInput {
  @IdField('DeadLetter', { description: 'Its id.' })
  declare readonly id: KeyOf<'DeadLetter'>;
}
@Resolver(() => DeadLetter)
export class DeadLetterResolver {
  @Query(() => DeadLetterConnection, {
    description:
      'Letters that did not leave, newest first, for administrators; for everybody else there are none.',
  })
  deadLetters(@Ctx() ctx: HubContext, @Args(() => PageArgs) page: PageArgs) {
    return listDeadLetters(ctx, page);
  }

  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { organisationUuid }: DeadLetterNode) {
    return organisationByUuid(ctx, organisationUuid);
  }

  @Mutation(() => ResendMailPayload, {
    description: 'Puts a letter into the queue again. Errors: NOT_FOUND.',
  })
  resendMail(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ResendMailInput, { description: 'Which.' }) { id }: ResendMailInput,
  ): Promise<ResendMailPayload> {
    return resendMail(ctx, id);
  }
}
