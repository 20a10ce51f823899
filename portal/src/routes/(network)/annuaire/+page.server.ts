import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { DirectoryPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import Aside from './Aside.svelte';
import Facets from './Facets.svelte';
import { filterOf, readQuestion } from './query.ts';
import Results from './Results.svelte';
import SearchForm from './SearchForm.svelte';
import type { PageServerLoad } from './$types';

const pageSize = 20;

/** The list, and beside it the entry chosen, or the first. */
export const load: PageServerLoad = async (event) => {
  const question = readQuestion(event.url.searchParams);
  const found = await askPage(event, DirectoryPageDocument, {
    search: question.search || null,
    filter: filterOf(question),
    first: pageSize,
    after: question.after,
    chosen: question.sheet !== null,
    sheet: question.sheet ?? '',
  });
  const { organisations, top } = found;
  const sheet = found.sheet ?? top?.edges[0]?.node ?? null;
  return {
    paper: part(PaperHead, {
      title: m.directory_title(),
      viewer: event.locals.viewer,
      now: new Date(),
    }),
    search: part(SearchForm, { search: question.search }),
    facets: part(Facets, { question, form: 'chercher' }),
    results: part(Results, { question, results: organisations, shown: sheet?.id ?? null }),
    aside: part(Aside, { question, sheet, mayRefer: event.locals.viewer?.mayRefer ?? false }),
  };
};
