import { error } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { DirectoryEntryDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisation } = await graphqlFor(event).query(DirectoryEntryDocument, { id: event.params.id });
  if (!organisation) error(404, m.error_title_404());
  return { entry: organisation };
};
