import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Governed, Node, UserError } from '../../vocabulary/index.ts';
import { reasonKinds } from './reason-kinds.ts';
import type { ReasonKind } from './reason-kinds.ts';
import { ReasonCode } from './reason.scalar.ts';

export const ReasonKinds = Object.fromEntries(reasonKinds.map((kind) => [kind, kind])) as {
  readonly [Kind in ReasonKind]: Kind;
};
registerEnumType(ReasonKinds, {
  name: 'ReasonKind',
  description: 'Where a coded reason is asked for.',
  valuesConfig: {
    DECLINE: { description: 'Why a CPCA does not take a referral on.' },
    WITHDRAW: { description: 'Why a sender takes a referral back.' },
    WITHDRAW_ENTRY: { description: 'Why a CPCA takes back what it entered for somebody.' },
    SUSPEND: { description: 'Why a programme pauses.' },
    REOPEN: { description: 'Why a refusal or an early end is taken back.' },
    END: { description: 'Why a programme ends before its last step.' },
  },
});

/** A coded reason, as the region words it. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'A coded reason. Kind and code name it for programs and never change; the region edits its words.',
})
export class Reason {
  id!: string;

  hidden!: string[];

  @Field(() => Int, { description: 'Goes up with each change; a change states the one it was based on.' })
  version!: number;

  @Field(() => ReasonKinds, { description: 'Where it is asked for.' })
  kind!: ReasonKind;

  @Field(() => ReasonCode, { description: 'What programs call it, once in its kind.' })
  code!: string;

  @Field(() => String, { description: 'Its words in French.' })
  labelFr!: string;

  @Field(() => String, { description: 'Its words in English.' })
  labelEn!: string;

  @Field(() => Boolean, { description: 'True when it says nothing by itself, so that a note is needed.' })
  noteRequired!: boolean;

  @Field(() => Boolean, {
    description: 'False when it was retired: offered no more, and still told where a case has it.',
  })
  active!: boolean;

  @Field(() => Int, { description: 'Its place in the list, lowest first.' })
  position!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of a reason answers.' })
export class ReasonPayload {
  @Field(() => Reason, {
    nullable: true,
    description: 'The reason as it is now; null when nothing was changed.',
  })
  reason!: Reason | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
