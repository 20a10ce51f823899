import { ArgsType, Field, Int } from 'type-graphql';
import { pageSizes } from '../access/queries/index.ts';

const range = `1 to ${pageSizes.most}; ${pageSizes.usual} when absent`;

/** What every list is asked with. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many rows, from the beginning on; ${range}.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'An `endCursor`: go on after it.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows, from the end backwards; ${range}. Not beside \`first\` and \`after\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A `startCursor`: go back before it.' })
  before?: string | null;
}
