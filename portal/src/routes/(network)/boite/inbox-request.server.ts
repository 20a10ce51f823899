import type { RequestEvent } from '@sveltejs/kit';
import {
  firstOf,
  inboxFilter,
  inboxOrder,
  inboxView,
  type InboxCounts,
  type InboxOrder,
  type InboxView,
} from '#lib/cases/inbox/inbox.ts';
import { criteriaIn, type Criteria } from '#lib/desk/views/criteria.ts';
import { listOrders, listQuery, orderIn, type ListOrder } from '#lib/desk/views/order.ts';
import {
  CaseListDocument,
  InboxFirstDocument,
  InboxPageDocument,
  type CaseLineFragment,
  type CaseListQuery,
  type CaseListQueryVariables,
  type InboxPageQuery,
  type OpenedCaseFragment,
  type ReferralOrder,
} from '#lib/graphql/generated/graphql.ts';
import { newsVariables, newsReferralIds } from '#lib/live/news.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';

const pageSize = 50;
/** What one sheet after the other is read of; who needs more has the export. */
const mostLines = 500;

/** What an address of the inbox asks for. */
export interface InboxRequest {
  readonly view: InboxView;
  readonly criteria: Criteria;
  /** The order that the address asks for, and the one that the list is read in. */
  readonly wanted: ListOrder | null;
  readonly order: InboxOrder;
  /** The criteria and the order, as an address holds them. */
  readonly narrowed: string;
  readonly after: string | null;
  /** All the lines on one page, to be printed. */
  readonly all: boolean;
  /** The referral that was chosen. */
  readonly chosen: string | null;
  /** That one, or the one that was shown without being chosen: it stays where it is when something newer arrives. */
  readonly opened: string | null;
}

export function inboxRequest({ searchParams }: URL): InboxRequest {
  const criteria = criteriaIn(searchParams);
  const chosen = searchParams.get('o');
  const wanted = orderIn(searchParams);
  return {
    wanted,
    order: inboxOrder(wanted),
    view: inboxView(searchParams.get('vue')),
    criteria,
    narrowed: listQuery(criteria, wanted),
    after: searchParams.get('apres'),
    all: searchParams.get('tout') === 'oui',
    chosen,
    opened: chosen ?? searchParams.get('d'),
  };
}

/** What the inbox shows. */
export interface InboxAnswer {
  readonly answer: InboxPageQuery;
  readonly lines: readonly CaseLineFragment[];
  readonly next: string | null;
  readonly counts: InboxCounts;
  /** The referral that stands open. */
  readonly chosen: string | null;
  /** The same with all that is shown of it; 'as it was' where the page reloads for other referrals alone. */
  readonly opened: OpenedCaseFragment | 'as it was' | null;
}

function countsOf(answer: InboxPageQuery): InboxCounts {
  return {
    'a-traiter': answer.toTreat,
    precisions: answer.asked,
    attente: answer.waiting,
    'sans-accuse': answer.unacknowledged,
    toutes: null,
  };
}

/** Outcomes are answers: none of them is urgent any more, and they stand by what is due alone. */
const orderOf = (view: InboxView, order: InboxOrder): ReferralOrder =>
  listOrders[view === 'sans-accuse' && order === 'urgence' ? 'echeance' : order];

/** The lines of a page, and with `all` those of the pages after it. */
async function linesOf(
  event: RequestEvent,
  asked: Omit<CaseListQueryVariables, 'after'>,
  page: CaseListQuery['referrals'],
  all: boolean,
): Promise<Pick<InboxAnswer, 'lines' | 'next'>> {
  const lines = page.edges.map(({ node }) => node);
  let { pageInfo } = page;
  while (all && pageInfo.hasNextPage && lines.length < mostLines) {
    const { referrals }: CaseListQuery = await graphqlFor(event).query(CaseListDocument, {
      ...asked,
      after: pageInfo.endCursor,
    });
    lines.push(...referrals.edges.map(({ node }) => node));
    ({ pageInfo } = referrals);
  }
  return { lines, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/**
 * A page of a view, what is urgent first, then the longest late, then what is due next, where the address asks for no other order, and the referral beside it: one question, and a second
 * one where the list has to say first which referral that is.
 */
export async function findInbox(
  event: RequestEvent,
  request: InboxRequest,
  now: string,
): Promise<InboxAnswer> {
  const { view, criteria, order, after, opened, all } = request;
  const asked = { filter: inboxFilter(view, criteria), orderBy: orderOf(view, order), first: pageSize };
  const news = newsReferralIds(event);
  const stays = opened !== null && news.length > 0 && !news.includes(opened);
  const answer = await askPage(event, InboxPageDocument, {
    ...asked,
    after,
    toTreat: inboxFilter('a-traiter', criteria),
    asked: inboxFilter('precisions', criteria),
    waiting: inboxFilter('attente', criteria),
    unacknowledged: inboxFilter('sans-accuse', criteria),
    ...newsVariables(event),
    opens: opened !== null && !stays,
    opened: opened ?? '',
  });
  const { lines, next } = await linesOf(event, asked, answer.referrals, all);
  const first = opened === null ? firstOf(lines, order, now) : undefined;
  const beside = first ? await askPage(event, InboxFirstDocument, { opened: first.id }) : answer;
  return {
    answer,
    lines,
    next,
    counts: countsOf(answer),
    chosen: stays ? opened : (beside.opened?.id ?? null),
    opened: stays ? 'as it was' : (beside.opened ?? null),
  };
}
