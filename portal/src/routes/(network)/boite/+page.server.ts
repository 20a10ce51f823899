import { redirect, type RequestEvent } from '@sveltejs/kit';
import { answerForms, doneIn, refusedIn } from '#lib/cases/answers/answers.server.ts';
import { besideCase } from '#lib/cases/detail/beside.server.ts';
import CaseDetail from '#lib/cases/detail/CaseDetail.svelte';
import {
  firstOf,
  grouped,
  inboxAddress,
  inboxFilter,
  inboxView,
  inboxViewLabel,
  type InboxCounts,
  type InboxView,
} from '#lib/cases/inbox/inbox.ts';
import InboxAbsent from '#lib/cases/inbox/InboxAbsent.svelte';
import InboxList from '#lib/cases/inbox/InboxList.svelte';
import InboxTop from '#lib/cases/inbox/InboxTop.svelte';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import { caseReaders } from '#lib/cases/detail/readers.server.ts';
import { criteriaFilter, criteriaIn, criteriaQuery, type Criteria } from '#lib/desk/criteria.ts';
import CriteriaPanel from '#lib/desk/CriteriaPanel.svelte';
import { deskOf } from '#lib/desk/desk.server.ts';
import { keptViews, savedOf, viewForms, viewRefusal } from '#lib/desk/saved-views.server.ts';
import { severalForm, severalIn } from '#lib/desk/several.server.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import {
  CaseDocument,
  CaseListDocument,
  ClaimCaseDocument,
  InboxCountsDocument,
} from '#lib/graphql/generated/graphql.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

const pageSize = 50;

/** A page of a view: what is due first, and of all referrals what was sent last, after what is late. */
async function listOf(graphql: Graphql, view: InboxView, criteria: Criteria, after: string | null) {
  const { referrals } = await graphql.query(CaseListDocument, {
    filter: { ...inboxFilter(view), ...criteriaFilter(criteria) },
    orderBy:
      view === 'toutes' ? { field: 'OVERDUE', direction: 'DESC' } : { field: 'DUE_AT', direction: 'ASC' },
    first: pageSize,
    after,
  });
  const { hasNextPage, endCursor } = referrals.pageInfo;
  return { lines: referrals.edges.map(({ node }) => node), next: hasNextPage ? endCursor : null };
}

/** The referral beside the list, with all that is wanted to decide on it. */
async function detailOf(
  event: PageServerLoadEvent,
  known: CaseFragment,
  view: InboxView,
  criteria: string,
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
    back: inboxAddress(view, { after, criteria }),
    viewerName: event.locals.viewer?.name ?? '',
    refused: refusedIn(event),
    place: `&vue=${view}${criteria && `&${criteria}`}&o=${encodeURIComponent(known.id)}`,
  });
}

/** The inbox: a view of it, one page of its list, and one referral beside. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const views = await keptViews(event, 'INBOX');
  const graphql = graphqlFor(event);
  const { searchParams } = event.url;
  const view = inboxView(searchParams.get('vue'));
  const criteria = criteriaIn(searchParams);
  const narrowed = criteriaQuery(criteria);
  const after = searchParams.get('apres');
  const asked = searchParams.get('o');
  // what was shown without being chosen stays where it is when something newer arrives
  const wanted = asked ?? searchParams.get('d');
  const [counted, { lines, next }, found, desk] = await Promise.all([
    graphql.query(InboxCountsDocument, {}),
    listOf(graphql, view, criteria, after),
    wanted ? graphql.query(CaseDocument, { id: wanted }) : null,
    deskOf(event),
  ]);
  const now = new Date().toISOString();
  const first = firstOf(lines, now);
  const opened = found ?? (first && !wanted ? await graphql.query(CaseDocument, { id: first.id }) : null);
  const known = opened?.referral ?? null;
  const counts: InboxCounts = {
    'a-traiter': counted.toTreat.totalCount,
    precisions: counted.asked.totalCount,
    attente: counted.waiting.totalCount,
    'sans-accuse': counted.unacknowledged.totalCount,
    toutes: null,
  };
  const place = `&vue=${view}${narrowed && `&${narrowed}`}${after ? `&apres=${encodeURIComponent(after)}` : ''}`;
  const absent = asked === null ? '' : part(InboxAbsent, {});
  return {
    paper: part(PaperHead, {
      title: m.inbox_print({ view: inboxViewLabel(view) }),
      viewer: event.locals.viewer,
      now,
    }),
    chosen: known?.id ?? null,
    asked: asked !== null,
    reading: asked !== null && known?.readers ? known.id : null,
    versions: Object.fromEntries(lines.map(({ id, version }) => [id, version])),
    ids: grouped(lines, now).flatMap((group) => group.lines.map(({ id }) => id)),
    top: part(InboxTop, {
      view,
      counts,
      done: asked === null ? doneIn(event.url) : null,
      several: severalIn(event),
      criteria: narrowed,
      views,
    }),
    filters: part(CriteriaPanel, {
      criteria,
      views,
      refused: viewRefusal(event),
      action: '/boite',
      keep: { vue: view },
      clear: inboxAddress(view),
      place,
      desk: true,
      places: true,
    }),
    list: part(InboxList, {
      view,
      counts,
      lines,
      chosen: known?.id,
      after,
      next,
      now,
      desk,
      criteria: narrowed,
      place,
    }),
    detail: known ? await detailOf(event, known, view, narrowed, after, now) : absent,
  };
};

const viewIn = ({ url }: RequestEvent): InboxView => inboxView(url.searchParams.get('vue'));

/** The same list as the form stood in. */
const hereIn = (event: RequestEvent, rest: Parameters<typeof inboxAddress>[1]): string =>
  inboxAddress(viewIn(event), { ...rest, criteria: criteriaQuery(criteriaIn(event.url.searchParams)) });

export const actions: Actions = {
  ...answerForms((event, id, answer) => hereIn(event, { chosen: id, done: answer })),
  ...viewForms(
    'INBOX',
    (event) => savedOf(inboxFilter(viewIn(event)), event),
    (event) => hereIn(event, {}),
  ),
  plusieurs: severalForm((event, verb, done) =>
    hereIn(event, { after: event.url.searchParams.get('apres'), together: [verb, done] }),
  ),
  /** Without script, one says by hand that one reads. */
  lecture: async (event) => {
    const { id } = readSent(await event.request.formData());
    await graphqlFor(event).mutate(ClaimCaseDocument, { input: { id } });
    redirect(303, hereIn(event, { chosen: id }));
  },
};
