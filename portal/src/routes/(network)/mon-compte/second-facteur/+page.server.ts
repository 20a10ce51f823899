import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { AccountPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  askFactors,
  beginAuthenticator,
  confirmAuthenticator,
  newRecoveryCodes,
  removePasskey,
  renamePasskey,
  type AccountAnswer,
  type NewAuthenticator,
} from '#lib/server/account.ts';
import { localAddress } from '#lib/server/address.ts';
import { confirmAddress } from '#lib/server/confirm.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { factorPage } from '#lib/server/second-factor.ts';
import { part } from '#lib/server-parts/part.server.ts';
import FactorHead from './FactorHead.svelte';
import FactorState from './FactorState.svelte';
import PasskeyList from './PasskeyList.svelte';
import { accountNav } from '../account-nav.server.ts';
import type { Actions, PageServerLoad } from './$types';

const ownPage = '/mon-compte';

/** This page, with where one goes on afterwards. */
const here = ({ url }: RequestEvent): string =>
  `${factorPage}?suite=${encodeURIComponent(localAddress(url.searchParams.get('suite'), ownPage))}`;

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

/** What was done just now, as the address says. */
const done = {
  application: m.factor_done,
  cle: m.passkey_done,
  nom: m.passkey_renamed,
  retrait: m.passkey_removed,
} as const;
const isDone = (word: string | null): word is keyof typeof done => word !== null && word in done;

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
  const next = localAddress(event.url.searchParams.get('suite'), ownPage);
  const happened = event.url.searchParams.get('fait');
  const awaited = own.needsSecondFactor && !application;
  return {
    nav: accountNav(event),
    head: part(FactorHead, {
      ...{ isAwaited: awaited, errors },
      done: isDone(happened) ? done[happened]() : null,
    }),
    // while an application is set up there is that to do alone
    passkeys: application
      ? null
      : part(PasskeyList, { passkeys: factors.passkeys, alone: !factors.authenticator, errors }),
    factor: part(FactorState, {
      ...{ email: own.email, next, errors },
      isOn: factors.authenticator && !application,
      left: factors.recoveryCodes,
      application: application ?? null,
    }),
    email: own.email,
    added: next === ownPage ? `${factorPage}?fait=cle` : next,
    confirm: confirmAddress(here(event)),
    newCodes: codes ?? application?.codes ?? null,
  };
};

function answer({ request }: RequestEvent, outcome: Outcome, status = 422) {
  outcomes.set(request, outcome);
  return outcome.errors.length > 0 ? fail(status) : undefined;
}

type Refused = Exclude<AccountAnswer, { outcome: 'done' }>;

/** What the sign-in refused, at the field that it asked for. */
function refusedFor(
  event: RequestEvent,
  refused: Refused,
  { id, wrong }: { readonly id: string; readonly wrong: string },
): readonly FieldError[] {
  switch (refused.outcome) {
    case 'too-many':
      return [{ id, message: m.signin_too_many() }];
    case 'unavailable':
      return [{ id, message: m.signin_unavailable() }];
    case 'not-confirmed':
      return redirect(303, confirmAddress(here(event)));
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
    return answer(event, {
      errors: refusedFor(event, made, { id: field, wrong: m.account_passphrase_wrong() }),
    });
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
    const next = localAddress(event.url.searchParams.get('suite'), ownPage);
    if (code.trim() === '')
      return answer(event, { errors: [{ id: 'code', message: m.code_missing() }], application });
    const confirmed = await confirmAuthenticator(event, code);
    if (confirmed.outcome !== 'done')
      return answer(event, {
        errors: refusedFor(event, confirmed, { id: 'code', wrong: m.code_wrong() }),
        application,
      });
    redirect(303, next === ownPage ? `${factorPage}?fait=application` : next);
  },
  codes: async (event) => {
    const passphrase = await passphraseOf(event);
    if (passphrase === '')
      return answer(event, { errors: [{ id: 'phrase-codes', message: m.account_passphrase_now_missing() }] });
    const made = await newRecoveryCodes(event, passphrase);
    if ('outcome' in made)
      return answer(event, {
        errors: refusedFor(event, made, { id: 'phrase-codes', wrong: m.account_passphrase_wrong() }),
      });
    return answer(event, { errors: [], codes: made });
  },
  renommer: async (event) => {
    const form = await event.request.formData();
    const handle = String(form.get('cle') ?? '');
    const name = String(form.get('nom') ?? '').trim();
    const field = { id: `nom-${handle}`, wrong: m.passkey_name_wrong() };
    if (name === '') return answer(event, { errors: [{ id: field.id, message: field.wrong }] });
    const renamed = await renamePasskey(event, handle, name);
    if (renamed.outcome !== 'done') return answer(event, { errors: refusedFor(event, renamed, field) });
    redirect(303, `${factorPage}?fait=nom`);
  },
  retirer: async (event) => {
    const removed = await removePasskey(event, String((await event.request.formData()).get('cle') ?? ''));
    const field = { id: 'cles', wrong: m.signin_unavailable() };
    if (removed.outcome !== 'done') return answer(event, { errors: refusedFor(event, removed, field) });
    redirect(303, `${factorPage}?fait=retrait`);
  },
};
