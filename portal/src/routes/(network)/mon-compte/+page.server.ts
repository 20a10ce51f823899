import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { AccountPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  askFactors,
  askSessions,
  changePassphrase,
  endOtherSessions,
  endSession,
  type AccountAnswer,
} from '#lib/server/account.ts';
import { confirmAddress } from '#lib/server/confirm.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import OwnAccount from './OwnAccount.svelte';
import { accountNav } from './account-nav.server.ts';
import type { Actions, PageServerLoad } from './$types';

interface FieldError {
  readonly id: string;
  readonly message: string;
}

/** What a form of this request was refused for; a page asked for afresh has nothing. */
const refusals = new WeakMap<RequestEvent['request'], readonly FieldError[]>();

/** What was done just now, as the address says. */
const done = {
  phrase: m.account_passphrase_changed,
  fermee: m.account_session_ended,
  fermees: m.account_sessions_ended,
  'pas-moi': m.account_not_me_done,
} as const;
const isDone = (word: string | null): word is keyof typeof done => word !== null && word in done;

/** One’s own account: how one comes in, where one is signed in, in which functions one acts. */
export const load: PageServerLoad = async (event) => {
  const [{ viewer }, sessions, factors] = await Promise.all([
    askPage(event, AccountPageDocument, {}),
    askSessions(event),
    askFactors(event),
  ]);
  const own = event.locals.viewer;
  if (!viewer || !own) error(404, m.error_title_404());
  const happened = event.url.searchParams.get('fait');
  const errors = refusals.get(event.request) ?? [];
  return {
    nav: accountNav(event),
    account: part(OwnAccount, {
      ...{ viewer: own, sessions, factors, errors },
      done: isDone(happened) ? { message: done[happened](), asks: happened === 'pas-moi' } : null,
      now: new Date(),
    }),
  };
};

function refuse({ request }: RequestEvent, errors: readonly FieldError[], status = 422) {
  refusals.set(request, errors);
  return fail(status);
}

/** What the sign-in answered where it did not do it, at the fields of the form. */
function refusedAs(event: RequestEvent, answer: Exclude<AccountAnswer, { outcome: 'done' }>, field: string) {
  switch (answer.outcome) {
    case 'too-many':
      return refuse(event, [{ id: field, message: m.signin_too_many() }], 429);
    case 'unavailable':
      return refuse(event, [{ id: field, message: m.signin_unavailable() }], 503);
    case 'not-confirmed':
      return redirect(303, confirmAddress('/mon-compte'));
    case 'refused':
      return refuse(
        event,
        answer.problems.length === 0
          ? [{ id: field, message: m.account_passphrase_wrong() }]
          : answer.problems.map(({ message }) => ({ id: 'nouvelle', message })),
      );
    default:
      return answer satisfies never;
  }
}

async function sentBy(event: RequestEvent, name: string): Promise<string> {
  return String((await event.request.formData()).get(name) ?? '');
}

async function closed(event: RequestEvent, answer: Promise<AccountAnswer>, word: keyof typeof done) {
  const got = await answer;
  if (got.outcome === 'unavailable')
    return refuse(event, [{ id: 'appareils', message: m.signin_unavailable() }], 503);
  redirect(303, `/mon-compte?fait=${word}${word === 'pas-moi' ? '#entrer' : '#appareils'}`);
}

export const actions: Actions = {
  phrase: async (event) => {
    const form = await event.request.formData();
    const [now, chosen] = ['actuelle', 'nouvelle'].map((name) => String(form.get(name) ?? '')) as [
      string,
      string,
    ];
    const missing = [
      ...(now === '' ? [{ id: 'actuelle', message: m.account_passphrase_now_missing() }] : []),
      ...(chosen === '' ? [{ id: 'nouvelle', message: m.account_passphrase_new_missing() }] : []),
    ];
    if (missing.length > 0) return refuse(event, missing);
    const answer = await changePassphrase(event, { now, chosen });
    if (answer.outcome !== 'done') return refusedAs(event, answer, 'actuelle');
    redirect(303, '/mon-compte?fait=phrase#entrer');
  },
  fermer: async (event) => closed(event, endSession(event, await sentBy(event, 'session')), 'fermee'),
  'pas-moi': async (event) => closed(event, endSession(event, await sentBy(event, 'session')), 'pas-moi'),
  'fermer-les-autres': async (event) => {
    // read, so that it is asked whose page it was
    await event.request.formData();
    return closed(event, endOtherSessions(event), 'fermees');
  },
};
