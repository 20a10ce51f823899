import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

/** Signing out is a form post: a link could be followed by a prefetch. */
export const POST: RequestHandler = async (event) => {
  await signOut(event);
  redirect(303, '/connexion');
};
