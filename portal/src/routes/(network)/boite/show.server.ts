import type { RequestEvent } from '@sveltejs/kit';
import { doneIn, refusedIn } from '#lib/cases/answers/answers.server.ts';
import { besideCase } from '#lib/cases/detail/beside.server.ts';
import CaseDetail from '#lib/cases/detail/CaseDetail.svelte';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { caseReaders } from '#lib/cases/detail/readers.server.ts';
import { inboxAddress, inboxViewLabel } from '#lib/cases/inbox/inbox.ts';
import InboxAbsent from '#lib/cases/inbox/InboxAbsent.svelte';
import InboxList from '#lib/cases/inbox/InboxList.svelte';
import InboxTop from '#lib/cases/inbox/InboxTop.svelte';
import { everyRelationOf } from '#lib/access/relations-of.ts';
import { criteriaQuery } from '#lib/desk/views/criteria.ts';
import { listQuery } from '#lib/desk/views/order.ts';
import CriteriaPanel from '#lib/desk/views/CriteriaPanel.svelte';
import { standsInFor } from '#lib/desk/away.ts';
import { deskOf } from '#lib/desk/desk.ts';
import { viewRefusal, type SavedViewLink } from '#lib/desk/views/saved-views.server.ts';
import { severalIn } from '#lib/desk/several/several.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { part } from '#lib/server-parts/part.server.ts';
import { countText, type Count } from '#lib/text/count.ts';
import { date, number } from '#lib/text/format.ts';
import type { InboxRequest, InboxAnswer } from './inbox-request.server.ts';

/** What follows a form's name in its address, to come back to the same list. */
function placeOf({ view, narrowed, after }: InboxRequest): string {
  return `&vue=${view}${narrowed && `&${narrowed}`}${after ? `&apres=${encodeURIComponent(after)}` : ''}`;
}

/** What a printed page holds of a longer list; null where it holds all of it. */
function partText(shown: number, total: Count): string | null {
  const whole = shown === total.totalCount && !total.totalCountIsLowerBound;
  return whole ? null : m.print_part({ count: number(shown), total: countText(total) });
}

/** The list, and what stands above it. */
export function showList(
  event: RequestEvent,
  request: InboxRequest,
  { answer, lines, next, counts, chosen: open }: InboxAnswer,
  views: readonly SavedViewLink[],
  now: string,
) {
  const { viewer } = event.locals;
  const { view, criteria, narrowed, wanted, order, after, chosen } = request;
  const place = placeOf(request);
  return {
    paper: part(PaperHead, {
      title: m.inbox_print({ view: inboxViewLabel(view) }),
      part: partText(lines.length, answer.referrals),
      viewer,
      now,
    }),
    top: part(InboxTop, {
      view,
      counts,
      done: chosen === null ? doneIn(event.url) : null,
      several: severalIn(event),
      place,
      criteria: narrowed,
      views,
      here: inboxAddress(view, { criteria: criteriaQuery(criteria) }),
      standsIn: standsInFor(answer.viewer?.colleagues ?? [], viewer?.membership?.id).map(
        ({ id, name, until }) => ({
          label: m.leave_yours({ name, day: date(until, 'unless-current') }),
          href: inboxAddress(view, { criteria: listQuery({ ...criteria, inChargeId: id }, wanted) }),
        }),
      ),
    }),
    filters: part(CriteriaPanel, {
      criteria,
      views,
      refused: viewRefusal(event),
      action: '/boite',
      keep: { vue: view, tri: wanted ?? '' },
      clear: inboxAddress(view, { criteria: wanted === null ? '' : `tri=${wanted}` }),
      place,
      desk: true,
      possible: everyRelationOf(
        event.locals.viewer?.membership?.function,
        event.locals.viewer?.mayRefer ?? false,
      ),
      places: true,
      houses: answer.referralHouses,
      colleagues: answer.viewer?.colleagues ?? [],
    }),
    list: part(InboxList, {
      view,
      counts,
      lines,
      chosen: open ?? undefined,
      total: answer.referrals,
      after,
      next,
      now,
      desk: deskOf(viewer, answer.viewer ?? null),
      criteria: narrowed,
      place,
      order,
    }),
  };
}

/** The referral beside the list, with all that is wanted to decide on it; null: as it was. */
export async function showDetail(
  event: RequestEvent,
  { view, narrowed, after, chosen }: InboxRequest,
  { answer, opened }: InboxAnswer,
  now: string,
): Promise<string | null> {
  if (opened === 'as it was') return null;
  if (!opened) return chosen === null ? '' : part(InboxAbsent, {});
  const { viewer } = event.locals;
  return part(CaseDetail, {
    known: opened,
    beside: besideCase(opened, { viewer, people: answer.viewer ?? null, reasons: answer.reasons }),
    readers: await caseReaders(event, opened),
    now,
    done: chosen === null ? null : doneIn(event.url),
    back: inboxAddress(view, { after, criteria: narrowed }),
    viewerName: viewer?.name ?? '',
    refused: refusedIn(event),
    place: `&vue=${view}${narrowed && `&${narrowed}`}&o=${encodeURIComponent(opened.id)}`,
  });
}
