import type { RequestEvent } from '@sveltejs/kit';
import { apiRoute, forwardedHeaders } from '#lib/graphql/client.ts';
import type { MemberFunction } from '#lib/graphql/generated/enums.ts';

/** What a link of an invitation offers. */
export interface Offer {
  /** null: of a set-up link, whose holder says it */
  readonly email: string | null;
  readonly function: MemberFunction;
  readonly organisation: string;
  /** null: invited at the console of the machine */
  readonly inviter: string | null;
  readonly inviterOrganisation: string | null;
  readonly until: string;
  readonly hasAccount: boolean;
}

export interface InvitationProblem {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** What was asked of a link, what it refuses, or that nobody answers. */
export type Answer<T> =
  | { readonly found: T }
  | { readonly problems: readonly InvitationProblem[] }
  | { readonly unavailable: true };

/** What the link with this token offers. */
export const offerBehind = (event: RequestEvent, token: string): Promise<Answer<Offer>> =>
  ask(event, '/auth/invitation', { token });

/** Takes what a link offers: the address to sign in with from now on. */
export const acceptOffer = (
  event: RequestEvent,
  typed: {
    readonly token: string;
    readonly name: string;
    readonly email: string;
    readonly passphrase: string;
  },
): Promise<Answer<{ readonly email: string }>> => ask(event, '/auth/invitation/accept', typed);

async function ask<T>(event: RequestEvent, path: `/${string}`, body: unknown): Promise<Answer<T>> {
  try {
    const answer = await fetch(apiRoute(path), {
      method: 'POST',
      headers: { ...forwardedHeaders(event), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return { found: (await answer.json()) as T };
    if (answer.status !== 422) return { unavailable: true };
    const { userErrors } = (await answer.json()) as { readonly userErrors: readonly InvitationProblem[] };
    return { problems: userErrors };
  } catch {
    return { unavailable: true };
  }
}
