import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  EndLeaveDocument,
  LeavePageDocument,
  SaveLeaveDocument,
  type SaveLeaveMutation,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { hasCases } from '#lib/shell/navigation.ts';
import { isoDay } from '#lib/text/format.ts';
import LeaveForm from './LeaveForm.svelte';
import LeaveList from './LeaveList.svelte';
import { accountNav } from '../account-nav.server.ts';
import type { Actions, PageServerLoad } from './$types';

type UserErrors = SaveLeaveMutation['saveLeave']['userErrors'];

/** What was typed and refused, shown again; a page asked for afresh has nothing. */
export interface Refused {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly id: string; readonly message: string }[];
}
const lastRefusal = new WeakMap<RequestEvent['request'], Refused>();

/** What a refusal points at: a field of the form, or the form. */
const fields: Readonly<Record<string, string>> = {
  membershipId: 'agent',
  firstDay: 'du',
  lastDay: 'au',
  standInId: 'relais',
};

function refuse({ request }: RequestEvent, typed: Refused['typed'], userErrors: UserErrors) {
  const errors = userErrors.map(({ field, message }) => ({ id: fields[field ?? ''] ?? 'agent', message }));
  lastRefusal.set(request, { typed, errors });
  return fail(userErrors.some(({ code }) => code === 'STALE') ? 409 : 422);
}

/** Who of one’s own service is away, and the form that says so: for oneself, or for the colleague named in the address. */
export const load: PageServerLoad = async (event) => {
  const { viewer } = await askPage(event, LeavePageDocument, {});
  const membership = event.locals.viewer?.membership;
  // who has no cases leaves none behind
  if (!viewer || !membership || !hasCases(membership.function)) error(404, m.error_title_404());
  const refused = lastRefusal.get(event.request) ?? null;
  const named = refused?.typed['agent'] ?? event.url.searchParams.get('agent');
  const chosen = viewer.colleagues.find(({ id }) => id === named)?.id ?? membership.id;
  const about = named === null ? null : viewer.leaves.find((leave) => leave.membership?.id === chosen);
  const done = event.url.searchParams.get('fait');
  const today = isoDay(new Date());
  return {
    nav: accountNav(event),
    list: part(LeaveList, {
      leaves: viewer.leaves,
      colleagues: viewer.colleagues,
      self: membership.id,
      service: membership.organisation.name,
      today,
      done: done === 'absence' ? m.leave_saved() : done === 'retour' ? m.leave_ended() : null,
    }),
    form: part(LeaveForm, {
      ...{ about: about ?? null, refused, chosen, today },
      self: membership.id,
      colleagues: viewer.colleagues,
    }),
  };
};

async function sentBy(event: RequestEvent): Promise<Readonly<Record<string, string>>> {
  const sent = await event.request.formData();
  return Object.fromEntries(
    [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
}

export const actions: Actions = {
  annoncer: async (event) => {
    const typed = await sentBy(event);
    const { du = '', au = '', agent = '', relais = '' } = typed;
    const missing = Object.entries({ du, au }).flatMap(([id, day]) =>
      /^\d{4}-\d\d-\d\d$/.test(day) ? [] : [{ id, message: m.leave_day_missing() }],
    );
    if (missing.length > 0) {
      lastRefusal.set(event.request, { typed, errors: missing });
      return fail(422);
    }
    const known = typed[`version-${agent}`];
    const { saveLeave } = await graphqlFor(event).mutate(SaveLeaveDocument, {
      input: {
        ...{ membershipId: agent, version: Number(known ?? 0) },
        ...{ firstDay: du, lastDay: au, standInId: relais || null },
      },
    });
    if (saveLeave.userErrors.length > 0) return refuse(event, typed, saveLeave.userErrors);
    redirect(303, '/mon-compte/absence?fait=absence');
  },
  'mettre-fin': async (event) => {
    const { absence = '', version = '' } = await sentBy(event);
    const { endLeave } = await graphqlFor(event).mutate(EndLeaveDocument, {
      input: { id: absence, version: Number(version) },
    });
    if (endLeave.userErrors.length > 0) return refuse(event, {}, endLeave.userErrors);
    redirect(303, '/mon-compte/absence?fait=retour');
  },
};
