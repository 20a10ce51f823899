import { setTimeout as wait } from 'node:timers/promises';
import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  EnterReferralDocument,
  SubmitReferralDocument,
  type DraftFieldsFragment,
  type SubmitReferralInput,
  type SubmitReferralMutation,
} from '#lib/graphql/generated/graphql.ts';
import { enclose } from '../enclosures/enclose.server.ts';
import { findReferral, openDraft } from '../draft/draft.server.ts';
import type { DraftPart } from '#lib/form/reading.ts';
import { problemsOf } from '../step/refusals.ts';
import { keyIn } from '#lib/server/idempotency-key.server.ts';
import { readSending } from './sending.ts';
import { showSending } from '../step/show-step.server.ts';
import { addressOf, refuse, saveDraft, type RefusedStep } from '../step/step-actions.server.ts';
import type { Conflict, StepFailure } from '../step/step-failure.ts';
import { receiptAddress } from '../step/steps.ts';
import { typedOf } from '#lib/form/typed.ts';

/** Saves step 4 where it changed, then sends. Ends at the receipt, also when a twin of this request came first. */
export async function send(event: RequestEvent): Promise<ActionFailure<RefusedStep>> {
  const form = await event.request.formData();
  const typed = typedOf(form);
  const key = keyIn(form);
  const address = addressOf(event, form);
  const id = address.id ?? '';
  const again = (what: Partial<StepFailure>) => {
    const failure = { typed, draft: address, problems: [], conflict: null, communes: [], ...what };
    // a failed sending keeps the key of its page, so that trying again is still the same sending
    return refuse(showSending(event, failure, key), event.url.pathname, failure);
  };

  const draft = await openDraft(event, id);
  const { part } = readSending(typed);

  const files = await enclose(event, form, id);
  if (files.length > 0) return await again({ problems: files });
  let { version } = address;
  if (draft.version !== version || changes(draft, part)) {
    const saved = await saveDraft(event, address, part, 4);
    if (saved.kind === 'refused') return await again({ problems: saved.problems });
    if (saved.kind === 'conflict') return await again(await conflicting(event, id, saved.conflict));
    version = saved.version;
  }
  const input = { id, version: version ?? draft.version, idempotencyKey: key };
  const sent = await sendOrEnter(event, draft, input);
  if (sent.referral) redirect(303, receiptAddress(id));
  if (sent.userErrors.some(({ code }) => code === 'STALE' || code === 'WRONG_STATE')) {
    const now = await openDraft(event, id);
    // what is sent is no more one's own: nothing goes over a change without a choice
    const conflict = { version: now.version, at: now.updatedAt, ofOneself: false };
    return await again(await conflicting(event, id, conflict));
  }
  return await again({ draft: { id, version: input.version }, problems: problemsOf(sent.userErrors) });
}

/** A draft is sent by whose it is; what came by another way is entered by the CPCA that has it already. */
async function sendOrEnter(
  event: RequestEvent,
  { enteredBy }: DraftFieldsFragment,
  input: SubmitReferralInput,
): Promise<SubmitReferralMutation['submitReferral']> {
  const client = graphqlFor(event);
  return enteredBy === null
    ? (await client.mutate(SubmitReferralDocument, { input })).submitReferral
    : (await client.mutate(EnterReferralDocument, { input })).enterReferral;
}

/** Whether step 4 has anything that is not in the draft yet. */
function changes(draft: DraftFieldsFragment, part: DraftPart): boolean {
  const before = [...(draft.safetyConstraints ?? [])].sort().join();
  const now = [...(part.safetyConstraints ?? [])].sort().join();
  return (
    before !== now ||
    (draft.recipient?.id ?? null) !== (part.recipientId ?? null) ||
    (draft.recipientReason ?? null) !== (part.recipientReason ?? null)
  );
}

/**
 * Another request changed the draft. Where it is the twin of this one (a double click without script), it is about to
 * send it: the receipt is then the right answer. Otherwise nothing is sent, and the page says so.
 */
async function conflicting(
  event: RequestEvent,
  id: string,
  conflict: Conflict,
): Promise<Partial<StepFailure>> {
  for (const delay of [150, 350, 700]) {
    await wait(delay);
    const now = await findReferral(event, id);
    if (now && now.status !== 'DRAFT') redirect(303, receiptAddress(id));
  }
  return { conflict };
}
