import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { WithdrawAttachmentInput } from './attachment.inputs.ts';
import type { AttachmentNode } from './attachment-node.ts';
import { Attachment, AttachmentPayload } from './attachment.type.ts';
import { mayWithdrawAttachment, withdrawAttachment } from './withdraw-attachment.ts';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver()
  mayWithdraw(@Ctx() ctx: HubContext, @Root() file: AttachmentNode) {
    return mayWithdrawAttachment(ctx, file);
  }

  @Mutation(() => AttachmentPayload, {
    description:
      'Takes back a file that the viewer sent with a message, while one may write in that conversation. Its content and its name are destroyed at once; who took it back, when and why stay. Twice is once.',
  })
  withdrawAttachment(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WithdrawAttachmentInput, { description: 'Which, and why.' })
    input: WithdrawAttachmentInput,
  ) {
    return withdrawAttachment(ctx, input);
  }
}
