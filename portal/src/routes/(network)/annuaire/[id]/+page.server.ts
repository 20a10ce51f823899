import { error } from '@sveltejs/kit';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { newKey } from '#lib/server/idempotency-key.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { EntryPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { refusedContactIn, removeContact, saveContact } from './contact-forms.server.ts';
import Entry from './Entry.svelte';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('app:entry');
  const { organisation, serviceRegistry: letting } = await askPage(event, EntryPageDocument, {
    id: event.params.id,
  });
  if (!organisation) error(404, m.error_title_404());
  const { viewer } = event.locals;
  return {
    id: organisation.id,
    name: organisation.name,
    paper: part(PaperHead, { title: m.directory_title(), viewer, now: new Date() }),
    entry: part(Entry, {
      entry: organisation,
      letting,
      mayRefer: viewer?.mayRefer ?? false,
      mayEnter: viewer?.mayEnter ?? false,
      refused: refusedContactIn(event),
      newKey: newKey(),
      done: event.url.searchParams.get('fait'),
    }),
  };
};

export const actions: Actions = {
  contact: (event) => saveContact(event, event.params.id),
  retrait: removeContact,
};
