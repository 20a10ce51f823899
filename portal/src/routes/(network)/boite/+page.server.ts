import { answerForms, doneIn, refusedIn } from '#lib/cases/answers.server.ts';
import { besideCase } from '#lib/cases/beside.server.ts';
import CaseDetail from '#lib/cases/CaseDetail.svelte';
import {
  firstOf,
  grouped,
  inboxAddress,
  inboxFilter,
  inboxView,
  inboxViewLabel,
  type InboxCounts,
  type InboxView,
} from '#lib/cases/inbox.ts';
import InboxAbsent from '#lib/cases/InboxAbsent.svelte';
import InboxList from '#lib/cases/InboxList.svelte';
import InboxTop from '#lib/cases/InboxTop.svelte';
import PaperHead from '#lib/cases/PaperHead.svelte';
import { part } from '#lib/cases/part.server.ts';
import { caseReaders } from '#lib/cases/readers.server.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import { CaseDocument, CaseListDocument, InboxCountsDocument } from '#lib/graphql/generated/graphql.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

const pageSize = 50;

/** A page of a view. What is late comes first, whatever its age: it is asked for apart, on the first page. */
async function listOf(graphql: Graphql, view: InboxView, after: string | null) {
  const filter = inboxFilter(view);
  const orderBy = { field: 'SUBMITTED_AT', direction: 'DESC' } as const;
  const apart = view === 'a-traiter' || view === 'toutes';
  const page = (more: { readonly overdue?: boolean }, cursor: string | null) =>
    graphql.query(CaseListDocument, {
      filter: { ...filter, ...more },
      orderBy,
      first: pageSize,
      after: cursor,
    });
  const [late, rest] = await Promise.all([
    apart && !after ? page({ overdue: true }, null) : null,
    page(apart ? { overdue: false } : {}, after),
  ]);
  const lines = [...(late?.referrals.edges ?? []), ...rest.referrals.edges].map(({ node }) => node);
  const { hasNextPage, endCursor } = rest.referrals.pageInfo;
  return { lines, next: hasNextPage ? endCursor : null };
}

/** The referral beside the list, with all that is wanted to decide on it. */
async function detailOf(
  event: PageServerLoadEvent,
  known: CaseFragment,
  view: InboxView,
  after: string | null,
  now: string,
): Promise<string> {
  const [beside, readers] = await Promise.all([besideCase(event, known), caseReaders(event, known)]);
  return part(CaseDetail, {
    known,
    beside,
    readers,
    now,
    done: event.url.searchParams.has('o') ? doneIn(event.url) : null,
    back: inboxAddress(view, { after }),
    viewerName: event.locals.viewer?.name ?? '',
    refused: refusedIn(event),
    place: `&vue=${view}&o=${encodeURIComponent(known.id)}`,
  });
}

/** The inbox: a view of it, one page of its list, and one referral beside. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const graphql = graphqlFor(event);
  const { searchParams } = event.url;
  const view = inboxView(searchParams.get('vue'));
  const after = searchParams.get('apres');
  const asked = searchParams.get('o');
  // what was shown without being chosen stays where it is when something newer arrives
  const wanted = asked ?? searchParams.get('d');
  const [counted, { lines, next }, found] = await Promise.all([
    graphql.query(InboxCountsDocument, {}),
    listOf(graphql, view, after),
    wanted ? graphql.query(CaseDocument, { id: wanted }) : null,
  ]);
  const now = new Date().toISOString();
  const first = firstOf(lines, now);
  const opened = found ?? (first && !wanted ? await graphql.query(CaseDocument, { id: first.id }) : null);
  const known = opened?.referral ?? null;
  const counts: InboxCounts = {
    'a-traiter': counted.toTreat.totalCount,
    precisions: counted.asked.totalCount,
    attente: counted.waiting.totalCount,
    toutes: null,
  };
  const absent = asked === null ? '' : part(InboxAbsent, {});
  return {
    paper: part(PaperHead, {
      title: m.inbox_print({ view: inboxViewLabel(view) }),
      viewer: event.locals.viewer,
      now,
    }),
    chosen: known?.id ?? null,
    asked: asked !== null,
    ids: grouped(lines, now).flatMap((group) => group.lines.map(({ id }) => id)),
    top: part(InboxTop, { view, counts, done: asked === null ? doneIn(event.url) : null }),
    list: part(InboxList, { view, counts, lines, chosen: known?.id, after, next, now }),
    detail: known ? await detailOf(event, known, view, after, now) : absent,
  };
};

export const actions: Actions = answerForms((event, id, answer) =>
  inboxAddress(inboxView(event.url.searchParams.get('vue')), { chosen: id, done: answer }),
);
