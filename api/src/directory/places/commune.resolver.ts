import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Commune, CommuneConnection } from './commune.type.ts';
import type { CommuneRow } from './communes.ts';
import { departmentByCode } from './departments.ts';
import { courtUuidsOf, organisationsByUuid } from '../organisations/index.ts';
import { searchCommunes } from './search-communes.ts';
import { PageArgs } from '../../vocabulary/index.ts';

/** The communes of the network. */
@Resolver(() => Commune)
export class CommuneResolver {
  @Query(() => CommuneConnection, {
    description:
      'Communes to choose from while typing: those that begin with the words first, whole ones before others, then the larger ones.',
  })
  communes(
    @Ctx() ctx: HubContext,
    @Arg('search', () => String, {
      description: 'Part of the name, of today or of before, a whole postal code, or both.',
    })
    search: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return searchCommunes(ctx, search, page);
  }

  @FieldResolver()
  department(@Ctx() ctx: HubContext, @Root() row: CommuneRow) {
    return departmentByCode(ctx, row.departmentCode);
  }

  @FieldResolver()
  async courts(@Ctx() ctx: HubContext, @Root() row: CommuneRow) {
    return organisationsByUuid(ctx, await courtUuidsOf(ctx, row.insee));
  }
}
