import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../vocabulary/index.ts';

export const ReferralDeadlineKind = {
  COURSE: 'COURSE',
  REPORT: 'REPORT',
  FINAL_REPORT: 'FINAL_REPORT',
  MEASURE_END: 'MEASURE_END',
} as const;
export type ReferralDeadlineKind = keyof typeof ReferralDeadlineKind;
registerEnumType(ReferralDeadlineKind, {
  name: 'ReferralDeadlineKind',
  description: 'A date that the measure sets to a case.',
  valuesConfig: {
    COURSE: { description: 'The course that is a sentence, to be done from its final conviction.' },
    REPORT: { description: 'The next report to the authority while the programme runs.' },
    FINAL_REPORT: { description: 'The last report, before the measure ends.' },
    MEASURE_END: { description: 'The last day of the measure.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A date that the measure sets to a case.' })
export class ReferralDeadline {
  @Field(() => ReferralDeadlineKind, { description: 'What is due.' })
  kind!: ReferralDeadlineKind;

  @Field(() => DateTime, { description: 'Until when: the evening of that day, in Paris.' })
  dueAt!: Date;

  @Field(() => Boolean, { description: 'True when that is past and the case still open.' })
  isOverdue!: boolean;
}
