import { tick } from 'svelte';
import { giveRoomBack, holdStill, inSight, roomMade, scrollBack } from './hold-still.ts';
import { mayReadLess, readableIn } from './rights.ts';
import { places, shiftSince } from './shift.ts';
import { undoable } from './undoable.ts';
import { isReadable } from './watch.ts';

/** What may move of itself in a minute, as browsers measure it; an update that would move more waits to be asked for. */
const maxShiftPerMinute = 0.012;

/** Loads of what arrived that are under way: what changes meanwhile was asked for by nobody. */
const loads = new Set<object>();
/** The newest markup of each place that waits. */
const waiting = new Map<Element, () => void>();
/** What a load has brought and nobody has seen yet. */
const arrived = new Map<Element, () => void>();
let recentShifts: readonly { readonly at: number; readonly by: number }[] = [];

/** What the page has kept back, for whoever shows it. */
export const keptBack = $state({ any: false, words: '' });

function setWaiting(place: Element, change?: () => void): void {
  if (change) waiting.set(place, change);
  else waiting.delete(place);
  keptBack.any = waiting.size > 0;
  if (!keptBack.any) keptBack.words = '';
}

/** Loads what arrived: of what changes by it, what would move what one reads is kept back. */
export async function loadArrivals(load: () => Promise<void>): Promise<void> {
  const one = {};
  loads.add(one);
  try {
    await load();
    await tick();
  } finally {
    loads.delete(one);
    applyArrived();
  }
}

/** What changes from now on, one did oneself, and has to see. */
export function byHand(): void {
  loads.clear();
  recentShifts = [];
}

/** How many answers of one's own are under way: whatever is loaded meanwhile shows what came of them. */
let answering = 0;

/** What changes until this is over, one did oneself. */
export async function byHandUntil(over: Promise<unknown>): Promise<void> {
  byHand();
  answering += 1;
  await Promise.allSettled([over]);
  answering -= 1;
}

/** Whether what changes now came by itself. */
export const isArriving = (): boolean => loads.size > 0 && answering === 0;

/** Shows all that was kept back. */
export function showAll(): void {
  const changes = [...waiting];
  if (changes.length === 0) return;
  holdStill();
  for (const [place, change] of changes) {
    setWaiting(place);
    change();
  }
}

/** A place that is no longer on the page waits for nothing. */
export function forget(place: Element): void {
  arrived.delete(place);
  setWaiting(place);
}

/** Changes the markup of a place: at once what one did oneself, and what came by itself with all that came with it. */
export function applyChange(place: Element, change: () => void): void {
  if (isArriving() && !document.hidden) {
    arrived.set(place, change);
    return;
  }
  arrived.delete(place);
  setWaiting(place);
  holdStill();
  change();
}

/**
 * Shows what came by itself, all of it or nothing: half of it would say two things of one case. What would move what one reads
 * is taken back in the same frame and waits, except where a right was lost: what one may no longer read goes at once.
 */
function applyArrived(): void {
  const changes = [...arrived].map(([place, change]) => ({ place, change, could: readableIn(place) }));
  arrived.clear();
  if (changes.length === 0) return;
  const [stood, before, room] = [inSight(), places(), roomMade()];
  const undo = changes.map(({ place, change }) => undoable(place, change));
  scrollBack(stood);
  const now = performance.now();
  recentShifts = recentShifts.filter(({ at }) => now - at < 60_000);
  const by = shiftSince(before);
  const fits = recentShifts.reduce((sum, one) => sum + one.by, by) <= maxShiftPerMinute;
  const seen = changes.map((one) => ({ ...one, can: readableIn(one.place) }));
  if (by === 0 || fits || seen.some(({ could, can }) => mayReadLess(could, can))) {
    recentShifts = [...recentShifts, { at: now, by }];
    for (const { place } of seen) setWaiting(place);
    return;
  }
  for (const again of undo.reverse()) again();
  giveRoomBack(room);
  for (const { place, change, could, can } of seen) {
    setWaiting(place, change);
    for (const id of could.referrals) if (!can.referrals.has(id)) void applyIfUnreadable(place, change, id);
  }
}

/** A referral that left a place for another view can wait; one that may no longer be read cannot. */
async function applyIfUnreadable(place: Element, change: () => void, id: string): Promise<void> {
  if ((await isReadable(id)) || waiting.get(place) !== change) return;
  setWaiting(place);
  change();
}
