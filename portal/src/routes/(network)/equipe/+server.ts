import { error, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { loadViewer } from '#lib/server/viewer.ts';
import type { RequestHandler } from './$types';

/** The team of one's own house. */
export const GET: RequestHandler = async (event) => {
  const organisation = (await loadViewer(event))?.membership?.organisation.id;
  if (!organisation) error(404, m.error_title_404());
  redirect(303, `/equipe/${organisation}`);
};
