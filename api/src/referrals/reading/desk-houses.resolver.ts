import { Ctx, Extensions, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Organisation } from '../../directory/index.ts';
import { deskHouses, mostHouses } from './desk-houses.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'The houses by which the referrals of the viewer may be narrowed, 100 of each at most, by name.',
})
export class ReferralHouses {
  @Extensions({ most: mostHouses })
  @Field(() => [Organisation], {
    description: 'From which at least one of them comes, as far as the viewer reads it.',
  })
  referrers!: Organisation[];

  @Extensions({ most: mostHouses })
  @Field(() => [Organisation], {
    description: 'Courts of at least one of their measures, as far as the viewer reads it.',
  })
  courts!: Organisation[];
}

/** What lists of referrals may be narrowed to, house by house. */
@Resolver()
export class DeskHousesResolver {
  @Query(() => ReferralHouses, {
    description: 'Senders and courts that the referrals of the viewer show them, and no other.',
  })
  referralHouses(@Ctx() ctx: HubContext) {
    return deskHouses(ctx);
  }
}
