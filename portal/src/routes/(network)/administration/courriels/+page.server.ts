import { error, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { LettersPageDocument, ResendMailDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import LetterTable from './LetterTable.svelte';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 50;

/** The letters that did not leave. For whoever is no administrator the list would be empty: the page is not there. */
export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('apres');
  const { deadLetters } = await askPage(event, LettersPageDocument, { first: pageSize, after });
  if (event.locals.viewer?.membership?.function !== 'ADMINISTRATOR') error(404, m.error_title_404());
  const { hasNextPage, endCursor } = deadLetters.pageInfo;
  const done = event.url.searchParams.get('fait');
  return {
    table: part(LetterTable, {
      lines: deadLetters.edges.map(({ node }) => node),
      total: deadLetters,
      next: hasNextPage ? endCursor : null,
      first: after === null,
      done: done === 'parti' || done === 'absent' ? done : null,
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const id = (await event.request.formData()).get('id');
    const { resendMail } = await graphqlFor(event).mutate(ResendMailDocument, {
      input: { id: typeof id === 'string' ? id : '' },
    });
    redirect(303, `/administration/courriels?fait=${resendMail.queued ? 'parti' : 'absent'}`);
  },
};
