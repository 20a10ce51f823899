import { error, redirect } from '@sveltejs/kit';
import { fileTitle } from '#lib/cases/detail/names.ts';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { CorrectedMeanwhileDocument, CorrectPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { graphqlFor } from '#lib/graphql/client.ts';
import CorrectForm from '#lib/persons/correction/CorrectForm.svelte';
import { partsOf } from '#lib/persons/correction/correction.ts';
import { personFormActions, refusedFormIn } from '#lib/persons/person-forms.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What may be corrected of a case. Where there is nothing, any more or for this viewer, the case itself says why. */
export const load: PageServerLoad = async (event) => {
  const { referral: known } = await askPage(event, CorrectPageDocument, { id: event.params.id });
  if (!known) error(404, m.error_title_404());
  const address = `/orientations/${encodeURIComponent(known.id)}`;
  const refused = refusedFormIn(event);
  if (partsOf(known).length === 0 && refused === null) redirect(303, address);
  const isLate = refused?.errors.some(({ code }) => code === 'STALE') ?? false;
  const since = isLate
    ? ((await graphqlFor(event).query(CorrectedMeanwhileDocument, { id: known.id })).referral ?? null)
    : null;
  const title = m.correct_title();
  return {
    address,
    reference: known.reference ?? '',
    tab: refused ? m.orienter_tab_error({ title }) : title,
    paper: part(PaperHead, {
      title: fileTitle(known),
      viewer: event.locals.viewer,
      now: new Date().toISOString(),
    }),
    body: part(CorrectForm, {
      ...{ known: since ?? known, refused, since },
      viewerName: event.locals.viewer?.name ?? '',
    }),
  };
};

export const actions: Actions = personFormActions('corriger');
