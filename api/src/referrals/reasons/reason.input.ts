import { Field, InputType, Int } from 'type-graphql';
import type { ReasonKind } from './reason-kinds.ts';
import { ReasonCode } from './reason.scalar.ts';
import { ReasonKinds } from './reason.type.ts';

@InputType({ description: 'A reason to add or to change, named by its kind and code.' })
export class SaveReasonInput {
  @Field(() => ReasonKinds, { description: 'Where it is asked for.' })
  kind!: ReasonKind;

  @Field(() => ReasonCode, { description: 'Its code, 2 to 60 characters, beginning with a letter.' })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the change is based on; a stale one is refused. Absent or null: a reason to add.',
  })
  version?: number | null;

  @Field(() => String, { description: 'Its words in French; 120 characters at most.' })
  labelFr!: string;

  @Field(() => String, { description: 'Its words in English; 120 characters at most.' })
  labelEn!: string;

  @Field(() => Boolean, { description: 'Whether it needs a note. OTHER always does.' })
  noteRequired!: boolean;

  @Field(() => Boolean, { description: 'False to retire it. OTHER is never retired.' })
  active!: boolean;

  @Field(() => Int, { description: 'Its place in the list, 0 to 10,000, lowest first.' })
  position!: number;
}
