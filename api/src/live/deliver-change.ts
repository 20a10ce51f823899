import { anyOf } from '../access/queries/index.ts';
import { recordReads } from '../audit/index.ts';
import type { HubContext, Viewer } from '../context.ts';
import type { Follower, Viewers } from './viewers.ts';

/** Opens the context of a viewer for one event; what is the same for all of their house is read in the one given. */
export type OpenContext = (viewer: Viewer, ofHouse?: HubContext) => HubContext;

/**
 * Reads the first pending change of viewers who read the same, and delivers it to each of their subscriptions. What they read is
 * read once; what is each person's own, once for each person.
 */
export async function deliverChange(open: OpenContext, viewers: Viewers): Promise<void> {
  const { topic } = viewers;
  const { id, audiences, followers } = viewers.next();
  const [first] = followers;
  if (first === undefined) return;
  const ofHouse = open(first.viewer);
  const contexts = new Map([[first.acting.membershipId, ofHouse]]);
  const contextOf = ({ viewer, acting }: Follower): HubContext => {
    const context = contexts.get(acting.membershipId) ?? open(viewer, ofHouse);
    contexts.set(acting.membershipId, context);
    return context;
  };
  try {
    const [isInForce, isRecipient] = await Promise.all([
      functionsInForce(ofHouse, followers),
      topic.read(ofHouse, id),
    ]);
    const tellings = await Promise.all(
      followers.map(async (follower) => {
        const { listener, acting } = follower;
        if (!isInForce(follower)) return listener.end();
        if (!audiences.some((audience) => topic.mayConcern(audience, acting) && isRecipient(audience)))
          return;
        return listener
          .deliver(id, contextOf(follower))
          .then(({ reads, tell }) => ({
            reads: reads.map((read) => ({ ...read, membership: acting.membershipId })),
            tell,
          }))
          .catch((error: unknown) => listener.fail(error));
      }),
    );
    const told = tellings.filter((telling) => telling !== undefined);
    await recordReads(
      ofHouse,
      'WEBSOCKET',
      told.flatMap(({ reads }) => reads),
    );
    for (const { tell } of told) tell();
  } catch (error) {
    for (const { listener } of followers) listener.fail(error);
  } finally {
    await Promise.all([...contexts.values()].map((context) => context.end()));
  }
}

/** Which of them still act as they did when they subscribed: one statement for all of them. */
async function functionsInForce(
  ofHouse: HubContext,
  followers: readonly Follower[],
): Promise<(follower: Follower) => boolean> {
  const membershipIds = [...new Set(followers.map(({ acting }) => acting.membershipId))];
  const rows = await ofHouse.read((db) =>
    db
      .selectFrom('visible.membership')
      .select(['id', 'function', 'organisation_id'])
      .where(anyOf('id', membershipIds))
      .execute(),
  );
  const inForce = new Map(rows.map((row) => [row.id, row]));
  return ({ acting }) => {
    const row = inForce.get(acting.membershipId);
    return row?.function === acting.function && row.organisation_id === acting.organisationId;
  };
}
