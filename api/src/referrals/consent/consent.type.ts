import { Field, ObjectType } from 'type-graphql';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import type { MemberFunction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { CalendarDate, DateTime, Governed, Node } from '../../vocabulary/index.ts';
import { ConsentKind, ConsentManner } from '../referral.enums.ts';

/** What the person was told, or said, about their referral: one line, never changed. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'What the person was told, or said, about being referred: informed, agreed, or took the agreement back.',
})
export class Consent {
  id!: string;
  hidden!: string[];

  @Field(() => ConsentKind, { nullable: true, description: 'What was said.' })
  kind!: ConsentKind | null;

  @Field(() => ConsentManner, { nullable: true, description: 'How it was said.' })
  manner!: ConsentManner | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it was said.' })
  saidOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: string | null;

  @Field(() => MemberFunctions, { nullable: true, description: 'In what function.' })
  recordedByFunction!: MemberFunction | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  recordedByOrganisation!: Organisation | null;
}
