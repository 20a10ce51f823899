import { navigating } from '$app/state';

/** Resolves when no navigation is under way any more: until then, the page that stands is the one being left. */
export async function navigationOver(): Promise<void> {
  while (navigating.complete) await navigating.complete.catch(() => undefined);
}
