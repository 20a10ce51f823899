import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { departmentByCode } from '../places/index.ts';
import { Module } from '../capacity/module.ts';
import { courtUuidsOf, organisationByUuid, organisationsByUuid } from '../organisations/index.ts';
import { Recipient } from './recipient.type.ts';
import { recipientsFor, type RecipientRow } from './recipients.ts';

/** To whom a referral can be sent. */
@Resolver(() => Recipient)
export class RecipientResolver {
  @Query(() => [Recipient], {
    description:
      'To which CPCA a referral for this commune can be sent: who covers it first, with the room there is. Empty for a commune outside the network.',
  })
  recipients(
    @Ctx() ctx: HubContext,
    @Arg('commune', () => String, {
      nullable: true,
      description: 'INSEE code of the person’s commune; that of the viewer’s own house when absent.',
    })
    commune: string | null | undefined,
    @Arg('modules', () => [Module], {
      nullable: true,
      description: 'Modules to tell the room of; all when absent.',
    })
    modules: Module[] | null,
    @Arg('voluntary', () => Boolean, {
      nullable: true,
      description:
        'True where the person comes of their own accord, since part of the places may be kept for these.',
    })
    voluntary: boolean | null,
  ) {
    ctx.signedIn();
    return recipientsFor(
      ctx,
      { commune: commune ?? null, department: null },
      modules ?? Object.values(Module),
      voluntary ?? false,
    );
  }

  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() row: RecipientRow) {
    return organisationByUuid(ctx, row.organisationUuid);
  }

  @FieldResolver()
  department(@Ctx() ctx: HubContext, @Root() row: RecipientRow) {
    return departmentByCode(ctx, row.departmentCode);
  }

  @FieldResolver()
  async courts(@Ctx() ctx: HubContext, @Root() row: RecipientRow) {
    return row.commune === null ? [] : organisationsByUuid(ctx, await courtUuidsOf(ctx, row.commune));
  }
}
