import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Viewer } from '#lib/shell/viewer.ts';

/** Where one sets up what one comes in with. */
export const factorPage = '/mon-compte/second-facteur';

/** Whoever has a function that is kept back gives or sets up their second factor first, and comes back to where they went. */
export function leadToFactor({ route, url, request }: RequestEvent, viewer: Viewer | null): void {
  if (!viewer?.needsSecondFactor || route.id === `/(network)${factorPage}`) return;
  const next = request.method === 'GET' ? url.pathname + url.search : '/accueil';
  redirect(303, `${factorPage}?suite=${encodeURIComponent(next)}`);
}
