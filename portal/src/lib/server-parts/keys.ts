/** No id of a page begins so. */
const mark = 'key:';

/**
 * Gives what has a key among its siblings (`data-key`) an id, by which the morphing library knows elements again: the keys on
 * the way to it, since the same key stands in several places of a page. Returns how to take the ids away again.
 */
export function nameByKeys(place: Element, wanted: ParentNode): () => void {
  for (const root of [place, wanted]) {
    for (const element of root.querySelectorAll('[data-key]:not([id])')) {
      const above = element.parentElement?.closest('[id]');
      const path = above && root.contains(above) ? above.id : '';
      element.id = `${path.startsWith(mark) ? '' : mark}${path}/${element.getAttribute('data-key')}`;
    }
  }
  return () => {
    for (const element of place.querySelectorAll(`[id^="${mark}"]`)) element.removeAttribute('id');
  };
}
