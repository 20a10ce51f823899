import { mostCounted } from '../../access/queries/count.ts';
import type { World } from './case.ts';
import type { HubOfHistories } from './hub.ts';
import { snapshotFor } from './snapshot.ts';
import { everybody } from './words.ts';
import type { Person } from './words.ts';

/** What is counted in the end: all that one sees, and what a filter on a field finds for who may read the field. */
const filters = [
  { title: 'all', filter: {}, reads: 'status', holds: () => true },
  {
    title: 'WITHDRAWN',
    filter: { statuses: ['WITHDRAWN'] },
    reads: 'status',
    holds: (_: World, status: string) => status === 'WITHDRAWN',
  },
  {
    title: 'VOLUNTARY',
    filter: { legalBases: ['VOLUNTARY'] },
    reads: 'legalBasis',
    holds: ({ cases }: World) => cases[0]?.draft.basis !== 'ordered',
  },
  {
    title: 'urgent',
    filter: { urgent: true },
    reads: 'urgent',
    holds: ({ cases }: World, _: string, on: number) => cases[on]?.urgent === true,
  },
] as const;

/** Every list that the hub counts, beside the one that the model counts: person, filter, how many. */
export async function lists(hub: HubOfHistories, worlds: readonly World[]) {
  const expected: string[] = [];
  const got: string[] = [];
  for (const person of everybody) {
    const seen = worlds.flatMap((world) =>
      snapshotsOf(world, person).map((snapshot) => ({ world, ...snapshot })),
    );
    for (const { title, filter, reads, holds } of filters) {
      const found = seen.filter(
        ({ world, sight, on }) => sight.filled.includes(reads) && holds(world, sight.status, on),
      );
      expected.push(`${person}, ${title}: ${Math.min(found.length, mostCounted)}`);
      got.push(`${person}, ${title}: ${await hub.count(person, filter)}`);
    }
  }
  return { expected, got };
}

function snapshotsOf(world: World, person: Person) {
  return world.cases.flatMap((_, on) => {
    const sight = snapshotFor(world, person, on);
    return sight === null ? [] : [{ sight, on }];
  });
}
