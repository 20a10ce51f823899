import { Field, ObjectType } from 'type-graphql';
import { Commune } from '../directory/index.ts';
import { Governed, Node, PartialDate } from '../vocabulary/index.ts';
import { AccessNeed, ContactWay, Mobility, Residence, Sex, WeekSlot } from './referral.enums.ts';

/** The person referred. Never "offender": before judgment the person is *mise en cause*. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'The person referred (personne orientée).',
})
export class Participant {
  id!: string;
  hidden!: string[];

  @Field(() => String, { nullable: true, description: 'Nom de naissance.' })
  birthName!: string | null;

  @Field(() => String, { nullable: true, description: 'Nom d’usage, where it differs.' })
  usageName!: string | null;

  @Field(() => String, { nullable: true, description: 'Prénom.' })
  firstName!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of birth, as far as it is known: the day, the month or the year alone.',
  })
  birthDate!: string | null;

  @Field(() => Sex, { nullable: true, description: 'As the referrer states it.' })
  sex!: Sex | null;

  @Field(() => Residence, {
    nullable: true,
    description: 'In what kind of place the person lives today; null stands for a commune of the network.',
  })
  residence!: Residence | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where, in words, beyond the network: postal code and commune ("69003 Lyon"), or the country.',
  })
  residencePlace!: string | null;

  @Field(() => Commune, {
    nullable: true,
    description: 'Where the person lives today, or can be reached after a home removal.',
  })
  commune!: Commune | null;

  @Field(() => String, { nullable: true, description: 'Telephone, as it was typed.' })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose this telephone is ("sa mère"); null where it is the person’s own.',
  })
  phoneOwner!: string | null;

  @Field(() => String, { nullable: true, description: 'Another telephone, as it was typed.' })
  secondPhone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose that other one is; null where it is the person’s own.',
  })
  secondPhoneOwner!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a voice message may be left, without saying who calls.',
  })
  voicemailAllowed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Language spoken, in French ("portugais").' })
  language!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded!: boolean | null;

  @Field(() => [AccessNeed], {
    nullable: true,
    description: 'What has to be arranged so that the person can take part; empty when nobody asked.',
  })
  accessNeeds!: AccessNeed[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in words ("langue des signes"); always there with OTHER.',
  })
  accessNeedNote!: string | null;

  @Field(() => [WeekSlot], {
    nullable: true,
    description: 'When the person is usually free; empty when nobody asked.',
  })
  availability!: WeekSlot[] | null;

  @Field(() => [Mobility], {
    nullable: true,
    description: 'How the person moves about; empty when nobody asked.',
  })
  mobility!: Mobility[] | null;

  @Field(() => [ContactWay], {
    nullable: true,
    description: 'How the person is best reached; empty when nobody asked.',
  })
  contactBy!: ContactWay[] | null;
}
