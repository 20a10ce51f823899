/** What waits until a reader takes it. */
export interface Pending<Value> extends AsyncIterableIterator<Value, undefined> {
  /** Adds one. What waits under the same key gives way to it: a reader who is slow receives the newest, once. */
  push(key: string, value: Value): void;
  /** No more comes; what waits is dropped. */
  end(): void;
  /** The same, and the reader's next step throws the error. */
  fail(error: unknown): void;
}

/**
 * Values on their way to one reader, in their order. Whoever adds never waits, and as many wait at most as there are keys.
 * @param left called once, when no more is wanted
 */
export function pending<Value>(left: () => void): Pending<Value> {
  const waiting = new Map<string, Value>();
  const done = { value: undefined, done: true } as const;
  let wake = (): void => {};
  let over: { readonly error?: Error } | null = null;
  const finish = (how: { readonly error?: Error }): void => {
    if (over !== null) return;
    over = how;
    waiting.clear();
    wake();
    left();
  };
  const iterator: Pending<Value> = {
    push: (key, value) => {
      if (over !== null) return;
      waiting.delete(key);
      waiting.set(key, value);
      wake();
    },
    end: () => finish({}),
    fail: (error) =>
      finish({ error: error instanceof Error ? error : new Error('It failed.', { cause: error }) }),
    next: async () => {
      for (;;) {
        const [first] = waiting;
        if (first !== undefined) {
          waiting.delete(first[0]);
          return { value: first[1], done: false };
        }
        if (over !== null) {
          const { error } = over;
          over = {};
          if (error !== undefined) throw error;
          return done;
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    return: async () => {
      finish({});
      return done;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
