import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { markMessagesRead } from './mark-read.ts';
import { MarkMessagesReadInput, SendMessageInput } from './message.inputs.ts';
import { MessagePayload, MessagesReadPayload } from './message-payload.type.ts';
import { sendMessage } from './send.ts';

/** Writing in the conversation of a referral, and having read it. */
@Resolver()
export class MessageMutations {
  @Mutation(() => MessagePayload, {
    description:
      'Writes a message in a referral for the relations named. Possible from its submission until its outcome is acknowledged; the same idempotency key twice writes one message.',
  })
  sendMessage(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SendMessageInput, { description: 'Where, what and for whom.' })
    input: SendMessageInput,
  ) {
    return sendMessage(ctx, input);
  }

  @Mutation(() => MessagesReadPayload, {
    description: 'Notes that the viewer has read the messages of a referral, in this function.',
  })
  markMessagesRead(
    @Ctx() ctx: HubContext,
    @Arg('input', () => MarkMessagesReadInput, { description: 'Which.' }) input: MarkMessagesReadInput,
  ) {
    return markMessagesRead(ctx, input);
  }
}
