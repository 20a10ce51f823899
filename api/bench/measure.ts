import type { Used } from './processor.ts';

/** What one server took for one operation. */
export interface Taken {
  /** milliseconds of one request, the others silent */
  readonly median: number;
  readonly p95: number;
  /** answers a second over eight connections */
  readonly perSecond: number;
  /** milliseconds of processor for one of these answers, of the server itself and of PostgreSQL */
  readonly processor: number;
  readonly postgres: number;
}

type Run = () => Promise<unknown>;

/** A way to an answer, and what the process behind it has used. */
export interface Way {
  readonly run: Run;
  readonly used: Used;
}

/** How long it is measured: turns, requests one after the other in each, and milliseconds over eight connections. */
export interface Length {
  readonly warm: number;
  readonly rounds: number;
  readonly perRound: number;
  readonly slice: number;
}

export const reads: Length = { warm: 30, rounds: 6, perRound: 20, slice: 700 };
/** Of what uses up a case each time. */
export const writes: Length = { warm: 10, rounds: 3, perRound: 20, slice: 300 };
export const together = 8;

/**
 * Measures several ways to the same answer in one run, turn by turn, so that whatever else the machine does falls on all
 * of them alike: their ratios hold where their times do not.
 */
export async function interleaved<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  postgres: Used,
  length: Length = reads,
): Promise<Readonly<Record<Name, Taken>>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const slices = new Map(names.map((name) => [name, [] as Slice[]]));
  for (const name of names) for (let warm = 0; warm < length.warm; warm += 1) await ways[name].run();
  for (let round = 0; round < length.rounds; round += 1) {
    for (const name of names) {
      for (let left = length.perRound; left > 0; left -= 1) {
        const start = performance.now();
        await ways[name].run();
        times.get(name)?.push(performance.now() - start);
      }
    }
    for (const name of names) slices.get(name)?.push(await manyAtOnce(ways[name], postgres, length.slice));
  }
  return Object.fromEntries(
    names.map((name) => [name, taken(times.get(name) ?? [], slices.get(name) ?? [])]),
  ) as Record<Name, Taken>;
}

/** One operation of the hub alone. A slow one is asked less often. */
export async function alone(run: Run): Promise<Pick<Taken, 'median' | 'p95'>> {
  const times: number[] = [];
  const end = performance.now() + 6000;
  for (let warm = 0; warm < 3; warm += 1) await run();
  while (times.length < 60 && (times.length < 8 || performance.now() < end)) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

interface Slice {
  readonly done: number;
  readonly seconds: number;
  readonly processor: number;
  readonly postgres: number;
}

async function manyAtOnce({ run, used }: Way, postgres: Used, milliseconds: number): Promise<Slice> {
  const [start, ownBefore, postgresBefore] = [performance.now(), used(), postgres()];
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - start < milliseconds) {
      await run();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, one));
  return {
    done,
    seconds: (performance.now() - start) / 1000,
    processor: used() - ownBefore,
    postgres: postgres() - postgresBefore,
  };
}

function taken(times: readonly number[], slices: readonly Slice[]): Taken {
  const total = (of: 'done' | 'processor' | 'postgres'): number =>
    slices.reduce((sum, slice) => sum + slice[of], 0);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: quantile(
      slices.map(({ done, seconds }) => done / seconds),
      0.5,
    ),
    processor: total('processor') / total('done'),
    postgres: total('postgres') / total('done'),
  };
}

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
