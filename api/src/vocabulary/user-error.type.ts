import { Field, ObjectType } from 'type-graphql';

/** An expected refusal, as the catalogue in `errors.ts` words it. */
@ObjectType({
  simpleResolvers: true,
  description: 'An expected refusal: nothing was changed. `code` is for programs, `message` for people.',
})
export class UserError {
  @Field(() => String, {
    description:
      'Stable code: NOT_FOUND, STALE, WRONG_STATE, REQUIRED, INVALID, TOO_LONG, IDEMPOTENCY_KEY_REUSED.',
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The input field to mend; null when none is at fault.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What to do, in French.' })
  message!: string;
}
