import { error } from '@sveltejs/kit';
import { refusalIn } from '#lib/session/refusal.server.ts';
import type { LayoutServerLoad } from './$types';

/** The hub hands over what it refuses as if this page had been asked for. */
export const load: LayoutServerLoad = ({ request }) => {
  const refusal = refusalIn(request);
  if (refusal) error(refusal.status, { message: refusal.title, refusal });
};
