type Step = () => Promise<unknown>;

/** Everything that has been started, to be ended in the opposite order. */
export class Started {
  readonly #steps: Step[] = [];
  #ending: Promise<void> | undefined;

  /** Remembers how to end what was just started. */
  add(end: Step): void {
    this.#steps.push(end);
  }

  /** Ends everything once, the newest first; one that fails does not keep the others from ending. */
  end(): Promise<void> {
    this.#ending ??= this.#endAll();
    return this.#ending;
  }

  async #endAll(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error('While stopping:', error instanceof Error ? error.message : error);
      }
    }
  }
}

/** A terminal and the program that started us may both pass on the same Ctrl+C. */
const sameSignal = 1000;

/** Ends what was started on Ctrl+C and on SIGTERM; a second Ctrl+C does not wait. */
export function endOnSignals(started: Started): void {
  let askedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt === undefined) {
        askedAt = Date.now();
        void started.end().then(() => process.exit(0));
      } else if (signal === 'SIGINT' && Date.now() - askedAt > sameSignal) {
        process.exit(130);
      }
    });
  }
}
