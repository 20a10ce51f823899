import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/cases/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { ReasonKindValues } from '#lib/graphql/generated/enums.ts';
import { ReasonSettingsDocument, SaveReasonDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import ReasonForms from './ReasonForms.svelte';
import type { RefusedReason } from './refused-reason.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const refusedHere = new WeakMap<Request, RefusedReason>();

/** The coded reasons, for who coordinates the region. Anybody else has no such page. */
export const load: PageServerLoad = async (event) => {
  const { mayEditReasons, reasons } = await graphqlFor(event).query(ReasonSettingsDocument, {});
  if (!mayEditReasons) error(404, m.error_title_404());
  const refused = refusedHere.get(event.request) ?? null;
  return { forms: part(ReasonForms, { reasons, refused, done: event.url.searchParams.has('fait') }) };
};

export const actions: Actions = {
  default: async (event) => {
    const sent = await event.request.formData();
    const text = (name: string): string => {
      const value = sent.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const kind = ReasonKindValues.find((candidate) => candidate === text('kind'));
    if (!kind) error(400, m.error_title_500());
    const version = text('version') === '' ? null : Number(text('version'));
    const typed = {
      kind,
      version,
      code: text('code'),
      labelFr: text('labelFr'),
      labelEn: text('labelEn'),
      noteRequired: sent.has('noteRequired'),
      active: sent.has('active'),
      position: Number.parseInt(text('position'), 10) || 0,
    };
    const { saveReason } = await graphqlFor(event).mutate(SaveReasonDocument, { input: typed });
    if (saveReason.userErrors.length === 0) redirect(303, '/reglages/motifs?fait=1');
    refusedHere.set(event.request, { errors: saveReason.userErrors, typed });
    return fail(422);
  },
};
