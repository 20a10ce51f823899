import { error } from '@sveltejs/kit';
import { InviteListPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { confirmAddress, isConfirmed } from '#lib/server/confirm.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { functionLabel } from '#lib/text/labels.ts';
import Links from './Links.svelte';
import { check, housesOf, inviteAll, outcomeOf } from './list-forms.server.ts';
import ListForm from './ListForm.svelte';
import ListResult from './ListResult.svelte';
import WordsToWrite from './WordsToWrite.svelte';
import type { Actions, PageServerLoad } from './$types';

const form = 'liste-a-inviter';

/** The list of whom to invite to a house and those below it; for who lets nobody in there it is not there. */
export const load: PageServerLoad = async (event) => {
  const { organisation } = await askPage(event, InviteListPageDocument, { id: event.params.id });
  const houses = housesOf(organisation);
  const [own] = houses ?? [];
  if (!houses || !own) error(404, m.error_title_404());
  const [usual] = own.functionsToInvite;
  const outcome = outcomeOf(event);
  const links = (outcome?.invited ?? []).flatMap(({ email, link }) =>
    link === null ? [] : [{ email, link }],
  );
  return {
    name: own.name,
    house: own.id,
    result: outcome ? part(ListResult, { outcome, form }) : null,
    links: links.length > 0 ? part(Links, { links }) : null,
    toCopy: links.map(({ email, link }) => `${email}\t${link}`).join('\n'),
    form: part(ListForm, {
      ...{ outcome, id: form },
      example: `prenom.nom@justice.fr;${usual ? functionLabel(usual) : ''}`,
      // beside this page, which keeps the list
      confirm: isConfirmed(event) ? null : confirmAddress('/connexion/retour'),
    }),
    words: part(WordsToWrite, { houses }),
  };
};

export const actions: Actions = {
  verifier: (event) => check(event, event.params.id),
  inviter: (event) => inviteAll(event, event.params.id),
};
