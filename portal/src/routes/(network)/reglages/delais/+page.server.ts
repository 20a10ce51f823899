import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { DeadlineKindValues } from '#lib/graphql/generated/enums.ts';
import { DeadlinesPageDocument, UpdateDeadlineSettingsDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import DeadlineForm from './DeadlineForm.svelte';
import type { Refused } from './refused.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<PageServerLoadEvent['request'], Refused>();

/** The deadlines of the viewer's own CPCA, for who coordinates it. Anybody else has no such page. */
export const load: PageServerLoad = async (event) => {
  const { deadlineSettings: settings } = await askPage(event, DeadlinesPageDocument, {});
  if (!settings?.mayChange) error(404, m.error_title_404());
  const refused = lastRefusal.get(event.request) ?? null;
  return { form: part(DeadlineForm, { settings, refused, done: event.url.searchParams.has('fait') }) };
};

export const actions: Actions = {
  default: async (event) => {
    const sent = await event.request.formData();
    const text = (name: string): string => {
      const value = sent.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const typed = DeadlineKindValues.flatMap((kind) =>
      sent.has(kind) ? [{ kind, amount: text(kind) }] : [],
    );
    const invalid = typed.filter(({ amount }) => !/^\d{1,4}$/.test(amount));
    const refuse = (errors: Refused['errors'], status = 422) => {
      lastRefusal.set(event.request, {
        errors,
        typed: Object.fromEntries(typed.map(({ kind, amount }) => [kind, amount])),
      });
      return fail(status);
    };
    if (invalid.length > 0)
      return refuse(invalid.map(({ kind }) => ({ field: kind, message: m.deadlines_whole_number() })));
    const { updateDeadlineSettings } = await graphqlFor(event).mutate(UpdateDeadlineSettingsDocument, {
      input: {
        organisationId: text('organisation'),
        version: Number(text('version')),
        deadlines: typed.map(({ kind, amount }) => ({ kind, amount: Number(amount) })),
      },
    });
    const { userErrors } = updateDeadlineSettings;
    // The API names an amount by its place in what was sent, the form by its kind.
    const named = userErrors.map((refusal) => ({
      ...refusal,
      field:
        typed[Number(/^deadlines\.(\d+)\.amount$/.exec(refusal.field ?? '')?.[1])]?.kind ?? refusal.field,
    }));
    if (named.length > 0) return refuse(named, named[0]?.code === 'STALE' ? 409 : 422);
    redirect(303, '/reglages/delais?fait=1');
  },
};
