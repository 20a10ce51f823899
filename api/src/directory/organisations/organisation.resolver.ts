import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { uuidOf } from '../../ids.ts';
import { agreementsOf } from './agreements.ts';
import { communeByInsee, departmentByCode, departmentsByCode } from '../places/index.ts';
import { departmentCodesServed, offersOf, organisationsBelow, sitesOf } from './organisation-relations.ts';
import { OrganisationFilter } from './organisation.inputs.ts';
import { Organisation, OrganisationConnection } from './organisation.type.ts';
import { organisationByUuid, type OrganisationRow } from './organisations.ts';
import { searchOrganisations } from './search-organisations.ts';
import { PageArgs } from '../../vocabulary/index.ts';

/** The partner directory. */
@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, {
    description: 'Partners by name: "who is the right one to talk to?" Blind to accents and case.',
  })
  organisations(
    @Ctx() ctx: HubContext,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words of the name, town, postal code or kind; all must be found, in any order.',
    })
    search: string | null,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'What narrows the list.' })
    filter: OrganisationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return searchOrganisations(ctx, search, filter, page);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: 'One partner; null when there is none of this id.',
  })
  organisation(@Ctx() ctx: HubContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    ctx.signedIn(); // Before the id is looked at: a visitor does not learn which ids are well made.
    return organisationByUuid(ctx, uuidOf('Organisation', id));
  }

  @FieldResolver()
  department(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return departmentByCode(ctx, row.departmentCode);
  }

  @FieldResolver()
  commune(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return communeByInsee(ctx, row.communeInsee);
  }

  @FieldResolver()
  parent(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return organisationByUuid(ctx, row.parentUuid);
  }

  @FieldResolver()
  below(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return organisationsBelow(ctx, row.uuid);
  }

  @FieldResolver()
  async departments(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return departmentsByCode(ctx, await departmentCodesServed(ctx, row.uuid));
  }

  @FieldResolver()
  sites(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return sitesOf(ctx, row.uuid);
  }

  @FieldResolver()
  offers(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return offersOf(ctx, row.uuid);
  }

  @FieldResolver()
  agreements(@Ctx() ctx: HubContext, @Root() row: OrganisationRow) {
    return agreementsOf(ctx, row.uuid);
  }
}
