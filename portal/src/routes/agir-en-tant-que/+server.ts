import { redirect } from '@sveltejs/kit';
import { actingAsCookie } from '#lib/graphql/client.ts';
import type { RequestHandler } from './$types';

/**
 * Changes the function in which the visitor acts. It comes back to the home page, because the page one was on may not
 * exist for the other function. The API checks on every request that the function is the visitor's own.
 */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const membership = (await request.formData()).get('membership');
  if (typeof membership === 'string' && /^[\w=:.-]{1,200}$/.test(membership)) {
    cookies.set(actingAsCookie, membership, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
  }
  redirect(303, '/accueil');
};
