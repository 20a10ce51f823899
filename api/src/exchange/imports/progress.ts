import { SingleBar } from 'cli-progress';

/** Tells how far the writing is. */
export interface Progress {
  start(total: number): void;
  advance(rows: number): void;
  stop(): void;
}

/** For logs, pipes and tests: says nothing. */
export const silent: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** A bar where somebody looks at it, silence elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return silent;
  const bar = new SingleBar({ stream, format: 'writing {bar} {value}/{total}', clearOnComplete: true });
  return {
    start: (total) => bar.start(total, 0),
    advance: (rows) => bar.increment(rows),
    stop: () => bar.stop(),
  };
}
