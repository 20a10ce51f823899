import { scrollerOf } from './hold-still.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Places = ReadonlyMap<Node, Box>;

/** The grid on which what moved is added up, in pixels: what lies above one another counts once. */
const cell = 24;
/** Less than this nobody sees move, in pixels. */
const least = 3;

/** Where everything stands, and what of it is in sight: elements, and texts, which begin elsewhere when a line breaks elsewhere. */
export function places(): Places {
  const found = new Map<Node, Box>();
  const clips = new Map<Element, DOMRect | undefined>();
  const clipOf = (inside: Element): DOMRect | undefined => {
    const parent = inside.parentElement ?? inside;
    if (!clips.has(parent)) {
      const scroller = scrollerOf(inside);
      clips.set(
        parent,
        scroller === document.scrollingElement ? undefined : scroller.getBoundingClientRect(),
      );
    }
    return clips.get(parent);
  };
  const stands = (node: Node, inside: Element, whole: DOMRect, begins: DOMRect): void => {
    if (whole.width === 0 || whole.height === 0) return;
    const clip = clipOf(inside);
    found.set(node, {
      x: begins.x,
      y: begins.y,
      left: Math.max(whole.x, clip?.left ?? 0, 0),
      top: Math.max(whole.y, clip?.top ?? 0, 0),
      right: Math.min(whole.right, clip?.right ?? innerWidth, innerWidth),
      bottom: Math.min(whole.bottom, clip?.bottom ?? innerHeight, innerHeight),
    });
  };
  // the foot of the page goes with what stands above it
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      const whole = node.getBoundingClientRect();
      stands(node, node, whole, whole);
    } else if (node.parentElement && node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      const [begins] = range.getClientRects();
      if (begins) stands(node, node.parentElement, range.getBoundingClientRect(), begins);
    }
  }
  return found;
}

/** The share of the window in which something moved, times the share of it by which it moved; as browsers measure it. */
export function shiftSince(before: Places): number {
  const columns = Math.ceil(innerWidth / cell);
  const touched = new Set<number>();
  let furthest = 0;
  for (const [node, now] of places()) {
    const was = before.get(node);
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
