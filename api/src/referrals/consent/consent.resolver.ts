import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { recordConsent } from './consent.ts';
import { RecordConsentInput } from './consent.input.ts';
import type { ConsentNode } from './consent-reader.ts';
import { Consent } from './consent.type.ts';
import { ReferralPayload } from '../payload.type.ts';

@Resolver(() => Consent)
export class ConsentResolver {
  @Mutation(() => ReferralPayload, {
    description:
      'Records what the person was told or said. Under a voluntary basis it decides at once whether the sender reads more than the status.',
  })
  recordConsent(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RecordConsentInput, { description: 'Which, and what.' }) input: RecordConsentInput,
  ) {
    return recordConsent(ctx, input);
  }

  @FieldResolver()
  recordedByOrganisation(@Ctx() ctx: HubContext, @Root() { row }: ConsentNode) {
    return organisationByUuid(ctx, row.author_organisation_id);
  }
}
