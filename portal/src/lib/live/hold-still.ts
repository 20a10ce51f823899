/** What people read, and small enough to move by itself. */
const readable = 'h1, h2, h3, p, li, tr, dt, dd, label, summary, .btn, .item';

interface Standing {
  readonly element: Element;
  readonly top: number;
  readonly area: number;
}

/** What is in sight, by what scrolls it. */
export type Sight = ReadonlyMap<Element, readonly Standing[]>;

/** What scrolls an element: a pane, or else the page. */
export function scrollerOf(element: Element): Element {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY))
      return one;
  return document.scrollingElement ?? document.documentElement;
}

/** What is in sight now, and where it stands, by what scrolls it. */
export function inSight(): Sight {
  const found = new Map<Element, Standing[]>();
  const scrollers = new Map<Element | null, Element>();
  for (const element of document.querySelectorAll(`main :is(${readable})`)) {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    if (height <= 0 || width <= 0) continue;
    const scroller = scrollers.get(element.parentElement) ?? scrollerOf(element);
    scrollers.set(element.parentElement, scroller);
    found.set(scroller, [...(found.get(scroller) ?? []), { element, top, area: height * width }]);
  }
  return found;
}

/** Less than this share of what is in sight may move alone: to scroll for it would move the rest. */
const fewest = 0.15;

/** By how much what moved has moved, where it is a fair share of what was in sight, in whole pixels; otherwise 0. */
function movedBy(standing: readonly Standing[]): number {
  const areas = new Map<number, number>();
  let whole = 0;
  for (const { element, top, area } of standing) {
    if (!element.isConnected) continue;
    whole += area;
    const by = Math.round(element.getBoundingClientRect().top - top);
    if (by !== 0) areas.set(by, (areas.get(by) ?? 0) + area);
  }
  const [most] = [...areas].sort(([, one], [, other]) => other - one);
  return most && most[1] >= fewest * whole ? most[0] : 0;
}

/** A page that ends in sight has nothing to scroll: room is made below what it shows, until one goes elsewhere. */
function makeRoom(scroller: Element, by: number): void {
  if (scroller !== document.scrollingElement) return;
  const missing = by - (scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop);
  const { style } = document.body;
  if (missing > 0) style.paddingBlockEnd = `${parseFloat(style.paddingBlockEnd || '0') + missing}px`;
}

/** The room there is now. */
export const roomMade = (): string => document.body.style.paddingBlockEnd;

/** Call on another page, which ends where it ends, or with the room there was. */
export function giveRoomBack(room = ''): void {
  document.body.style.paddingBlockEnd = room;
}

/** Scrolls whatever scrolls by as much as most of what stood in it has moved: what came stands above what one reads. */
export function scrollBack(stood: Sight): void {
  for (const [scroller, standing] of stood) {
    const by = movedBy(standing);
    if (by > 0) makeRoom(scroller, by);
    if (by !== 0) scroller.scrollBy({ top: by, behavior: 'instant' });
  }
}

let before: Sight | undefined;

/**
 * Call before the markup is changed by what one did oneself: once all of it is, whatever scrolls is scrolled by as much
 * as what was in sight has moved, before anybody sees it move.
 */
export function holdStill(): void {
  if (before) return;
  before = inSight();
  queueMicrotask(() => {
    const stood = before;
    before = undefined;
    if (stood) scrollBack(stood);
  });
}
