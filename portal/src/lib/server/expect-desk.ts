import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { deskOf, type Desk } from '#lib/shell/navigation.ts';

/** A list of certain desks is not there for all others, who would find it empty for ever. Who asks must be known. */
export function expectDesk({ locals }: RequestEvent, ...desks: readonly Desk[]): void {
  const { membership } = locals.viewer ?? {};
  if (!membership || !desks.includes(deskOf(membership.function))) error(404, m.error_title_404());
}
