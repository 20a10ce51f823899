import { Field, ObjectType } from 'type-graphql';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import type { MemberFunction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { Attachment } from '../files/attachment.type.ts';
import { EnclosureKind, EnclosureWithdrawReason } from './enclosure.enums.ts';

/** A file that goes with a referral. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'A file that goes with a referral: kept with the draft and sent with it, or added later, and read by who reads its circumstances and by the authority.',
})
export class Enclosure {
  id!: string;
  hidden!: string[];

  @Field(() => DateTime, { description: 'When it was added.' })
  at!: Date;

  @Field(() => EnclosureKind, { description: 'What it is.' })
  kind!: EnclosureKind;

  @Field(() => String, { description: 'Who added it.' })
  authorName!: string;

  @Field(() => MemberFunctions, { description: 'In what function.' })
  authorFunction!: MemberFunction;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  authorOrganisation!: Organisation | null;

  @Field(() => Attachment, { nullable: true, description: 'The file itself; null once it was taken back.' })
  file!: Attachment | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken back, its content destroyed; null: it was not.',
  })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  withdrawnByName!: string | null;

  @Field(() => EnclosureWithdrawReason, { nullable: true, description: 'Why it was taken back.' })
  withdrawReason!: EnclosureWithdrawReason | null;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  mayWithdraw!: boolean;
}

export const { Connection: EnclosureConnection, Edge: EnclosureEdge } = connectionOf(Enclosure, 'Enclosure');

@ObjectType({ simpleResolvers: true, description: 'What a change of the enclosures of a draft answers.' })
export class EnclosurePayload {
  @Field(() => Enclosure, {
    nullable: true,
    description: 'The enclosure that was added; null when none was, or when it was taken away.',
  })
  enclosure!: Enclosure | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
