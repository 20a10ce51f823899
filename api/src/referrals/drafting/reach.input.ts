import { Field, InputType } from 'type-graphql';
import {
  AccessNeed,
  ContactWay,
  Mobility,
  Residence,
  SafetyConstraint,
  WeekSlot,
} from '../referral.enums.ts';

/** What a draft says and what is corrected while the referral is open. */
@InputType({ description: 'Where and how the person is reached, and what keeps someone safe.' })
export abstract class ReachInput {
  @Field(() => Residence, {
    nullable: true,
    description:
      'In what kind of place the person lives today; a commune of the network where it is left out. Beyond it, the department and so the CPCA follow from the court, the SPIP, the CPCA chosen, or the sender, the first that is there.',
  })
  residence?: Residence | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where, in words; 100 characters at most. Needed with ELSEWHERE (postal code and commune, "69003 Lyon") and ABROAD (the country).',
  })
  residencePlace?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'INSEE code of the commune where the person lives today ("63113"). With ELSEWHERE and ABROAD there is none. Once it was sent, the referral stays with its CPCA: another one takes it by redirection.',
  })
  commune?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Telephone; 30 characters at most, ten digits where it begins with a 0. It, the second one or the e-mail address has to be there when it is sent, and from then on, unless contactBy says how the person is reached without any: THROUGH_SENDER where a house sent the case, IN_PERSON in any case.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose this telephone is where it is not the person’s own ("sa mère"), never the victim’s; 60 characters at most.',
  })
  phoneOwner?: string | null;

  @Field(() => String, { nullable: true, description: 'Another telephone, of the same form.' })
  secondPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Whose that other one is; 60 characters at most.' })
  secondPhoneOwner?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; 254 characters at most.' })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a voice message may be left.' })
  voicemailAllowed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Language spoken; 60 characters at most.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded?: boolean | null;

  @Field(() => [AccessNeed], {
    nullable: true,
    description: 'What has to be arranged so that the person can take part.',
  })
  accessNeeds?: AccessNeed[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same in words ("langue des signes"); 200 characters at most. With OTHER it has to be there when it is sent, and from then on.',
  })
  accessNeedNote?: string | null;

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
