import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { acceptOffer, offerBehind } from '#lib/server/invitation.ts';
import { signIn } from '#lib/server/session.ts';
import { loadViewer } from '#lib/server/viewer.ts';
import type { Actions, PageServerLoad } from './$types';

const home = '/accueil';

/** What a link offers, before anything is typed; for whoever has an account, whether they are signed in. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'referrer-policy': 'no-referrer' });
  const answer = await offerBehind(event, event.params.token);
  if ('unavailable' in answer) return { state: 'unavailable' as const };
  if ('problems' in answer) return { state: 'over' as const };
  const viewer = await loadViewer(event).catch(() => null);
  return {
    state: 'open' as const,
    offer: answer.found,
    signedIn: viewer !== null,
    path: event.url.pathname,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [name, email, passphrase] = ['name', 'email', 'passphrase'].map((field) =>
      String(form.get(field) ?? ''),
    ) as [string, string, string];
    const { token } = event.params;
    const offered = await offerBehind(event, token);
    const answer = await acceptOffer(event, { token, name, email, passphrase });
    const typed = { name, email };
    if ('unavailable' in answer)
      return fail(503, { typed, errors: [{ id: 'name', message: m.invitation_unavailable() }] });
    if ('problems' in answer)
      return fail(422, {
        typed,
        errors: answer.problems.map(({ field, message }) => ({ id: field, message })),
      });
    // who had an account is signed in already, and finds the function beside the others
    if (!('found' in offered) || !offered.found.hasAccount)
      await signIn(event, { email: answer.found.email, password: passphrase, rememberMe: false });
    redirect(303, home);
  },
};
