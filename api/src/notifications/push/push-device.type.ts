import { Field, ObjectType } from 'type-graphql';
import { DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';

/** A device on which one function of one person is told that something is new; nothing of how it is reached. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'A device on which one is told that there is something new, in one function; nobody else sees it. It ends with the session in which it was added.',
})
export class PushDevice {
  id!: string;
  hidden!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What one knows it by, such as “Firefox, Windows”; null where its browser did not say.',
  })
  name!: string | null;

  @Field(() => DateTime, { description: 'Since when one is told on it.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What adding a device answers.' })
export class PushDevicePayload {
  @Field(() => PushDevice, { nullable: true, description: 'The device; null when it was not added.' })
  pushDevice!: PushDevice | null;

  @Field(() => [UserError], { description: 'Why it was not added; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What removing a device answers.' })
export class RemovePushDevicePayload {
  @Field(() => Boolean, { description: 'True when one is not told on it any more.' })
  removed!: boolean;

  @Field(() => [UserError], { description: 'Why it was not removed; empty when it was.' })
  userErrors!: UserError[];
}
