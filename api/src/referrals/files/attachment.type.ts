import { Field, Int, ObjectType } from 'type-graphql';
import { AttachmentState } from './attachment-state.ts';
import { Governed, Node } from '../../vocabulary/index.ts';

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
}
