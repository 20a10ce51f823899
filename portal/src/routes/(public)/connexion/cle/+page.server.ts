import { m } from '#lib/paraglide/messages.js';
import { localAddress } from '#lib/server/address.ts';
import { comingInAgain } from '#lib/server/confirm.ts';
import type { PageServerLoad } from './$types';

/** Coming in with a passkey alone, or with it after the passphrase where there is no application. */
export const load: PageServerLoad = ({ url }) => ({
  next: localAddress(url.searchParams.get('suite'), '/accueil'),
  again: comingInAgain(url),
  /** after the passphrase, of whoever has nothing else */
  only: url.searchParams.has('seule'),
  lost: url.searchParams.has('seule') ? m.code_all_lost() : null,
});
