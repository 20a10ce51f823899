/** A place one can go to from the palette. */
export interface Suggestion {
  readonly href: string;
  readonly label: string;
  readonly more?: string;
}

/** Letters alone, as one types them in a hurry: without accents, case or apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’'-]/g, ' ')
    .toLowerCase();
}

/** The places whose every typed word begins a word of theirs. */
export function matching(places: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  // Signs alone are no word that anything begins with.
  if (words.length === 0 && typed.trim() !== '') return [];
  return places.filter((place) => {
    const own = plain(`${place.label} ${place.more ?? ''}`).split(/\s+/);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}

function isSuggestion(value: unknown): value is Suggestion {
  if (typeof value !== 'object' || value === null) return false;
  const { href, label }: Partial<Record<keyof Suggestion, unknown>> = value;
  return typeof href === 'string' && href.startsWith('/') && typeof label === 'string';
}

/**
 * Asks for people and services; nothing where nobody answers, since the places alone still serve. What is typed may be a
 * name or a number: it is posted, and stands in no address.
 */
export async function suggest(typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const body = new URLSearchParams({ q: typed });
    const answer = await fetch('/recherche', { method: 'POST', body, signal });
    const found: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(found) ? found.filter(isSuggestion) : [];
  } catch {
    return [];
  }
}
