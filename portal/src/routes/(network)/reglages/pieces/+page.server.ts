import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { LegalBasisValues } from '#lib/graphql/generated/enums.ts';
import { ExpectedPageDocument, UpdateExpectedEnclosuresDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import ExpectedForms from './ExpectedForms.svelte';
import { expectable, type RefusedExpected } from './senders.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<PageServerLoadEvent['request'], RefusedExpected>();

/** What is expected with a referral, for who coordinates the region. Anybody else has no such page. */
export const load: PageServerLoad = async (event) => {
  const { expectedEnclosures: expected } = await askPage(event, ExpectedPageDocument, {});
  if (!expected.some(({ mayChange }) => mayChange)) error(404, m.error_title_404());
  const refused = lastRefusal.get(event.request) ?? null;
  return { forms: part(ExpectedForms, { expected, refused, done: event.url.searchParams.has('fait') }) };
};

export const actions: Actions = {
  default: async (event) => {
    const input = readTyped(await event.request.formData());
    const { updateExpectedEnclosures } = await graphqlFor(event).mutate(UpdateExpectedEnclosuresDocument, {
      input,
    });
    const { userErrors } = updateExpectedEnclosures;
    if (userErrors.length > 0) {
      lastRefusal.set(event.request, { errors: userErrors, typed: input });
      return fail(userErrors[0]?.code === 'STALE' ? 409 : 422);
    }
    redirect(303, `/reglages/pieces?fait=1#expected-${input.legalBasis}`);
  },
};

function readTyped(sent: FormData): RefusedExpected['typed'] {
  const legalBasis = LegalBasisValues.find((basis) => basis === sent.get('legalBasis'));
  if (!legalBasis) error(400, m.error_title_500());
  const kinds = (name: string) => expectable.filter((kind) => sent.getAll(name).includes(kind));
  return {
    legalBasis,
    version: Number.parseInt(String(sent.get('version')), 10) || 0,
    fromCourt: kinds('fromCourt'),
    fromProbation: kinds('fromProbation'),
    fromOthers: kinds('fromOthers'),
  };
}
