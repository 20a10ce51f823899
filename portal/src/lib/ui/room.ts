/**
 * Whether the page has more room than this many rem: what the style sheets ask with `@container page`. A rem is the size
 * of text that the reader chose, so that larger text alone leads to the layout of a smaller screen.
 */
export function isWiderThan(rem: number): boolean {
  const { documentElement: page } = document;
  return page.clientWidth > rem * Number.parseFloat(getComputedStyle(page).fontSize);
}
