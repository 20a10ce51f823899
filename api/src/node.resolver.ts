import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { pageSizes } from './access/queries/index.ts';
import * as accounts from './accounts/index.ts';
import type { HubContext } from './context.ts';
import * as directory from './directory/index.ts';
import { requestErrors, says } from './errors.ts';
import { parseNodeId } from './ids.ts';
import type { NamedObject } from './ids.ts';
import type { NodeType } from './names.types.ts';
import * as notifications from './notifications/index.ts';
import * as referrals from './referrals/index.ts';
import { Node } from './vocabulary/index.ts';

/** What an id leads to, of whatever type. */
type Found = { readonly typeName: string } | null;

/** No more ids are looked up at once than a page has rows. */
const mostIds = pageSizes.most;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null when there is none, or none for this viewer.',
  })
  node(@Ctx() ctx: HubContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Found> {
    ctx.signedIn();
    return nodeOf(ctx, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several objects by their ids, in the order asked for; null where there is none, or none for this viewer.',
  })
  async nodes(
    @Ctx() ctx: HubContext,
    @Arg('ids', () => [ID], { description: `Their ids, ${mostIds} at most.` }) ids: readonly string[],
  ): Promise<readonly Found[]> {
    ctx.signedIn();
    if (ids.length > mostIds) throw requestErrors.badInput(says.fewerIds(mostIds));
    const once = [...new Set(ids)];
    const nodes = await Promise.all(once.map((id) => nodeOf(ctx, id)));
    return ids.map((id) => nodes[once.indexOf(id)] ?? null);
  }
}

@Resolver(() => notifications.Notification)
export class NotificationObjectsResolver {
  @FieldResolver()
  subject(@Ctx() ctx: HubContext, @Root() { about }: notifications.NotificationNode): Found | Promise<Found> {
    return about === null ? null : read(ctx, about);
  }

  @FieldResolver()
  cause(@Ctx() ctx: HubContext, @Root() { told }: notifications.NotificationNode): Found | Promise<Found> {
    return told === null ? null : read(ctx, told);
  }
}

async function nodeOf(ctx: HubContext, id: string): Promise<Found> {
  const parsed = parseNodeId(id);
  if (parsed === null) return null;
  const found = await read(ctx, parsed);
  if (found === null) ctx.askedInVain(parsed);
  return found;
}

const read = (ctx: HubContext, { type, uuid }: NamedObject): Found | Promise<Found> =>
  readers[`read${type}`](ctx, uuid);

/** As a method, since it takes a key of its own type: which that is the id has said, and here alone nobody asks again. */
interface Reader {
  read(ctx: HubContext, uuid: string | null): Found | Promise<Found>;
}

/**
 * How an object of each type is read by its key, through the viewer's own mask: what the features' tables of contents
 * call `read` and its type. One that none of them has does not compile.
 */
const readers: Readonly<Record<`read${NodeType}`, Reader['read']>> = {
  ...accounts,
  ...directory,
  ...notifications,
  ...referrals,
};
