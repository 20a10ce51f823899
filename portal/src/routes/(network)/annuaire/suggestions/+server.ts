import { json } from '@sveltejs/kit';
import { askPage } from '#lib/server/ask-page.ts';
import { DirectorySuggestionsDocument } from '#lib/graphql/generated/graphql.ts';
import type { Suggestion } from '#lib/shell/palette.ts';
import { organisationKindLabel } from '#lib/text/organisation-labels.ts';
import type { RequestHandler } from './$types';

/** Services of the directory whose name begins to look like what is typed. Services only: people are never suggested. */
export const GET: RequestHandler = async (event) => {
  const search = (event.url.searchParams.get('q') ?? '').trim().slice(0, 100);
  if (search.length < 2) return json([]);
  const { organisations } = await askPage(event, DirectorySuggestionsDocument, { search });
  const suggestions: readonly Suggestion[] = organisations.edges.map(({ node }) => ({
    href: `/annuaire/${node.id}`,
    label: node.name,
    more: [organisationKindLabel(node.kind), node.city].filter(Boolean).join(', '),
  }));
  return json(suggestions);
};
