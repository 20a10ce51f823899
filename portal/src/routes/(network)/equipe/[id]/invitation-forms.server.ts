import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import {
  InviteDocument,
  SendInvitationAgainDocument,
  WithdrawInvitationDocument,
  type InvitationOutcomeFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { confirmAddress } from '#lib/server/confirm.ts';

/** What a form came to, shown by the page that answers it; a page asked for afresh has nothing. */
export interface Outcome {
  readonly typed: { readonly email: string; readonly function: string };
  readonly errors: readonly { readonly id: string; readonly message: string }[];
  /** the link to hand over, where no letter takes it: told in this answer and never again */
  readonly link: string | null;
}
const outcomes = new WeakMap<RequestEvent['request'], Outcome>();

/** What the form of this request came to. */
export const outcomeOf = ({ request }: RequestEvent): Outcome | null => outcomes.get(request) ?? null;

const nothingTyped = { email: '', function: '' };

/** What a refusal points at: a field of the form, or the form. */
const fields: Readonly<Record<string, string>> = { email: 'courriel', function: 'fonction' };

/** Invites whom the form names. */
export async function invite(event: RequestEvent, house: string) {
  const form = await event.request.formData();
  const typed = {
    email: String(form.get('courriel') ?? '').trim(),
    function: String(form.get('fonction') ?? ''),
  };
  if (typed.function === '')
    return refuse(event, typed, [{ id: 'fonction', message: m.team_function_missing() }]);
  const { invite: answer } = await graphqlFor(event).mutate(InviteDocument, {
    input: { organisationId: house, email: typed.email, function: typed.function as MemberFunction },
  });
  return answered(event, { house, typed, answer, done: 'invitation' });
}

/** Sends the link of one of the list again. */
export async function sendAgain(event: RequestEvent, house: string) {
  const { sendInvitationAgain: answer } = await graphqlFor(event).mutate(SendInvitationAgainDocument, {
    input: await named(event),
  });
  return answered(event, { house, typed: nothingTyped, answer, done: 'renvoi' });
}

/** Takes one of the list back. */
export async function withdraw(event: RequestEvent, house: string) {
  const { withdrawInvitation: answer } = await graphqlFor(event).mutate(WithdrawInvitationDocument, {
    input: await named(event),
  });
  return answered(event, { house, typed: nothingTyped, answer, done: 'retrait' });
}

async function named({ request }: RequestEvent) {
  const form = await request.formData();
  return { id: String(form.get('invitation') ?? ''), version: Number(form.get('version')) };
}

interface Answered {
  readonly house: string;
  readonly typed: Outcome['typed'];
  readonly answer: InvitationOutcomeFragment;
  readonly done: string;
}

function answered(event: RequestEvent, { house, typed, answer, done }: Answered) {
  const { link, userErrors } = answer;
  if (userErrors.some(({ code }) => code === 'NOT_CONFIRMED'))
    redirect(303, confirmAddress(`/equipe/${house}`));
  if (userErrors.length > 0)
    return refuse(
      event,
      typed,
      userErrors.map(({ field, message }) => ({ id: fields[field ?? ''] ?? 'inviter', message })),
      userErrors.some(({ code }) => code === 'STALE') ? 409 : 422,
    );
  // a link is in no address: the answer to the form shows it
  if (link !== null) {
    outcomes.set(event.request, { typed: nothingTyped, errors: [], link });
    return;
  }
  redirect(303, `/equipe/${house}?fait=${done}`);
}

function refuse(event: RequestEvent, typed: Outcome['typed'], errors: Outcome['errors'], status = 422) {
  outcomes.set(event.request, { typed, errors, link: null });
  return fail(status);
}
