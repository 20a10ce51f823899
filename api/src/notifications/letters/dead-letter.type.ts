import { Field, Int, ObjectType } from 'type-graphql';
import type { MemberFunction } from '../../access/index.ts';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { MailProblems, MailStates } from '../notification.enums.ts';
import type { MailState } from '../notification.enums.ts';
import type { MailProblem } from './post.ts';

/** A letter that did not leave, without its reader's name and address and without what it says. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'A letter that did not leave, for administrators: to which service, why, and no address.',
})
export class DeadLetter {
  id!: string;
  hidden!: string[];

  @Field(() => Organisation, { nullable: true, description: 'The service of its reader.' })
  organisation!: Organisation | null;

  @Field(() => MemberFunctions, { nullable: true, description: 'The function of its reader.' })
  function!: MemberFunction | null;

  @Field(() => MailStates, { nullable: true, description: 'Where it stands.' })
  state!: MailState | null;

  @Field(() => MailProblems, {
    nullable: true,
    description: 'Why it did not leave; null where nobody tried.',
  })
  problem!: MailProblem | null;

  @Field(() => Int, { nullable: true, description: 'How often it was tried.' })
  attempts!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was first to be sent.' })
  createdAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last tried.' })
  triedAt!: Date | null;
}

export const { Connection: DeadLetterConnection } = connectionOf(DeadLetter, 'DeadLetter');

@ObjectType({ simpleResolvers: true, description: 'What sending a letter again answers.' })
export class ResendMailPayload {
  @Field(() => Boolean, { description: 'True when it is in the queue again.' })
  queued!: boolean;

  @Field(() => [UserError], { description: 'Why it is not; empty when it is.' })
  userErrors!: UserError[];
}
