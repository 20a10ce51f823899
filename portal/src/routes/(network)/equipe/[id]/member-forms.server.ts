import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  ConfirmFactorLossDocument,
  EndMemberDocument,
  ReportFactorLossDocument,
  RestoreMemberDocument,
  SuspendMemberDocument,
  WithdrawFactorLossDocument,
  type TeamOutcomeFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { confirmAddress } from '#lib/server/confirm.ts';

/** What was asked of somebody's function and refused, shown by the page that answers it; a page asked for afresh has nothing. */
export interface Refusal {
  readonly member: string;
  readonly typed: { readonly when: string; readonly lastDay: string; readonly successor: string };
  readonly errors: readonly { readonly id: string; readonly message: string }[];
}
const refusals = new WeakMap<RequestEvent['request'], Refusal>();

/** What the form of this request came to, where it was refused. */
export const refusalOf = ({ request }: RequestEvent): Refusal | null => refusals.get(request) ?? null;

/** What a refusal points at: a field of the form, or the form. */
const fields: Readonly<Record<string, string>> = { lastDay: 'dernier-jour', successorId: 'repreneur' };

export async function suspend(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { suspendMember: answer } = await graphqlFor(event).mutate(SuspendMemberDocument, {
    input: form.named,
  });
  return answered(event, house, form, answer, 'suspension');
}

export async function restore(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { restoreMember: answer } = await graphqlFor(event).mutate(RestoreMemberDocument, {
    input: form.named,
  });
  return answered(event, house, form, answer, 'retour');
}

/** Says that somebody has lost what they come in with. */
export async function reportLoss(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { reportFactorLoss: answer } = await graphqlFor(event).mutate(ReportFactorLossDocument, {
    input: form.named,
  });
  return answered(event, house, form, answer, 'perte');
}

/** Confirms what somebody else said of it. */
export async function confirmLoss(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { confirmFactorLoss: answer } = await graphqlFor(event).mutate(ConfirmFactorLossDocument, {
    input: form.named,
  });
  return answered(event, house, form, answer, 'oubli');
}

/** Takes it back. */
export async function withdrawLoss(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { withdrawFactorLoss: answer } = await graphqlFor(event).mutate(WithdrawFactorLossDocument, {
    input: form.named,
  });
  return answered(event, house, form, answer, 'retrouve');
}

/** Ends a function with the day that was typed, or at once where that was chosen. */
export async function end(event: RequestEvent, house: string) {
  const form = await typedIn(event);
  const { when, lastDay, successor } = form.typed;
  if (when !== 'maintenant' && lastDay === '')
    return refuse(event, form, [{ id: 'dernier-jour', message: m.team_end_day_missing() }]);
  const { endMember: answer } = await graphqlFor(event).mutate(EndMemberDocument, {
    input: {
      ...form.named,
      lastDay: when === 'maintenant' ? null : lastDay,
      successorId: successor === '' ? null : successor,
    },
  });
  return answered(event, house, form, answer, 'fin');
}

type Typed = Awaited<ReturnType<typeof typedIn>>;

async function typedIn({ request }: RequestEvent) {
  const form = await request.formData();
  const word = (name: string): string => String(form.get(name) ?? '').trim();
  return {
    named: { id: word('personne'), version: Number(form.get('version')) },
    typed: { when: word('quand'), lastDay: word('dernier-jour'), successor: word('repreneur') },
  };
}

function answered(
  event: RequestEvent,
  house: string,
  form: Typed,
  { userErrors }: TeamOutcomeFragment,
  done: string,
) {
  if (userErrors.some(({ code }) => code === 'NOT_CONFIRMED'))
    redirect(303, confirmAddress(`/equipe/${house}?personne=${form.named.id}`));
  if (userErrors.length === 0) redirect(303, `/equipe/${house}?fait=${done}`);
  return refuse(
    event,
    form,
    userErrors.map(({ field, message }) => ({ id: fields[field ?? ''] ?? 'fonction-de', message })),
    userErrors.some(({ code }) => code === 'STALE') ? 409 : 422,
  );
}

function refuse(event: RequestEvent, { named, typed }: Typed, errors: Refusal['errors'], status = 422) {
  refusals.set(event.request, { member: named.id, typed, errors });
  return fail(status);
}
