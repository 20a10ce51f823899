import { changeChannel } from '../access/index.ts';
import type { HubContext } from '../context.ts';
import { coalesceByObject, type LiveEvent, type PublishedType } from './event.ts';
import { Following } from './following.ts';
import { deliverChange, type OpenContext } from './deliver-change.ts';
import type { Topic } from './topic.ts';
import { Viewers } from './viewers.ts';

/** The changes that are delivered to the subscriptions of one process. */
export interface Live {
  /** What the database notifies, by channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** Follows one object, or, of null, all that concern the viewer. */
  follow(ctx: HubContext, topic: Topic, of: string | null): Following;
}

export interface LiveSettings {
  readonly open: OpenContext;
  /** For how many viewers it is read at once, each over a connection. */
  readonly atOnce: number;
}

const followed = new Map<PublishedType, number>();
const countAnother = (type: PublishedType, more: number): void =>
  void followed.set(type, countFollowed(type) + more);

/** How many subscriptions of this program follow something of this type. */
export const countFollowed = (type: PublishedType): number => followed.get(type) ?? 0;

/**
 * Each event is read once for all who read the same, and passed to each of their subscriptions: whom it does not concern
 * costs no statement. Events are delivered in their order, and those of an object that changed again meanwhile as one.
 */
export function openLive({ open, atOnce }: LiveSettings): Live {
  const all = new Map<string, Viewers>();
  const waiting: Viewers[] = [];
  /** Those who wait and those for whom it is being read: the next event of theirs comes after this one. */
  const scheduled = new Set<Viewers>();
  let reading = 0;

  const schedule = (viewers: Viewers): void => {
    if (!viewers.hasUnread || scheduled.has(viewers)) return;
    scheduled.add(viewers);
    waiting.push(viewers);
  };
  const readOn = (): void => {
    while (reading < atOnce) {
      const viewers = waiting.shift();
      if (viewers === undefined) return;
      reading += 1;
      void deliverChange(open, viewers).finally(() => {
        reading -= 1;
        scheduled.delete(viewers);
        schedule(viewers);
        readOn();
      });
    }
  };
  const announce = (event: LiveEvent): void => {
    for (const viewers of all.values()) {
      if (viewers.topic.type !== event.type) continue;
      viewers.take(event);
      schedule(viewers);
    }
    readOn();
  };

  return {
    channels: { [changeChannel]: coalesceByObject(announce) },
    follow: (ctx, topic, of) => {
      const viewer = ctx.signedIn();
      const acting = ctx.acting();
      const whose = topic.isShared(acting) ? [acting.organisationId, acting.function] : [acting.membershipId];
      const key = [topic.type, ...whose].join(' ');
      return new Following((listener) => {
        const viewers = all.get(key) ?? new Viewers(topic);
        all.set(key, viewers);
        const leave = viewers.add({ listener, viewer, acting, of });
        countAnother(topic.type, 1);
        return () => {
          if (!leave()) return;
          countAnother(topic.type, -1);
          if (viewers.isEmpty) all.delete(key);
        };
      });
    },
  };
}
