import { setTimeout as wait } from 'node:timers/promises';
import { together } from './measure.ts';
import { memoryOf } from './processor.ts';

/** What the hub's process holds under load, in MB. */
export interface Memory {
  readonly minutes: number;
  readonly answers: number;
  readonly start: number;
  readonly afterOneMinute: number;
  readonly end: number;
  readonly most: number;
}

/** Asks everything in turn over eight connections, and looks at the process every second. */
export async function memoryUnderLoad(
  pid: number,
  minutes: number,
  asking: readonly (() => Promise<unknown>)[],
): Promise<Memory> {
  const start = memoryOf(pid);
  const ends = performance.now() + minutes * 60_000;
  let answers = 0;
  const loads = Array.from({ length: together }, async (_, connection) => {
    for (let turn = connection; performance.now() < ends; turn += 1) {
      await asking[turn % asking.length]?.();
      answers += 1;
    }
  });
  const seen: number[] = [];
  const looking = (async () => {
    for (; performance.now() < ends; await wait(1000)) seen.push(memoryOf(pid));
  })();
  await Promise.all([...loads, looking]);
  return {
    minutes,
    answers,
    start,
    afterOneMinute: seen[Math.min(60, seen.length - 1)] ?? start,
    end: memoryOf(pid),
    most: Math.max(...seen),
  };
}
