import { Field, Int, ObjectType } from 'type-graphql';
import { Organisation } from '../../directory/index.ts';
import { describeEnum, Governed, Node, UserError, wordsOf } from '../../vocabulary/index.ts';
import { deadlineKinds, delayUnits } from './deadline-kinds.ts';
import type { DeadlineKind, DelayUnit } from './deadline-kinds.ts';

export const DeadlineKinds = wordsOf(Object.keys(deadlineKinds) as DeadlineKind[]);
describeEnum(DeadlineKinds, {
  name: 'DeadlineKind',
  description: 'A delay that a CPCA sets: what is to be done within it.',
  of: {
    ACKNOWLEDGE: 'The receipt of what was sent, from the sending.',
    ACKNOWLEDGE_URGENT: 'The same where a home removal makes it urgent.',
    ANSWER: 'The sender’s answer to a question.',
    DECIDE: 'The decision, from the receipt or from the sender’s answer.',
    REVIEW_WAITLIST: 'A new look at someone who waits for a place.',
    ANSWER_REDIRECTION: 'The answer of the CPCA that is asked to take a case over.',
    INTAKE: 'The first appointment, from the acceptance.',
    ATTENDANCE: 'Whether the person came to it.',
    REVIEW_SUSPENSION: 'A new look at a programme that pauses.',
    ACKNOWLEDGE_OUTCOME: 'The authority’s word that it has read the outcome.',
    REOPEN: 'A refusal or an early end taken back, from the word that its outcome was read.',
    ASK: 'A question about what came of it, from the same word.',
    PARTNER_ACCESS: 'What a partner reads by a part that is over, from its end; the status remains.',
    FIRST_REPORT: 'The first report, from the start of the programme.',
    NEXT_REPORT: 'Each report after it, from the one before.',
    FINAL_REPORT: 'The last report, before the measure ends.',
    COURSE: 'A course that is a sentence, from its final conviction.',
  },
});

export const DelayUnits = wordsOf(delayUnits);
describeEnum(DelayUnits, {
  name: 'DelayUnit',
  description:
    'In what a delay is counted. Working days leave out week-ends and French bank holidays; days and months last until the evening of their last day, in Paris.',
  of: {
    HOURS: 'Hours, night and day.',
    WORKING_DAYS: 'Days but week-ends and French bank holidays.',
    DAYS: 'Days of the calendar.',
    MONTHS: 'Months of the calendar.',
  },
});

@ObjectType({ simpleResolvers: true, description: 'One delay of a CPCA, beside what applies by default.' })
export class DeadlineSetting {
  @Field(() => DeadlineKinds, { description: 'What is to be done within it.' })
  kind!: DeadlineKind;

  @Field(() => DelayUnits, { description: 'In what the amounts are counted.' })
  unit!: DelayUnit;

  @Field(() => Int, { description: 'How many, for this CPCA.' })
  amount!: number;

  @Field(() => Int, { description: 'How many where a CPCA sets nothing.' })
  defaultAmount!: number;

  @Field(() => Int, { description: 'The fewest that may be set.' })
  least!: number;

  @Field(() => Int, { description: 'The most that may be set.' })
  most!: number;
}

@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'The deadlines of a CPCA. They apply to the waits that begin from now on: a date that was fixed stays.',
})
export class DeadlineSettings {
  id!: string;

  hidden!: string[];

  @Field(() => Int, {
    description:
      'Goes up with each change; 0 while the defaults apply. A change states the one it was based on.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'True when the viewer may change them.' })
  mayChange!: boolean;

  @Field(() => Organisation, { nullable: true, description: 'The CPCA.' })
  organisation!: Organisation | null;

  @Field(() => [DeadlineSetting], { nullable: true, description: 'Every delay, in the order of a case.' })
  deadlines!: DeadlineSetting[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of deadlines answers.' })
export class DeadlineSettingsPayload {
  @Field(() => DeadlineSettings, {
    nullable: true,
    description: 'The deadlines as they are now; null when nothing was changed.',
  })
  settings!: DeadlineSettings | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
