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

/** Ends what was started on Ctrl+C and on SIGTERM; a second Ctrl+C does not wait. */
export function endOnSignals(started: Started): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked && signal === 'SIGINT') process.exit(130);
      asked = true;
      void started.end().then(() => process.exit(0));
    });
  }
}
