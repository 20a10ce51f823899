import { beginDraft, sendLast, newPlay } from './acts.ts';
import type { Play } from './acts.ts';
import type { Draft, World } from './case.ts';
import type { History } from './history.ts';
import type { HubOfHistories } from './hub.ts';

/** The first of each kind of referral sent, which later histories begin with a copy of. */
const firsts = new WeakMap<HubOfHistories, Map<string, Promise<Play>>>();

/**
 * Begins a history where its only draft was sent: by sending it, the first time, and then by copying. False
 * where a history begins otherwise.
 */
export async function startFromCopy(it: Play, { drafts, sent }: History): Promise<boolean> {
  const [draft, another] = drafts;
  if (draft === undefined || another !== undefined || !sent) return false;
  const { ids, versions, world, story, last, name } = await firstOf(it.hub, draft);
  const [id] = ids;
  if (id === undefined || world.cases[0]?.status === 'DRAFT') return false;
  it.ids.push(await it.hub.copy(id, { from: name, to: it.name }));
  it.versions.push(...versions);
  it.story.push(...story);
  it.world = world;
  it.last = last;
  return true;
}

function firstOf(hub: HubOfHistories, draft: Draft): Promise<Play> {
  const known = firsts.get(hub) ?? new Map<string, Promise<Play>>();
  firsts.set(hub, known);
  const key = JSON.stringify(draft);
  const first = known.get(key) ?? sendFirst(hub, draft, `first-${known.size}-`);
  known.set(key, first);
  return first;
}

async function sendFirst(hub: HubOfHistories, draft: Draft, name: string): Promise<Play> {
  const it = newPlay(hub, name);
  await beginDraft(it, draft);
  await sendLast(it);
  return it;
}

/** Where those first ones stand: in the lists they are among the others. */
export async function firstWorlds(hub: HubOfHistories): Promise<readonly World[]> {
  const all = await Promise.all([...(firsts.get(hub)?.values() ?? [])]);
  return all.map(({ world }) => world);
}
