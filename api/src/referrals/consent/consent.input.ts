import { Field, InputType } from 'type-graphql';
import { CalendarDate } from '../../vocabulary/index.ts';
import { ConsentKind, ConsentManner } from '../referral.enums.ts';
import { ChangeInput } from '../referral.inputs.ts';

@InputType({ description: 'What the person was told, or said, about being referred.' })
export class RecordConsentInput extends ChangeInput {
  @Field(() => ConsentKind, { description: 'What was said.' })
  kind!: ConsentKind;

  @Field(() => ConsentManner, { description: 'How. WITH_REFERRAL is written by a submission alone.' })
  manner!: ConsentManner;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it was said, today at the latest; absent: today, Paris time.',
  })
  saidOn?: string | null;
}
