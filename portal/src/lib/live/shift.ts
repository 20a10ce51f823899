import { scrollerOf } from './hold-still.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Places = ReadonlyMap<Element, Box>;

/** The grid on which what moved is added up, in pixels: what lies above one another counts once. */
const cell = 24;
/** Less than this nobody sees move, in pixels. */
const least = 3;

/** Where everything stands, and what of it is in sight. */
export function places(): Places {
  const found = new Map<Element, Box>();
  const clips = new Map<Element | null, DOMRect | undefined>();
  for (const element of document.querySelectorAll('main *')) {
    const { x, y, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const parent = element.parentElement;
    if (!clips.has(parent)) {
      const scroller = scrollerOf(element);
      clips.set(
        parent,
        scroller === document.scrollingElement ? undefined : scroller.getBoundingClientRect(),
      );
    }
    const clip = clips.get(parent);
    found.set(element, {
      x,
      y,
      left: Math.max(x, clip?.left ?? 0, 0),
      top: Math.max(y, clip?.top ?? 0, 0),
      right: Math.min(right, clip?.right ?? innerWidth, innerWidth),
      bottom: Math.min(bottom, clip?.bottom ?? innerHeight, innerHeight),
    });
  }
  return found;
}

/** The share of the window in which something moved, times the share of it by which it moved; as browsers measure it. */
export function shiftSince(before: Places): number {
  const columns = Math.ceil(innerWidth / cell);
  const touched = new Set<number>();
  let furthest = 0;
  for (const [element, now] of places()) {
    const was = before.get(element);
    if (!was) continue;
    const by = Math.max(Math.abs(now.x - was.x), Math.abs(now.y - was.y));
    if (by < least) continue;
    for (const box of [was, now]) {
      if (box.right <= box.left || box.bottom <= box.top) continue;
      furthest = Math.max(furthest, by);
      for (let row = Math.floor(box.top / cell); row * cell < box.bottom; row += 1)
        for (let column = Math.floor(box.left / cell); column * cell < box.right; column += 1)
          touched.add(row * columns + column);
    }
  }
  const whole = columns * Math.ceil(innerHeight / cell);
  return (touched.size / whole) * Math.min(1, furthest / Math.max(innerWidth, innerHeight));
}
