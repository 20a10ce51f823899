import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { localAddress } from '#lib/server/address.ts';
import { comingInAgain } from '#lib/server/confirm.ts';
import { signIn, type SignInResult } from '#lib/server/session.ts';
import { loadViewer } from '#lib/server/viewer.ts';
import { notSentMark } from '#lib/session/page-owner.ts';
import { demoAccounts, demoPasswordOf } from './demo-accounts.ts';
import type { Actions, PageServerLoad } from './$types';

const home = '/accueil';

export const load: PageServerLoad = async (event) => {
  const next = localAddress(event.url.searchParams.get('suite'), home);
  // whoever is signed in already is taken further; an API that does not answer must not hide the form
  const viewer = await loadViewer(event).catch(() => null);
  const again = viewer !== null && comingInAgain(event.url);
  if (viewer && !again) redirect(303, next);
  const demo = (await demoAccounts()).map(({ email, label }) => ({ email, label }));
  return { next, demo, again, own: viewer?.email ?? '', notSent: event.url.searchParams.has(notSentMark) };
};

function refusal(result: Exclude<SignInResult, 'signed-in' | 'second-factor' | 'passkey'>): {
  status: number;
  message: string;
} {
  switch (result) {
    case 'refused':
      return { status: 400, message: m.signin_refused() };
    case 'too-many':
      return { status: 429, message: m.signin_too_many() };
    case 'unavailable':
      return { status: 503, message: m.signin_unavailable() };
    default:
      return result satisfies never;
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const demo = form.get('demo');
    const email = String(demo ?? form.get('email') ?? '').trim();
    const password = demo === null ? String(form.get('password') ?? '') : await demoPasswordOf(email);
    const errors = [
      ...(email ? [] : [{ id: 'email', message: m.signin_email_missing() }]),
      ...(password ? [] : [{ id: 'password', message: m.signin_password_missing() }]),
    ];
    if (errors.length > 0) return fail(400, { email, errors });
    const shared = demo !== null || form.get('shared') === 'on';
    const result = await signIn(event, { email, password, rememberMe: !shared });
    const next = localAddress(form.get('suite'), home);
    if (result === 'signed-in') redirect(303, next);
    const suite = `suite=${encodeURIComponent(next)}`;
    if (result === 'second-factor') redirect(303, `/connexion/code?${suite}`);
    if (result === 'passkey') redirect(303, `/connexion/cle?seule&${suite}`);
    const { status, message } = refusal(result);
    return fail(status, { email, errors: [{ id: 'email', message }] });
  },
};
