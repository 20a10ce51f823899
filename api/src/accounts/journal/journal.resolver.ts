import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { organisationByUuid } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import { JournalFilter, JournalLine, JournalLineConnection } from './journal-line.type.ts';
import { listJournal } from './list-journal.ts';
import type { JournalLineNode } from './list-journal.ts';

@Resolver(() => JournalLine)
export class JournalResolver {
  @Query(() => JournalLineConnection, {
    description:
      'The whole journal, the last line first, for administrators; for everybody else there is none. Lines are kept for as many months as the hub is set to.',
  })
  journal(
    @Ctx() ctx: HubContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => JournalFilter, {
      nullable: true,
      description: 'Which lines; all of them where it is left out.',
    })
    filter?: JournalFilter,
  ) {
    return listJournal(ctx, { filter, page });
  }

  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: JournalLineNode) {
    return organisationByUuid(ctx, row.organisation_id);
  }
}
