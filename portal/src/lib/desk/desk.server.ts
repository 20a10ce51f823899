import type { RequestEvent } from '@sveltejs/kit';
import type { Choice } from '#lib/cases/detail/beside.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { DeskColleaguesDocument, type CaseFragment } from '#lib/graphql/generated/graphql.ts';

/** Those who share a desk, and which of them the viewer is. */
export interface Desk {
  readonly colleagues: readonly Choice[];
  readonly self: string | null;
}

const nobody: Desk = { colleagues: [], self: null };

/** Those who answer the referrals of the viewer's own service, by name. */
export async function deskOf(event: RequestEvent): Promise<Desk> {
  const { viewer } = await graphqlFor(event).query(DeskColleaguesDocument, {});
  const colleagues = (viewer?.colleagues ?? []).flatMap(({ id, function: does, personName }) =>
    personName && (does === 'COORDINATOR' || does === 'CASEWORKER') ? [{ id, name: personName }] : [],
  );
  const self = event.locals.viewer?.membership?.id ?? null;
  return { colleagues, self: colleagues.some(({ id }) => id === self) ? self : null };
}

/** The desk of a case, for whoever may say who is in charge of it: that is its recipient's own affair. */
export async function deskFor(event: RequestEvent, known: CaseFragment): Promise<Desk> {
  const own = event.locals.viewer?.membership?.organisation.id;
  if (!known.actions.includes('ASSIGN') || known.recipient?.id !== own) return nobody;
  return await deskOf(event);
}
