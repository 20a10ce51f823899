/** What one server took for one operation. */
export interface Taken {
  /** milliseconds of one request, the others silent */
  readonly median: number;
  readonly p95: number;
  /** answers a second over eight connections */
  readonly perSecond: number;
}

type Run = () => Promise<unknown>;

const rounds = 6;
const perRound = 20;
const together = 8;
const slice = 700;

/**
 * Measures several ways to the same answer in one run, turn by turn, so that whatever else the machine does falls on all
 * of them alike: their ratios hold where their times do not.
 */
export async function interleaved<Name extends string>(
  ways: Readonly<Record<Name, Run>>,
): Promise<Readonly<Record<Name, Taken>>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const counts = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) for (let warm = 0; warm < 30; warm += 1) await ways[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      for (let left = perRound; left > 0; left -= 1) {
        const start = performance.now();
        await ways[name]();
        times.get(name)?.push(performance.now() - start);
      }
    }
    for (const name of names) counts.get(name)?.push(await perSecond(ways[name]));
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = times.get(name) ?? [];
      return [
        name,
        {
          median: quantile(all, 0.5),
          p95: quantile(all, 0.95),
          perSecond: quantile(counts.get(name) ?? [], 0.5),
        },
      ];
    }),
  ) as Record<Name, Taken>;
}

/** One operation of the hub alone. A slow one is asked less often. */
export async function alone(run: Run): Promise<Omit<Taken, 'perSecond'>> {
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

async function perSecond(run: Run): Promise<number> {
  const start = performance.now();
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - start < slice) {
      await run();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, one));
  return (done * 1000) / (performance.now() - start);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
