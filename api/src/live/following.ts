import type { HubContext } from '../context.ts';
import { pending } from './pending.ts';

/** Whoever is told of what they follow. */
export interface Listener {
  /**
   * Tells that the object of this key changed. Whoever is told reads what they want of it, in this context and until the
   * promise is kept: it is the same for all who read the same, so that what one has read costs the others nothing.
   */
  tell(id: string, ctx: HubContext): Promise<void>;
  /** The function in which it was asked for has ended. */
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
      tell: async (id) => keys.push(id, id),
      end: () => keys.end(),
      fail: (error) => keys.fail(error),
    });
    return keys;
  }
}
