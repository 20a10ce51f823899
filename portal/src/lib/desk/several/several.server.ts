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
import {
  handedOnIn,
  severalVerb,
  tickedIn,
  type HandedOn,
  type SeveralResult,
  type SeveralVerb,
  type Ticked,
} from './several.ts';

/** What came of it in this request, for the page that is rendered in the same one. */
const cameHere = new WeakMap<App.Locals, SeveralResult>();

/** What was done with several referrals: in this very request, or just before it as the address says. */
export function severalIn({ locals, url }: RequestEvent): SeveralResult | null {
  const here = cameHere.get(locals);
  if (here) return here;
  const verb = severalVerb(url.searchParams.get('fait-ensemble'));
  const [done, already] = [countIn(url, 'combien'), countIn(url, 'deja')];
  if (verb === null || done + already === 0) return null;
  const undo = handedOnIn(url.searchParams.get('retour'));
  return { verb, done, already, left: [], refused: null, undo: verb === 'attribuer' ? undo : null };
}

/** A number of referrals as an address says it; 0 for any other. */
function countIn({ searchParams }: URL, name: string): number {
  const count = Number(searchParams.get(name));
  return Number.isInteger(count) && count > 0 && count <= 50 ? count : 0;
}

type Answered = Pick<ItemsAnsweredFragment, 'results' | 'userErrors'>;

async function acknowledge(event: RequestEvent, ticked: readonly Ticked[]): Promise<Answered> {
  const items = ticked.filter(({ receipt }) => receipt).map(({ id, version }) => ({ id, version }));
  return (await graphqlFor(event).mutate(AcknowledgeSeveralDocument, { input: { items } }))
    .acknowledgeReferrals;
}

/** What is put in somebody's charge: as it was ticked, or, without a version, whatever was corrected since. */
type HandOn = Pick<Ticked, 'id' | 'insteadOfId'> & { readonly version: number | null };

async function handOn(
  event: RequestEvent,
  given: readonly HandOn[],
  assigneeId: string | null,
): Promise<Answered> {
  const items = given.map(({ id, version, insteadOfId }) => ({ id, version, insteadOfId }));
  return (await graphqlFor(event).mutate(AssignSeveralDocument, { input: { items, assigneeId } }))
    .assignReferrals;
}

/** Whether it changed by what was asked. */
const changedBy = ({ done, alreadySo }: Answered['results'][number]): boolean => done && !alreadySo;

/** In words that ask for nothing which was done already: the list that says it was loaded again; null for the API's own. */
function whyLeft(code: string, status: ReferralStatus | null): string | null {
  return code === 'WRONG_STATE' && status ? m.several_left_status({ status: statusLabel(status) }) : null;
}

/** Gives back to each whose it was, as long as nobody else has put it in other hands since. */
async function handBack(event: RequestEvent, { to, items }: HandedOn): Promise<Answered> {
  const answered = await Promise.all(
    [...Map.groupBy(items, ({ from }) => from)].map(([from, group]) =>
      handOn(
        event,
        group.map(({ id }) => ({ id, version: null, insteadOfId: to })),
        from,
      ),
    ),
  );
  return {
    results: answered.flatMap(({ results }) => results),
    userErrors: answered.flatMap(({ userErrors }) => userErrors),
  };
}

/** What was in other hands before, of all that were handed on: who took one themselves meanwhile keeps it. */
function handedOn(to: string | null, ticked: readonly Ticked[], { results }: Answered): HandedOn | null {
  const done = new Set(results.filter(changedBy).map(({ referralId }) => referralId));
  const items = ticked
    .filter(({ id, insteadOfId }) => done.has(id) && insteadOfId !== to)
    .map(({ id, insteadOfId }) => ({ id, from: insteadOfId }));
  return items.length > 0 ? { to, items } : null;
}

function resultOf(
  verb: SeveralVerb,
  { results, userErrors }: Answered,
  undo: HandedOn | null,
): SeveralResult {
  return {
    verb,
    done: results.filter(changedBy).length,
    already: results.filter(({ alreadySo }) => alreadySo).length,
    left: results
      .filter(({ done }) => !done)
      .map(({ referralId: id, referral, userErrors: errors }) => ({
        id,
        reference: referral?.reference ?? null,
        why: errors.map(({ code, message }) => whyLeft(code, referral?.status ?? null) ?? message).join(' '),
      })),
    refused: userErrors[0]?.message ?? null,
    undo,
  };
}

async function resultFor(
  event: RequestEvent,
  verb: SeveralVerb,
  form: FormData,
  ticked: readonly Ticked[],
): Promise<SeveralResult> {
  if (verb === 'annuler') {
    const given = handedOnIn(form.get('retour'));
    const answered = given ? await handBack(event, given) : { results: [], userErrors: [] };
    return resultOf(verb, answered, null);
  }
  const assignee = form.get('assigneeId');
  const wanted = typeof assignee === 'string' && assignee !== '' ? assignee : null;
  if (verb === 'accuser') return resultOf(verb, await acknowledge(event, ticked), null);
  const answered = await handOn(event, ticked, wanted);
  return resultOf(verb, answered, handedOn(wanted, ticked, answered));
}

/**
 * The form of the ticked lines. All done, it leads back to the list (a redirect, so that reloading repeats nothing);
 * else the list is shown with those that were not done, and why. Sent twice, the second time finds them done.
 */
export function severalForm(back: (event: RequestEvent, result: SeveralResult) => string): Action {
  return async (event) => {
    const form = await event.request.formData();
    const verb = severalVerb(form.get('faire')) ?? 'accuser';
    const ticked = form
      .getAll('choix')
      .map(tickedIn)
      .filter((one) => one !== null);
    const assignee = form.get('assigneeId');
    if (verb === 'attribuer' && assignee === null) {
      const refused = m.several_choose_error();
      cameHere.set(event.locals, { verb, done: 0, already: 0, left: [], refused, undo: null });
      return fail(422);
    }
    const result = await resultFor(event, verb, form, ticked);
    if (result.left.length === 0 && result.refused === null) redirect(303, back(event, result));
    cameHere.set(event.locals, result);
    return fail(422);
  };
}
