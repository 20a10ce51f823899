import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { departmentsByCode } from '../places/index.ts';
import { Offer } from './offer.type.ts';
import { departmentCodesServed, type OfferRow } from '../organisations/index.ts';

/** What an organisation offers. */
@Resolver(() => Offer)
export class OfferResolver {
  @FieldResolver()
  async departments(@Ctx() ctx: HubContext, @Root() row: OfferRow) {
    return departmentsByCode(ctx, await departmentCodesServed(ctx, row.organisationUuid));
  }
}
