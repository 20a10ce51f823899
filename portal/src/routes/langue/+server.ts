import { redirect } from '@sveltejs/kit';
import { cookieMaxAge, cookieName, isLocale } from '#lib/paraglide/runtime.js';
import { localAddress } from '#lib/server/address.ts';
import type { RequestHandler } from './$types';

/** The language switch: a form, so that it works without script. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const locale = form.get('locale');
  if (isLocale(locale)) {
    // readable by scripts: the pages read their language from it
    cookies.set(cookieName, locale, {
      path: '/',
      maxAge: cookieMaxAge,
      httpOnly: false,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
  }
  redirect(303, localAddress(form.get('suite'), '/'));
};
