import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { Participant } from '../participant.type.ts';
import { participantLoader } from '../reading/participant-loader.ts';
import type { ParticipantNode, ReferralNode } from '../reading/referral-node.ts';
import { Referral } from '../referral.type.ts';
import { readDuplicates } from './duplicates.ts';
import { LinkPersonsInput, PersonLinkPayload, UndoPersonLinkInput } from './person-link.input.ts';
import { readLinks, readReferralsOf } from './person-link-reader.ts';
import type { PersonLinkNode } from './person-link-reader.ts';
import { PersonLink } from './person-link.type.ts';
import { PossibleDuplicate } from './possible-duplicate.type.ts';
import { linkPersons, undoPersonLink } from './same-person.ts';

@Resolver(() => PersonLink)
export class PersonLinkResolver {
  @Mutation(() => PersonLinkPayload, {
    description: 'Decides that two people are one, or two. For who coordinates both; undone at any time.',
  })
  linkPersons(
    @Ctx() ctx: HubContext,
    @Arg('input', () => LinkPersonsInput, { description: 'Who, and what.' }) input: LinkPersonsInput,
  ) {
    return linkPersons(ctx, input);
  }

  @Mutation(() => PersonLinkPayload, { description: 'Undoes such a decision: both are what they were.' })
  undoPersonLink(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UndoPersonLinkInput, { description: 'Which one.' }) input: UndoPersonLinkInput,
  ) {
    return undoPersonLink(ctx, input);
  }

  @FieldResolver()
  async participants(@Ctx() ctx: HubContext, @Root() { row }: PersonLinkNode) {
    const both = await participantLoader(ctx).loadMany([row.low_id, row.high_id]);
    return both.filter((one) => one !== null);
  }

  @FieldResolver()
  decidedByOrganisation(@Ctx() ctx: HubContext, @Root() { row }: PersonLinkNode) {
    return organisationByUuid(ctx, row.decided_by_organisation_id);
  }
}

@Resolver(() => Participant)
export class SamePersonResolver {
  @FieldResolver(() => [PersonLink], {
    nullable: true,
    description: 'What was decided about this person and others: that they are one, or two.',
  })
  links(@Ctx() ctx: HubContext, @Root() { row, hidden }: ParticipantNode) {
    return hidden.includes('links') ? null : readLinks(ctx, row.id);
  }

  @FieldResolver(() => [Referral], {
    description: 'The referrals of this person that concern the viewer, last sent first.',
  })
  referrals(@Ctx() ctx: HubContext, @Root() { row }: ParticipantNode) {
    return readReferralsOf(ctx, row.id);
  }
}

@Resolver(() => Referral)
export class DuplicatesResolver {
  @FieldResolver(() => [PossibleDuplicate], {
    nullable: true,
    description:
      'Who among the viewer’s own people may be this one, the likeliest first, 10 at most; decided pairs are left out.',
  })
  possibleDuplicates(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('possibleDuplicates') ? null : readDuplicates(ctx, row.participant_id);
  }
}
