import { error, fail, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { LetRegistryDocument, RegistryPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import RegistryForm from './RegistryForm.svelte';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<PageServerLoadEvent['request'], string>();

/** Which registry works for one’s own service, or for the one named. Who may not say so has no such page. */
export const load: PageServerLoad = async (event) => {
  const service = event.url.searchParams.get('service');
  const { serviceRegistry: letting } = await askPage(event, RegistryPageDocument, { service });
  if (!letting?.mayChange) error(404, m.error_title_404());
  const refused = lastRefusal.get(event.request) ?? null;
  return { form: part(RegistryForm, { letting, refused, done: event.url.searchParams.has('fait') }) };
};

export const actions: Actions = {
  default: async (event) => {
    const sent = await event.request.formData();
    const text = (name: string): string => {
      const value = sent.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const { letRegistry } = await graphqlFor(event).mutate(LetRegistryDocument, {
      input: {
        organisationId: text('service'),
        version: Number(text('version')),
        registryId: text('registry') || null,
      },
    });
    const [refusal] = letRegistry.userErrors;
    if (refusal) {
      lastRefusal.set(event.request, refusal.message);
      return fail(refusal.code === 'STALE' ? 409 : 422);
    }
    redirect(303, `/reglages/greffe?service=${encodeURIComponent(text('service'))}&fait=1`);
  },
};
