import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { localAddress } from '#lib/server/address.ts';
import { giveCode, type CodeResult } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

const home = '/accueil';

/** The code that follows the passphrase: of the application, or one of the ten for when it is lost. */
export const load: PageServerLoad = ({ url }) => ({
  next: localAddress(url.searchParams.get('suite'), home),
  recovery: url.searchParams.has('secours'),
});

function refusal(
  result: Exclude<CodeResult, 'signed-in'>,
  recovery: boolean,
): { status: number; message: string } {
  switch (result) {
    case 'wrong':
      return { status: 400, message: recovery ? m.code_recovery_wrong() : m.code_wrong() };
    case 'over':
      return { status: 400, message: m.code_over() };
    case 'locked':
      return { status: 429, message: m.code_locked() };
    case 'unavailable':
      return { status: 503, message: m.signin_unavailable() };
    default:
      return result satisfies never;
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const code = String(form.get('code') ?? '').trim();
    const recovery = form.get('secours') === 'oui';
    if (code === '') return fail(400, { over: false, errors: [{ id: 'code', message: m.code_missing() }] });
    const result = await giveCode(event, { code, recovery });
    if (result === 'signed-in') redirect(303, localAddress(form.get('suite'), home));
    const { status, message } = refusal(result, recovery);
    return fail(status, { over: result === 'over', errors: [{ id: 'code', message }] });
  },
};
