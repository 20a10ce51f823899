import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { MemberFunction, ReferralAction } from '../../access/index.ts';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import { Organisation } from '../../directory/index.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { connectionOf, DateTime } from '../../vocabulary/index.ts';
import { ReferralActions } from '../referral.enums.ts';
import { AuditKind, AuditRoute, FieldClass } from '../../audit/index.ts';

/** A line of the journal of a case. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A line of the journal of a case: who read what kind of thing, or did what. It never says what is written there, and nobody changes it.',
})
export class AuditEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => AuditKind, { description: 'What was done.' })
  kind!: AuditKind;

  @Field(() => ReferralActions, { nullable: true, description: 'Which step, where it was one.' })
  step!: ReferralAction | null;

  @Field(() => [FieldClass], {
    description: 'What kinds of thing were read; none of what was done.',
  })
  classes!: FieldClass[];

  @Field(() => AuditRoute, {
    nullable: true,
    description: 'By which way it was read; null of what was done.',
  })
  route!: AuditRoute | null;

  @Field(() => Int, { description: 'Of how many cases this line tells: more than one for a page of a list.' })
  caseCount!: number;

  @Field(() => String, { nullable: true, description: 'Who: first name and family name.' })
  personName!: string | null;

  @Field(() => MemberFunctions, { nullable: true, description: 'In what function.' })
  function!: MemberFunction | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  organisation!: Organisation | null;
}

export const { Connection: AuditEventConnection, Edge: AuditEventEdge } = connectionOf(
  AuditEvent,
  'AuditEvent',
);

@InputType({ description: 'Which lines of the journal of a case; what is left out leaves all.' })
export class AuditEventFilter {
  @Field(() => [AuditKind], { nullable: true, description: 'Those that tell of one of these.' })
  kinds?: AuditKind[] | null;

  @Field(() => [FieldClass], { nullable: true, description: 'Those of readings of one of these kinds.' })
  classes?: FieldClass[] | null;

  @IdField('Organisation', { nullable: true, description: 'Those of one organisation.' })
  declare readonly organisationId?: KeyOf<'Organisation'> | null;

  @Field(() => DateTime, { nullable: true, description: 'Those since then.' })
  since?: Date | null;
}
