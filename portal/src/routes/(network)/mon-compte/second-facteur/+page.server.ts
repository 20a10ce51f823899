import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { AccountPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  askFactors,
  beginAuthenticator,
  confirmAuthenticator,
  newRecoveryCodes,
  type AccountAnswer,
  type NewAuthenticator,
} from '#lib/server/account.ts';
import { localAddress } from '#lib/server/address.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { factorPage } from '#lib/server/second-factor.ts';
import { part } from '#lib/server-parts/part.server.ts';
import FactorState from './FactorState.svelte';
import { accountNav } from '../account-nav.server.ts';
import type { Actions, PageServerLoad } from './$types';

interface FieldError {
  readonly id: string;
  readonly message: string;
}

/** What a form of this request came to: shown once, by the page that answers it, and kept nowhere. */
interface Outcome {
  readonly errors: readonly FieldError[];
  readonly application?: NewAuthenticator;
  readonly codes?: readonly string[];
}
const outcomes = new WeakMap<RequestEvent['request'], Outcome>();

/** What one comes in with besides the passphrase: to set up, to replace, and the codes for when it is lost. */
export const load: PageServerLoad = async (event) => {
  const [{ viewer }, factors] = await Promise.all([
    askPage(event, AccountPageDocument, {}),
    askFactors(event),
  ]);
  const own = event.locals.viewer;
  if (!viewer || !own) error(404, m.error_title_404());
  if (!factors) error(503, m.error_title_503());
  const { errors, application, codes } = outcomes.get(event.request) ?? { errors: [] };
  const next = localAddress(event.url.searchParams.get('suite'), '/mon-compte');
  return {
    nav: accountNav(event),
    factor: part(FactorState, {
      ...{ email: own.email, next, isAwaited: own.needsSecondFactor, errors },
      isOn: factors.authenticator && !application,
      done: event.url.searchParams.has('fait'),
      left: factors.recoveryCodes,
      application: application ?? null,
    }),
    newCodes: codes ?? application?.codes ?? null,
  };
};

function answer({ request }: RequestEvent, outcome: Outcome, status = 422) {
  outcomes.set(request, outcome);
  return outcome.errors.length > 0 ? fail(status) : undefined;
}

type Refused = Exclude<AccountAnswer, { outcome: 'done' }>;

/** What the sign-in refused, at the field that it asked for. */
function refusedFor(refused: Refused, id: string, wrong: string): readonly FieldError[] {
  switch (refused.outcome) {
    case 'too-many':
      return [{ id, message: m.signin_too_many() }];
    case 'unavailable':
      return [{ id, message: m.signin_unavailable() }];
    case 'refused':
      return [{ id, message: wrong }];
    default:
      return refused satisfies never;
  }
}

async function passphraseOf(event: RequestEvent): Promise<string> {
  return String((await event.request.formData()).get('phrase') ?? '');
}

async function begin(event: RequestEvent, replaces: boolean) {
  const field = replaces ? 'phrase-remplacer' : 'phrase-commencer';
  const passphrase = await passphraseOf(event);
  if (passphrase === '')
    return answer(event, { errors: [{ id: field, message: m.account_passphrase_now_missing() }] });
  const made = await beginAuthenticator(event, passphrase, { replaces });
  if ('outcome' in made)
    return answer(event, { errors: refusedFor(made, field, m.account_passphrase_wrong()) });
  return answer(event, { errors: [], application: made });
}

export const actions: Actions = {
  commencer: (event) => begin(event, false),
  remplacer: (event) => begin(event, true),
  confirmer: async (event) => {
    const form = await event.request.formData();
    const [code, uri, codes] = ['code', 'adresse', 'secours'].map((name) => String(form.get(name) ?? '')) as [
      string,
      string,
      string,
    ];
    const application = { uri, codes: codes.split(' ') };
    const next = localAddress(event.url.searchParams.get('suite'), '/mon-compte');
    if (code.trim() === '')
      return answer(event, { errors: [{ id: 'code', message: m.code_missing() }], application });
    const confirmed = await confirmAuthenticator(event, code);
    if (confirmed.outcome !== 'done')
      return answer(event, { errors: refusedFor(confirmed, 'code', m.code_wrong()), application });
    redirect(303, next === '/mon-compte' ? `${factorPage}?fait` : next);
  },
  codes: async (event) => {
    const passphrase = await passphraseOf(event);
    if (passphrase === '')
      return answer(event, { errors: [{ id: 'phrase-codes', message: m.account_passphrase_now_missing() }] });
    const made = await newRecoveryCodes(event, passphrase);
    if ('outcome' in made)
      return answer(event, { errors: refusedFor(made, 'phrase-codes', m.account_passphrase_wrong()) });
    return answer(event, { errors: [], codes: made });
  },
};
