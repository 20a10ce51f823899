import { Field, ObjectType } from 'type-graphql';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import type { MemberFunction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node } from '../../vocabulary/index.ts';
import { Attachment } from '../files/attachment.type.ts';
import { Relation } from '../referral.enums.ts';

/** One message of the conversation inside a referral. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'One message of the conversation inside a referral: who wrote it, in what function, for whom. Never changed once sent.',
})
export class Message {
  id!: string;
  hidden!: string[];

  @Field(() => DateTime, { description: 'When it was sent.' })
  at!: Date;

  @Field(() => String, { description: 'Plain text of 1 to 4,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'Who wrote it.' })
  authorName!: string;

  @Field(() => MemberFunctions, { description: 'In what function.' })
  authorFunction!: MemberFunction;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  authorOrganisation!: Organisation | null;

  @Field(() => [Relation], {
    description: 'The relations that read it; the organisation of its author does in any case.',
  })
  audience!: Relation[];

  @Field(() => [Attachment], { description: 'The files that hang on it, 5 at most.' })
  attachments!: Attachment[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When this viewer read it, in this function; null while unread. One’s own is read when sent.',
  })
  readAt!: Date | null;
}

export const { Connection: MessageConnection, Edge: MessageEdge } = connectionOf(Message, 'Message');
