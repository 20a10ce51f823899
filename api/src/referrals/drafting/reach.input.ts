import { Field, InputType } from 'type-graphql';
import { ContactWay, Mobility, SafetyConstraint, WeekSlot } from '../referral.enums.ts';

/** What a draft says and what is corrected while the referral is open. */
@InputType({ description: 'Where and how the person is reached, and what keeps someone safe.' })
export abstract class ReachInput {
  @Field(() => String, {
    nullable: true,
    description:
      'INSEE code of the commune where the person lives today ("63113"). Once it was sent, the referral is not without one, and stays with its CPCA: another one takes it by redirection.',
  })
  commune?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Telephone; 30 characters at most. It or the e-mail address has to be there when it is sent, and from then on.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; 254 characters at most.' })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a voice message may be left.' })
  voicemailAllowed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Language spoken; 60 characters at most.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded?: boolean | null;

  @Field(() => [WeekSlot], { nullable: true, description: 'When the person is usually free.' })
  availability?: WeekSlot[] | null;

  @Field(() => [Mobility], { nullable: true, description: 'How the person moves about.' })
  mobility?: Mobility[] | null;

  @Field(() => [ContactWay], { nullable: true, description: 'How the person is best reached.' })
  contactBy?: ContactWay[] | null;

  @Field(() => [SafetyConstraint], {
    nullable: true,
    description: 'Constraints that keep someone safe; all that hold, not only the new ones.',
  })
  safetyConstraints?: SafetyConstraint[] | null;
}
