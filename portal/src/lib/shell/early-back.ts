/**
 * Asks for the page of the address where it is not the one that was served. Who goes back twice in a row leaves a page
 * before its script is there to hear of it: the browser has then changed the address, and the page would stay.
 */
export function catchUp(): void {
  const [served] = performance.getEntriesByType('navigation');
  // a page that was asked for again is at its address; were it not, asking once more would not help
  if (!(served instanceof PerformanceNavigationTiming) || served.type === 'reload') return;
  const { pathname, search } = new URL(served.name, location.href);
  if (pathname !== location.pathname || search !== location.search) location.reload();
}
