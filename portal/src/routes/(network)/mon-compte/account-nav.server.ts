import type { RequestEvent } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import AccountNav from './AccountNav.svelte';

/** The pages of one's account beside each of them. Rendered on the server: as a layout it would be one more file of script on each. */
export const accountNav = ({ locals: { viewer }, url }: RequestEvent): string =>
  part(AccountNav, { viewer, here: url.pathname });
