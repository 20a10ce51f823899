import type { ReadLine } from '../audit/index.ts';
import type { HubContext } from '../context.ts';
import { pending } from './pending.ts';

/** What a listener is about to be told of a change: told once it is written down whom it tells of. */
export interface Telling {
  readonly reads: readonly ReadLine[];
  tell(): void;
}

/** Receives the changes of what it follows. */
export interface Listener {
  /**
   * Finds out what to tell of it that the object of this key changed. The listener reads what it wants of it, in this context and until the
   * promise is kept: it is the same for all who read the same, so that what one has read costs the others nothing.
   */
  deliver(id: string, ctx: HubContext): Promise<Telling>;
  /** The membership in which it was subscribed has ended. */
  end(): void;
  /** A change could not be read, and whatever follows it cannot be understood without. */
  fail(error: unknown): void;
}

/** What a subscription follows, from the moment at which somebody listens. By itself it gives the keys of what changed. */
export class Following implements AsyncIterable<string> {
  readonly #begin: (listener: Listener) => () => void;

  constructor(begin: (listener: Listener) => () => void) {
    this.#begin = begin;
  }

  /** Listens from now on; returns how to leave. */
  begin(listener: Listener): () => void {
    return this.#begin(listener);
  }

  [Symbol.asyncIterator](): AsyncIterator<string> {
    const keys = pending<string>(() => leave());
    const leave = this.begin({
      deliver: async (id) => ({ reads: [], tell: () => keys.push(id, id) }),
      end: () => keys.end(),
      fail: (error) => keys.fail(error),
    });
    return keys;
  }
}
