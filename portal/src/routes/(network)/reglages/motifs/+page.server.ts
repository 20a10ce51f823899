import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { ReasonKindValues } from '#lib/graphql/generated/enums.ts';
import { ReasonsPageDocument, SaveReasonDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import ReasonForms from './ReasonForms.svelte';
import type { RefusedReason, TypedReason } from './refused-reason.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<PageServerLoadEvent['request'], RefusedReason>();

/** The coded reasons, for who coordinates the region. Anybody else has no such page. */
export const load: PageServerLoad = async (event) => {
  const { mayEditReasons, reasons } = await askPage(event, ReasonsPageDocument, {});
  if (!mayEditReasons) error(404, m.error_title_404());
  const refused = lastRefusal.get(event.request) ?? null;
  return { forms: part(ReasonForms, { reasons, refused, done: event.url.searchParams.has('fait') }) };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData());
    const refuse = (errors: RefusedReason['errors'], status = 422) => {
      lastRefusal.set(event.request, { errors, typed });
      return fail(status);
    };
    if (!/^\d{1,5}$/.test(typed.position))
      return refuse([{ field: 'position', message: m.deadlines_whole_number() }]);
    const { saveReason } = await graphqlFor(event).mutate(SaveReasonDocument, {
      input: { ...typed, position: Number(typed.position) },
    });
    const { userErrors } = saveReason;
    if (userErrors.length > 0) return refuse(userErrors, userErrors[0]?.code === 'STALE' ? 409 : 422);
    redirect(303, `/reglages/motifs?fait=1#reasons-${typed.kind}`);
  },
};

function readTyped(sent: FormData): TypedReason {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const kind = ReasonKindValues.find((candidate) => candidate === text('kind'));
  if (!kind) error(400, m.error_title_500());
  return {
    kind,
    version: /^\d{1,9}$/.test(text('version')) ? Number(text('version')) : null,
    code: text('code'),
    labelFr: text('labelFr'),
    labelEn: text('labelEn'),
    noteRequired: sent.has('noteRequired'),
    active: sent.has('active'),
    position: text('position'),
  };
}
