import { answerForms, doneIn } from '#lib/cases/answers.server.ts';
import { besideCase } from '#lib/cases/beside.server.ts';
import { firstOf, inboxAddress, inboxFilter, inboxView, type InboxView } from '#lib/cases/inbox.ts';
import { caseReaders } from '#lib/cases/readers.server.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import { CaseDocument, CaseListDocument, InboxCountsDocument } from '#lib/graphql/generated/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

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
  const [counts, { lines, next }, found] = await Promise.all([
    graphql.query(InboxCountsDocument, {}),
    listOf(graphql, view, after),
    wanted ? graphql.query(CaseDocument, { id: wanted }) : null,
  ]);
  const now = new Date().toISOString();
  const first = firstOf(lines, now);
  const opened = found ?? (first && !wanted ? await graphql.query(CaseDocument, { id: first.id }) : null);
  const known = opened?.referral ?? null;
  const [beside, readers] = known
    ? await Promise.all([besideCase(event, known), caseReaders(event, known)])
    : [
        { room: null, partners: null },
        { referral: {}, participant: {} },
      ];
  return {
    view,
    after,
    asked: asked !== null,
    lines,
    next,
    counts: {
      'a-traiter': counts.toTreat.totalCount,
      precisions: counts.asked.totalCount,
      attente: counts.waiting.totalCount,
      toutes: null,
    } satisfies Readonly<Record<InboxView, number | null>>,
    known,
    beside,
    readers,
    done: doneIn(event.url),
    now,
  };
};

export const actions: Actions = answerForms((event, id, answer) =>
  inboxAddress(inboxView(event.url.searchParams.get('vue')), { chosen: id, done: answer }),
);
