import { redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { MarkNotificationsReadDocument, NotificationsPageDocument } from '#lib/graphql/generated/graphql.ts';
import { localAddress } from '#lib/server/address.ts';
import NotificationList from './NotificationList.svelte';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 30;

/** The viewer's notifications, newest first. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:notifications');
  const unreadOnly = event.url.searchParams.get('vue') === 'non-lues';
  const after = event.url.searchParams.get('apres');
  const { notifications, viewer } = await askPage(event, NotificationsPageDocument, {
    unreadOnly,
    first: pageSize,
    after,
  });
  return {
    list: part(NotificationList, {
      lines: notifications.edges.map(({ node }) => node),
      unread: viewer?.unread ?? 0,
      total: notifications,
      unreadOnly,
      first: after === null,
      next: notifications.pageInfo.hasNextPage ? notifications.pageInfo.endCursor : null,
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
    redirect(303, `/notifications${event.url.searchParams.get('vue') === 'non-lues' ? '?vue=non-lues' : ''}`);
  },
  /** Opens the case behind a notification, which is then read. */
  ouvrir: async (event) => {
    const form = await event.request.formData();
    const id = form.get('id');
    if (typeof id === 'string') {
      await graphqlFor(event).mutate(MarkNotificationsReadDocument, { input: { ids: [id] } });
    }
    redirect(303, localAddress(form.get('vers'), '/notifications'));
  },
};
