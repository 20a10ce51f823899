import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../vocabulary/index.ts';

/** Somebody who has a referral open right now. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Somebody who has a referral open right now, for the others who answer it. It stops nobody, and ends by itself.',
})
export class ReadingClaim {
  @Field(() => String, { description: 'First name and family name.' })
  personName!: string;

  @Field(() => DateTime, { description: 'When it ends, unless it is renewed.' })
  until!: Date;

  @Field(() => Boolean, { description: 'True when it is the viewer’s own.' })
  isViewer!: boolean;
}
