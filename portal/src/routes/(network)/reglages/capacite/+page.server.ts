import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { CapacityPageDocument, DeclareCapacityDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { readDeclaration, refusedBy, type Refused } from './declaring.ts';
import Modules from './Modules.svelte';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<PageServerLoadEvent['request'], Refused>();

/** What the visitor's CPCA declares of its room; its coordination alone may change it. */
export const load: PageServerLoad = async (event) => {
  const { capacities } = await askPage(event, CapacityPageDocument, {});
  return {
    modules: part(Modules, {
      capacities,
      declares: event.locals.viewer?.membership?.function === 'COORDINATOR',
      saved: event.url.searchParams.get('fait'),
      refused: lastRefusal.get(event.request) ?? null,
      now: new Date().toISOString(),
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const refuse = (refused: Refused) => {
      lastRefusal.set(event.request, refused);
      return fail(422);
    };
    const read = readDeclaration(await event.request.formData());
    if (!read) error(404, m.error_title_404());
    if ('refused' in read) return refuse(read.refused);
    const { input } = read;
    const { declareCapacity } = await graphqlFor(event).mutate(DeclareCapacityDocument, { input });
    if (declareCapacity.userErrors.some(({ code }) => code === 'NOT_FOUND')) error(404, m.error_title_404());
    if (declareCapacity.userErrors.length > 0) {
      return refuse(refusedBy(input, declareCapacity.userErrors));
    }
    redirect(303, `/reglages/capacite?fait=${input.module}#${input.module}`);
  },
};
