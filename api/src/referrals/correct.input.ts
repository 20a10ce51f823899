import { Field, InputType } from 'type-graphql';
import { ContactWay, Mobility, SafetyConstraint, WeekSlot } from './referral.enums.ts';
import { ChangeInput } from './referral.inputs.ts';

@InputType({
  description:
    'What to correct of the person: where and how they are reached, and what keeps someone safe. A field left out keeps its value, null empties it. Names, birth and legal frame are not corrected here.',
})
export class UpdateParticipantInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'INSEE code of the commune where the person lives today ("63113"); not to be emptied. The referral stays with its CPCA: another one takes it by redirection.',
  })
  commune?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone; 30 characters at most. It or the e-mail address has to be there.',
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
