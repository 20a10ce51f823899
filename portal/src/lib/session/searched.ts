/**
 * What each page of the history was searched for, by its entry in it: in the memory of this document and nowhere else, since it may
 * be a name. Where a browser does not tell its entries apart, who goes back finds the list without the search.
 */
const searches = new Map<string, string>();

/** Older browsers have no such thing. */
const entry = (): string | undefined =>
  (window as { readonly navigation?: Navigation }).navigation?.currentEntry?.key;

/** Keeps what the page that is open was searched for; null: it was not. */
export function keepSearch(search: string | null): void {
  const here = entry();
  if (here === undefined) return;
  if (search === null) searches.delete(here);
  else searches.set(here, search);
}

/** What the page that is open, or is come back to, was searched for. */
export function searchedHere(): string | undefined {
  const here = entry();
  return here === undefined ? undefined : searches.get(here);
}
