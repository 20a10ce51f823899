import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../vocabulary/index.ts';
import { Referral } from '../referral.type.ts';
import { Message } from './message.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What sending a message answers.' })
export class MessagePayload {
  @Field(() => Message, {
    nullable: true,
    description: 'The message as the viewer reads it; null when none was sent.',
  })
  message!: Message | null;

  @Field(() => [UserError], { description: 'Why none was sent; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What marking messages as read answers.' })
export class MessagesReadPayload {
  @Field(() => Referral, {
    nullable: true,
    description: 'The referral with what is still unread; null when it is not there for the viewer.',
  })
  referral!: Referral | null;

  @Field(() => [UserError], { description: 'Why nothing was marked; empty when it was.' })
  userErrors!: UserError[];
}
