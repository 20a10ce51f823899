import { Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { refusalCodes } from '../errors.ts';
import type { Refusal, RefusalCode } from '../errors.ts';
import { inItsLanguage } from '../language.ts';

const codes = Object.keys(refusalCodes) as RefusalCode[];

export const UserErrorCode = Object.fromEntries(codes.map((code) => [code, code])) as {
  readonly [Code in RefusalCode]: Code;
};

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why nothing was changed, for programs. Values may be added: bear one that you do not know.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: refusalCodes[code] }])),
});

/** An expected refusal, as the catalogue in `errors.ts` words it. */
@ObjectType({
  simpleResolvers: true,
  description: 'An expected refusal: nothing was changed. `code` is for programs, `message` for people.',
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'Stable, and what to do about it.' })
  code!: RefusalCode;

  @Field(() => String, {
    nullable: true,
    description:
      'Path of the input to mend, from the input object down: `text`, `partners.2.module`; null when none is at fault.',
  })
  field!: string | null;
}

/** The words of a refusal, in the language of the request. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, {
    description: 'What to do, in the language of `Accept-Language`: French or English, French without one.',
  })
  message(@Root() { words }: Refusal): string {
    return inItsLanguage(words);
  }
}
