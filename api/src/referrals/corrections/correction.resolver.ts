import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import { Referral } from '../referral.type.ts';
import { listCorrections } from './correction-reader.ts';
import type { CorrectionNode } from './correction-reader.ts';
import { Correction, CorrectionConnection } from './correction.type.ts';

@Resolver(() => Correction)
export class CorrectionResolver {
  @FieldResolver()
  authorOrganisation(@Ctx() ctx: HubContext, @Root() { row }: CorrectionNode) {
    return organisationByUuid(ctx, row.author_organisation_id);
  }
}

/** The field of a referral about its corrections. */
@Resolver(() => Referral)
export class CorrectionsResolver {
  @FieldResolver(() => CorrectionConnection, {
    description:
      'What was corrected since it was sent, the last first; what is about a field that is not for this viewer is not there.',
  })
  corrections(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Args(() => PageArgs) page: PageArgs) {
    return listCorrections(ctx, row, page);
  }
}
