import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askFrame } from '#lib/server/ask-page.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, how many referrals wait for an answer and what the bell shows: around every page. */
export const load: LayoutServerLoad = async (event) => {
  // a referral that moves may change what waits for an answer; what notifications ask comes over the socket of the bell
  event.depends('app:referrals');
  const { unavailable } = event.locals;
  if (unavailable) {
    const { unsent } = unavailable;
    error(503, m.error_title_503(), unsent ? { unsent } : {});
  }
  const { viewer, awaited, notified } = await askFrame(event);
  return {
    viewer,
    desk: viewer.membership ? deskOf(viewer.membership.function) : null,
    waiting: awaited,
    notified,
  };
};
