import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../context.ts';
import { Commune, CommuneConnection } from './commune.type.ts';
import type { CommuneRow } from './communes.ts';
import { departmentByCode } from './departments.ts';
import { courtUuidsOf } from './organisation-relations.ts';
import { organisationsByUuid } from './organisations.ts';
import { searchCommunes } from './search-communes.ts';

/** The communes of the network. */
@Resolver(() => Commune)
export class CommuneResolver {
  @Query(() => CommuneConnection, {
    description:
      'Communes to choose from while typing: those that begin with the words first, then the larger ones.',
  })
  communes(
    @Ctx() ctx: HubContext,
    @Arg('search', () => String, { description: 'Part of the name, or a whole postal code.' }) search: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the edge to go on after.' })
    after: string | null,
  ) {
    return searchCommunes(ctx, search, { first, after });
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
