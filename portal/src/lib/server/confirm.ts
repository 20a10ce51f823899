import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Viewer } from '#lib/shell/viewer.ts';
import { loadViewer } from './viewer.ts';

const isStill = (viewer: Viewer | null): boolean =>
  viewer !== null && viewer.confirmedUntil !== null && Date.parse(viewer.confirmedUntil) > Date.now();

/**
 * Whoever lets others in, takes a list out or changes what they come in with came in a moment ago, or does so once more:
 * a workstation that was left open is no key.
 */
export const isConfirmed = ({ locals: { viewer } }: RequestEvent): boolean => isStill(viewer);

/** Where one comes in once more, to go on at an address of this hub. */
export const confirmAddress = (next: string): string =>
  `/connexion?confirmer&suite=${encodeURIComponent(next)}`;

/** Leads there first, where it is too long ago; whoever is not signed in at all is led elsewhere. */
export async function leadToConfirm(event: RequestEvent, next: string): Promise<void> {
  const viewer = event.locals.viewer ?? (await loadViewer(event));
  if (viewer !== null && !isStill(viewer)) redirect(303, confirmAddress(next));
}

/** Whether the sign-in was opened to come in once more: whoever is signed in is not led away from it. */
export const comingInAgain = ({ searchParams }: URL): boolean => searchParams.has('confirmer');
