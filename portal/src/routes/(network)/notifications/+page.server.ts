import { redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { MarkNotificationsReadDocument, NotificationsPageDocument } from '#lib/graphql/generated/graphql.ts';
import { localAddress } from '#lib/server/address.ts';
import NotificationList from './NotificationList.svelte';
import { sectionOf, views } from './sections.ts';
import type { View } from './sections.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 20;

/** The viewer's notifications by referral: what asks something, what is new, what is done and read. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:notifications');
  const wanted = event.url.searchParams.get('vue');
  const view = views.find((one) => one === wanted) ?? null;
  const after = view === null ? null : event.url.searchParams.get('apres');
  const shows = (one: View): boolean => view === null || view === one;
  const found = await askPage(event, NotificationsPageDocument, {
    asking: shows('demandes'),
    fresh: shows('nouvelles'),
    done: shows('reglees'),
    first: pageSize,
    after,
  });
  const parts = { demandes: found.asking, nouvelles: found.fresh, reglees: found.done } as const;
  return {
    list: part(NotificationList, {
      sections: views.flatMap((one) => {
        const groups = parts[one];
        return groups ? [sectionOf(one, groups)] : [];
      }),
      view,
      first: after === null,
      viewerMembershipId: event.locals.viewer?.membership?.id ?? null,
      now: new Date().toISOString(),
    }),
  };
};

export const actions: Actions = {
  /** Marks everything as read, or what the form names. */
  lues: async (event) => {
    const ids = (await event.request.formData()).getAll('id').filter((id) => typeof id === 'string');
    await graphqlFor(event).mutate(MarkNotificationsReadDocument, {
      input: ids.length > 0 ? { ids } : {},
    });
    const view = views.find((one) => one === event.url.searchParams.get('vue'));
    redirect(303, `/notifications${view === undefined ? '' : `?vue=${view}`}`);
  },
  /** Opens the case, of which everything that is shown is then read. */
  ouvrir: async (event) => {
    const form = await event.request.formData();
    const ids = form.getAll('id').filter((id) => typeof id === 'string');
    if (ids.length > 0) await graphqlFor(event).mutate(MarkNotificationsReadDocument, { input: { ids } });
    redirect(303, localAddress(form.get('vers'), '/notifications'));
  },
};
