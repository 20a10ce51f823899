import type { RequestEvent } from '@sveltejs/kit';
import { searchHeader } from '#lib/session/page-owner.ts';

/** Words that a list is searched for, and the page of what was found. */
export interface Search {
  readonly words: string;
  readonly after: string | null;
}

/** What was searched for in this request. It may be a name, so that it is kept nowhere else. */
const searches = new WeakMap<App.Locals, Search>();

function searchIn(text: (name: string) => unknown): Search | null {
  const [words = '', after = ''] = ['q', 'apres'].map((name) => {
    const value = text(name);
    return typeof value === 'string' ? value.trim() : '';
  });
  return words ? { words: words.slice(0, 100), after: after || null } : null;
}

/** Searches for what the form says. */
export function searchFor(event: RequestEvent, form: FormData): void {
  const search = searchIn((name) => form.get(name));
  if (search) searches.set(event.locals, search);
}

/** What is searched for: by the form that was sent, or by the page that one comes back to. */
export function searchOf({ locals, request }: RequestEvent): Search | null {
  const again = new URLSearchParams(request.headers.get(searchHeader) ?? '');
  return searches.get(locals) ?? searchIn((name) => again.get(name));
}

/** What a page has to say to be searched again; without what no header could carry. */
export const searchAgain = ({ words, after }: Search): string =>
  new URLSearchParams({ q: words, ...(after !== null && { apres: after }) }).toString();
