import { error, fail, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CapacitiesDocument, DeclareCapacityDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { readDeclaration, refusedBy } from './declaring.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the visitor's CPCA declares of its room; its coordination alone may change it. */
export const load: PageServerLoad = async (event) => {
  const { capacities } = await graphqlFor(event).query(CapacitiesDocument, {});
  return {
    capacities,
    declares: event.locals.viewer?.membership?.function === 'COORDINATOR',
    saved: event.url.searchParams.get('fait'),
    now: new Date().toISOString(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const read = readDeclaration(await event.request.formData());
    if (!read) error(404, m.error_title_404());
    if ('refused' in read) return fail(422, { refused: read.refused });
    const { input } = read;
    const { declareCapacity } = await graphqlFor(event).mutate(DeclareCapacityDocument, { input });
    if (declareCapacity.userErrors.some(({ code }) => code === 'NOT_FOUND')) error(404, m.error_title_404());
    if (declareCapacity.userErrors.length > 0) {
      return fail(422, { refused: refusedBy(input, declareCapacity.userErrors) });
    }
    redirect(303, `/reglages/capacite?fait=${input.module}#${input.module}`);
  },
};
