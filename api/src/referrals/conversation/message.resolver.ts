import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { attachmentsLoader } from '../files/index.ts';
import { mayWriteIn } from '../reading/referral-node.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import { Referral } from '../referral.type.ts';
import type { MessageNode } from './message-node.ts';
import { Message, MessageConnection } from './message.type.ts';
import { listMessages, unreadLoader } from './read-messages.ts';
import { PageArgs } from '../../vocabulary/index.ts';

@Resolver(() => Message)
export class MessageResolver {
  @FieldResolver()
  authorOrganisation(@Ctx() ctx: HubContext, @Root() { row }: MessageNode) {
    return organisationByUuid(ctx, row.author_organisation_id);
  }

  @FieldResolver()
  attachments(@Ctx() ctx: HubContext, @Root() { row }: MessageNode) {
    return attachmentsLoader(ctx).load(row.id);
  }
}

/** The fields of a referral about its conversation. */
@Resolver(() => Referral)
export class ConversationResolver {
  @FieldResolver(() => MessageConnection, {
    description: 'The conversation, newest message first; a message meant for others is not there.',
  })
  messages(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Args(() => PageArgs) page: PageArgs) {
    return listMessages(ctx, row, page);
  }

  @FieldResolver(() => Int, {
    description: 'How many of its messages this viewer has not read, in this function.',
  })
  unreadMessages(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return unreadLoader(ctx).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'True when this viewer may write in its conversation now.' })
  maySendMessage(@Root() { row }: ReferralNode) {
    return mayWriteIn(row);
  }
}
