import { followedFilter, followedView, type FollowedView } from '#lib/cases/followed.ts';
import { closedStatuses, openStatuses } from '#lib/cases/statuses.ts';
import { departments } from '#lib/directory/departments.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseListDocument, FollowedCountsDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 25;

interface Asked {
  readonly view: FollowedView;
  readonly department: string | null;
  readonly after: string | null;
}

function asked(url: URL): Asked {
  const department = url.searchParams.get('dep');
  return {
    view: followedView(url.searchParams.get('etat')),
    department: departments.some(({ code }) => code === department) ? department : null,
    after: url.searchParams.get('apres'),
  };
}

/** A page of the list. What awaits the viewer comes first, whatever its age: it is asked for apart, on the first page. */
async function listOf(event: RequestEvent, { view, department, after }: Asked, search: string | null) {
  const graphql = graphqlFor(event);
  const filter = { ...followedFilter(view), ...(department ? { departments: [department] } : {}) };
  const apart = view === 'toutes' && !search;
  const page = (more: { readonly awaitsViewer?: boolean; readonly search?: string }, cursor: string | null) =>
    graphql.query(CaseListDocument, {
      filter: { ...filter, ...more },
      orderBy: { field: 'SUBMITTED_AT', direction: 'DESC' },
      first: pageSize,
      after: cursor,
    });
  const [first, rest] = await Promise.all([
    apart && !after ? page({ awaitsViewer: true }, null) : null,
    page(search ? { search } : apart ? { awaitsViewer: false } : {}, after),
  ]);
  const { hasNextPage, endCursor } = rest.referrals.pageInfo;
  return {
    lines: [...(first?.referrals.edges ?? []), ...rest.referrals.edges].map(({ node }) => node),
    total: rest.referrals.totalCount,
    next: hasNextPage ? endCursor : null,
  };
}

/** The referrals one follows: those that await an answer first. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const wanted = asked(event.url);
  const [counts, list] = await Promise.all([
    graphqlFor(event).query(FollowedCountsDocument, { open: [...openStatuses], closed: [...closedStatuses] }),
    listOf(event, wanted, null),
  ]);
  return {
    ...wanted,
    ...list,
    counts: {
      attendent: counts.awaited.totalCount,
      'en-cours': counts.open.totalCount,
      closes: counts.closed.totalCount,
      brouillons: counts.drafts.totalCount,
    },
    now: new Date().toISOString(),
  };
};

export const actions: Actions = {
  /** A search may hold a name, so that it travels in the body of a form and never in an address. */
  recherche: async (event) => {
    const form = await event.request.formData();
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim().slice(0, 100) : '';
    };
    const search = text('q');
    if (!search) return { found: null };
    const found = await listOf(event, { ...asked(event.url), after: text('apres') || null }, search);
    return { found: { ...found, search, later: text('apres') !== '' } };
  },
};
