import type { Acting, Viewer } from '../context.ts';
import type { Audience, LiveEvent } from './event.ts';
import type { Listener } from './following.ts';
import type { Topic } from './topic.ts';

/** One subscription: who follows which object (null: all that concern them). */
export interface Follower {
  readonly listener: Listener;
  readonly viewer: Viewer;
  readonly acting: Acting;
  readonly of: string | null;
}

/** What is to be read next: an object, what changed of it, and who may be a recipient. */
interface Unread {
  readonly id: string;
  readonly audiences: readonly Audience[];
  readonly followers: readonly Follower[];
}

/** Those who read the same: the people of one house in one function, or one person where that counts. */
export class Viewers {
  readonly topic: Topic;
  readonly #followers = new Set<Follower>();
  readonly #unread = new Map<string, Unread>();

  constructor(topic: Topic) {
    this.topic = topic;
  }

  get isEmpty(): boolean {
    return this.#followers.size === 0;
  }

  get hasUnread(): boolean {
    return this.#unread.size > 0;
  }

  /** Adds one; returns how to let them go, which says whether they were still there. */
  add(follower: Follower): () => boolean {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Takes an event for those of them whom it may concern. What is not read yet of the same object is read once with it. */
  take({ id, audiences }: LiveEvent): void {
    const concerned = [...this.#followers].filter(
      ({ of, acting }) =>
        (of === null || of === id) && audiences.some((audience) => this.topic.mayConcern(audience, acting)),
    );
    if (concerned.length === 0) return;
    const before = this.#unread.get(id);
    this.#unread.set(id, {
      id,
      audiences: [...(before?.audiences ?? []), ...audiences],
      followers: [...new Set([...(before?.followers ?? []), ...concerned])],
    });
  }

  /** Takes what waits first, for those who still listen; without followers where nothing does. */
  next(): Unread {
    const [first] = this.#unread.values();
    if (first === undefined) return { id: '', audiences: [], followers: [] };
    this.#unread.delete(first.id);
    return { ...first, followers: first.followers.filter((one) => this.#followers.has(one)) };
  }
}
