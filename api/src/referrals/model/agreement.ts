import fc from 'fast-check';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loggedIn, ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { forgetReferrals } from '../../access/testing/cases/cases.ts';
import { deskDifferences } from '../../access/testing/stored/desk-differences.ts';
import { hubForFile } from '../../testing/index.ts';
import { seedOfRun } from '../../testing/runs/seed.ts';
import type { Draft, World } from './case.ts';
import { histories } from './history.ts';
import type { History } from './history.ts';
import { hubOfHistories } from './hub.ts';
import type { HubOfHistories } from './hub.ts';
import { lists } from './lists.ts';
import { firstWorlds } from './openings.ts';
import { play } from './play.ts';

/** Histories lived at a time: enough to keep the hub busy, and to read several looks in one request. */
const inFlight = 64;

/**
 * How many histories, in both test files together, and from which seed: the same seed, the same histories. Each run
 * draws a seed of its own, so that over many runs many lives are lived; `npm run prove` lives ten thousand at once.
 */
const amount = Number(process.env['MAILLAGE_HISTORIES'] ?? 500);
const seed = seedOfRun();

/** Half of the histories, under these bases, each compared step by step and look by look. */
export function describeAgreement(title: string, bases: readonly Draft['basis'][]): void {
  const hub = hubForFile();
  let owner: Client;
  let api: Client;
  beforeAll(async () => {
    await forgetReferrals(hub);
    owner = await ownerOf(hub);
    api = await loggedIn(hub);
  });
  afterAll(async () => {
    await api.end();
    await owner.end();
  });

  describe(`random lives of ${title}`, () => {
    const count = Math.ceil(amount / 2);
    test(
      `hub and model agree on ${count} of them (seed ${seed}), and on every list afterwards`,
      { timeout: 1_800_000 },
      async () => {
        const people = await hubOfHistories(hub, owner);
        const worlds = await agree(people, histories(bases), count);
        expect(worlds).toHaveLength(count);
        const { expected, got } = await lists(people, [...worlds, ...(await firstWorlds(people))]);
        expect(got).toEqual(expected);
        const { compared, differences } = await deskDifferences(owner, api);
        expect(compared).toBeGreaterThan(count);
        expect(differences, 'the desks say what the masked views show').toEqual([]);
      },
    );
  });
}

/**
 * Lives so many histories, several at a time, and gives the worlds in which they ended. The first in which hub
 * and model differ is made as short as it can be, and reported.
 */
async function agree(
  hub: HubOfHistories,
  of: fc.Arbitrary<History>,
  count: number,
): Promise<readonly World[]> {
  const sample = fc.sample(of, { numRuns: count, seed });
  const worlds: World[] = [];
  const failed: { readonly index: number; readonly story: string }[] = [];
  let next = 0;
  const live = async (): Promise<void> => {
    while (failed.length === 0) {
      const index = next++;
      const history = sample[index];
      if (history === undefined) return;
      const { world, disagreement } = await play(hub, history, `history-${index}`);
      worlds.push(world);
      if (disagreement !== null) failed.push({ index, story: disagreement });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, live));
  const [first] = failed;
  if (first !== undefined) throw new Error(await shortest(hub, of, first));
  return worlds;
}

/** The same history, without all that it fails without. */
async function shortest(
  hub: HubOfHistories,
  of: fc.Arbitrary<History>,
  { index, story }: { readonly index: number; readonly story: string },
): Promise<string> {
  let shortestStory = story;
  let run = 0;
  const again = fc.asyncProperty(of, async (history) => {
    const { disagreement } = await play(hub, history, `shorter-${index}-${run++}`);
    if (disagreement !== null) shortestStory = disagreement;
    return disagreement === null;
  });
  await fc.check(again, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: 60_000 });
  return `Hub and model differ (seed ${seed}, history ${index}):\n${shortestStory}`;
}
