import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { MemberFunction } from '../../access/index.ts';
import { AuditRoute, FieldClass } from '../../audit/index.ts';
import { Organisation } from '../../directory/index.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { connectionOf, DateTime } from '../../vocabulary/index.ts';
import { MemberFunctions } from '../membership.enums.ts';

/** A line of the whole journal. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A line of the whole journal, for administrators: who did what, and when. Of which case it tells only its coordinator is told (`Referral.auditEvents`).',
})
export class JournalLine {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    description:
      'What was done, by the word under which the journal keeps it: READ, REFUSED, SIGN_IN, DOWNLOAD, a `ReferralAction`, INVITE, …',
  })
  action!: string;

  @Field(() => String, { description: 'To what kind of object: Referral, Message, TeamMember, …' })
  objectType!: string;

  @Field(() => Int, { description: 'Of how many cases it tells.' })
  caseCount!: number;

  @Field(() => [FieldClass], { description: 'What kinds of thing were read.' })
  classes!: FieldClass[];

  @Field(() => AuditRoute, {
    nullable: true,
    description: 'By which way it was read; null of what was done.',
  })
  route!: AuditRoute | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the program that asked calls its operation, 80 characters at most.',
  })
  operation!: string | null;

  @Field(() => String, { nullable: true, description: 'Who: first name and family name.' })
  personName!: string | null;

  @Field(() => MemberFunctions, {
    nullable: true,
    description: 'In what function; null of who came in and acts in none yet.',
  })
  function!: MemberFunction | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  organisation!: Organisation | null;
}

export const { Connection: JournalLineConnection, Edge: JournalLineEdge } = connectionOf(
  JournalLine,
  'JournalLine',
);

@InputType({ description: 'Which lines of the journal; what is left out leaves all.' })
export class JournalFilter {
  @IdField('Organisation', { nullable: true, description: 'Those of one organisation.' })
  declare readonly organisationId?: KeyOf<'Organisation'> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: without what was read, so that what was done stands out.',
  })
  withoutReads?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Those since then.' })
  since?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Those before then.' })
  until?: Date | null;
}
