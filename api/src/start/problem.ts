/**
 * A reason not to start that the person at the keyboard can act on: one line that says what is wrong and
 * what to do, without a stack, and where it helps a text to hand over to somebody else (SQL for a DBA).
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly handOver: string | undefined;

  constructor(message: string, options: { readonly handOver?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.handOver = options.handOver;
  }
}
