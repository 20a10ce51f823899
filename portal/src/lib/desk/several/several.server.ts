import { fail, redirect, type Action, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';
import {
  AcknowledgeSeveralDocument,
  AssignSeveralDocument,
  type ItemsAnsweredFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { statusLabel } from '#lib/text/labels.ts';
import { severalVerb, tickedIn, type SeveralResult, type SeveralVerb, type Ticked } from './several.ts';

/** What came of it in this request, for the page that is rendered in the same one. */
const cameHere = new WeakMap<App.Locals, SeveralResult>();

/** What was done with several referrals: in this very request, or just before it as the address says. */
export function severalIn({ locals, url }: RequestEvent): SeveralResult | null {
  const here = cameHere.get(locals);
  if (here) return here;
  const verb = severalVerb(url.searchParams.get('fait-ensemble'));
  const done = Number(url.searchParams.get('combien'));
  if (verb === null || !Number.isInteger(done) || done < 1 || done > 50) return null;
  return { verb, done, left: [], refused: null };
}

async function give(
  event: RequestEvent,
  verb: SeveralVerb,
  ticked: readonly Ticked[],
  assigneeId: string | null,
): Promise<ItemsAnsweredFragment> {
  const graphql = graphqlFor(event);
  switch (verb) {
    case 'accuser': {
      const items = ticked.map(({ id, version }) => ({ id, version }));
      return (await graphql.mutate(AcknowledgeSeveralDocument, { input: { items } })).acknowledgeReferrals;
    }
    case 'attribuer': {
      const input = { items: [...ticked], assigneeId };
      return (await graphql.mutate(AssignSeveralDocument, { input })).assignReferrals;
    }
    default:
      return verb satisfies never;
  }
}

/** In words that ask for nothing which was done already: the list that says it was loaded again; null for the API's own. */
function whyLeft(code: string, status: ReferralStatus | null): string | null {
  return code === 'WRONG_STATE' && status ? m.several_left_status({ status: statusLabel(status) }) : null;
}

function resultOf(verb: SeveralVerb, { results, userErrors }: ItemsAnsweredFragment): SeveralResult {
  return {
    verb,
    done: results.filter(({ done }) => done).length,
    left: results
      .filter(({ done }) => !done)
      .map(({ referralId: id, referral, userErrors: errors }) => ({
        id,
        reference: referral?.reference ?? null,
        why: errors.map(({ code, message }) => whyLeft(code, referral?.status ?? null) ?? message).join(' '),
      })),
    refused: userErrors[0]?.message ?? null,
  };
}

/**
 * The form of the ticked lines. All done, it leads back to the list (a redirect, so that reloading repeats nothing);
 * else the list is shown with those that were not done, and why. Sent twice, the second time finds them done.
 */
export function severalForm(back: (event: RequestEvent, verb: SeveralVerb, done: number) => string): Action {
  return async (event) => {
    const form = await event.request.formData();
    const verb = severalVerb(form.get('faire')) ?? 'accuser';
    const ticked = form
      .getAll('choix')
      .map(tickedIn)
      .filter((one) => one !== null);
    const assignee = form.get('assigneeId');
    if (verb === 'attribuer' && assignee === null) {
      cameHere.set(event.locals, { verb, done: 0, left: [], refused: m.several_choose_error() });
      return fail(422);
    }
    const wanted = typeof assignee === 'string' && assignee !== '' ? assignee : null;
    const result = resultOf(verb, await give(event, verb, ticked, wanted));
    if (result.left.length === 0 && result.refused === null) redirect(303, back(event, verb, result.done));
    cameHere.set(event.locals, result);
    return fail(422);
  };
}
