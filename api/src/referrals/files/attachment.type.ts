import { Field, Int, ObjectType } from 'type-graphql';
import { AttachmentState } from './attachment-state.ts';
import { EnclosureWithdrawReason } from '../enclosures/enclosure.enums.ts';
import { DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';

/** A file that hangs on a message or goes with a referral. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'A file that hangs on a message or goes with a referral, read by whoever reads that.',
})
export class Attachment {
  id!: string;
  hidden!: string[];

  @Field(() => String, { description: 'Its name, without a path or signs that could deceive.' })
  name!: string;

  @Field(() => String, { description: 'What its content is ("application/pdf"), whatever its sender said.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  sha256!: string;

  @Field(() => AttachmentState, { description: 'Whether it can be opened yet, or at all.' })
  state!: AttachmentState;

  @Field(() => String, {
    description:
      'Path of its content on this origin, for this viewer’s session: it opens nothing by itself, and nothing at all before the state is READY.',
  })
  url!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken back from its message, its content destroyed; null: it was not.',
  })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  withdrawnByName!: string | null;

  @Field(() => EnclosureWithdrawReason, { nullable: true, description: 'Why it was taken back.' })
  withdrawReason!: EnclosureWithdrawReason | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer may take it back from their message now; of an enclosure, see there.',
  })
  mayWithdraw!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What taking a file back answers.' })
export class AttachmentPayload {
  @Field(() => Attachment, {
    nullable: true,
    description: 'The file as it is now; null when nothing was done.',
  })
  attachment!: Attachment | null;

  @Field(() => [UserError], { description: 'Why it was not taken back; empty when it was.' })
  userErrors!: UserError[];
}
