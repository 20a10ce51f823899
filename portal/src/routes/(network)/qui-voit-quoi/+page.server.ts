import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { FrameDocument } from '#lib/graphql/generated/graphql.ts';
import { accessGrids } from '#lib/server/access-grids.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { partNamed, whoSees } from './grid.ts';
import Grids from './Grids.svelte';
import { relationsOf } from '#lib/access/relations-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await askPage(event, FrameDocument, {});
  const { columns, sections } = whoSees(await accessGrids(event));
  const { viewer } = event.locals;
  const mine = relationsOf(viewer?.membership?.function, viewer?.mayRefer ?? false);
  const wanted = event.url.searchParams.get('lien') ?? mine[0];
  const chosen = columns.find(({ key }) => key === wanted) ?? columns[0] ?? null;
  const shown = partNamed(event.url.searchParams.get('partie'));
  return {
    whole: shown === 'all',
    paper: part(PaperHead, { title: m.whosees_title(), viewer, now: new Date() }),
    grids: part(Grids, { columns, sections, mine, chosen, shown }),
  };
};
