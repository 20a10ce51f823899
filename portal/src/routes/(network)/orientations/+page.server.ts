import type { RequestEvent } from '@sveltejs/kit';
import {
  awaitedFilter,
  followedAddress,
  followedFilter,
  followedView,
  type FollowedView,
} from '#lib/cases/followed/followed.ts';
import FollowedFoot from '#lib/cases/followed/FollowedFoot.svelte';
import FollowedHead from '#lib/cases/followed/FollowedHead.svelte';
import FollowedTable from '#lib/cases/followed/FollowedTable.svelte';
import FollowedTools from '#lib/cases/followed/FollowedTools.svelte';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { closedStatuses, openStatuses } from '#lib/cases/statuses.ts';
import { criteriaFilter, criteriaIn, criteriaQuery, type Criteria } from '#lib/desk/criteria.ts';
import CriteriaPanel from '#lib/desk/CriteriaPanel.svelte';
import SavedViews from '#lib/desk/SavedViews.svelte';
import { savedViewLinks, savedOf, viewForms, viewRefusal } from '#lib/desk/saved-views.server.ts';
import { departments } from '#lib/directory/departments.ts';
import { FollowedPageDocument } from '#lib/graphql/generated/graphql.ts';
import { newsVariables, announcementFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { m } from '#lib/paraglide/messages.js';
import { countOfAll } from '#lib/text/count.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 25;

interface Search {
  readonly words: string;
  readonly after: string | null;
}

/** What was searched for in this request. It may be a name, so that it is kept nowhere else. */
const searches = new WeakMap<App.Locals, Search>();

interface ListRequest {
  readonly view: FollowedView;
  readonly department: string | null;
  readonly criteria: Criteria;
  readonly after: string | null;
  readonly search: string | null;
}

function listRequest(event: RequestEvent): ListRequest {
  const { searchParams } = event.url;
  const department = searchParams.get('dep');
  const search = searches.get(event.locals);
  const criteria = criteriaIn(searchParams);
  return {
    view: followedView(searchParams.get('etat')),
    department: departments.some(({ code }) => code === department) ? department : null,
    criteria,
    after: search ? search.after : searchParams.get('apres'),
    search: search?.words ?? null,
  };
}

/** A page of the list, and the counts of all views. Of all of them, what awaits the viewer comes first, whatever its age. */
function variablesOf({ view, criteria, after, search }: ListRequest) {
  const all = view === 'toutes' && search === null;
  return {
    awaited: awaitedFilter,
    open: [...openStatuses],
    closed: [...closedStatuses],
    filter: { ...followedFilter(view), ...criteriaFilter(criteria), ...(search !== null && { search }) },
    orderBy: { field: all ? 'AWAITING' : 'SUBMITTED_AT', direction: 'DESC' },
    first: pageSize,
    after,
  } as const;
}

/** The referrals one follows: those that await an answer first. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const wanted = listRequest(event);
  const { view, department, criteria, search, after } = wanted;
  const narrowed = criteriaQuery(criteria);
  const counted = await askPage(event, FollowedPageDocument, {
    ...variablesOf(wanted),
    ...newsVariables(event),
  });
  const views = savedViewLinks(event, 'FOLLOWED', counted.savedViews);
  const { pageInfo, edges } = counted.referrals;
  const lines = edges.map(({ node }) => node);
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const counts = {
    toutes: countOfAll([counted.open, counted.closed, counted.drafts]),
    attendent: counted.awaited,
    'en-cours': counted.open,
    closes: counted.closed,
    brouillons: counted.drafts,
  };
  const { viewer } = event.locals;
  const mayRefer = viewer?.mayRefer ?? false;
  const own = !viewer?.membership || deskOf(viewer.membership.function) !== 'treats';
  const query = followedAddress('/orientations', view, department, null, narrowed).split('?')[1];
  const searchAction = `?/recherche${query ? `&${query}` : ''}`;
  const now = new Date().toISOString();
  return {
    paper: part(PaperHead, {
      title: m.followed_print({ service: viewer?.membership?.organisation?.name ?? '' }),
      viewer,
      now,
    }),
    exportAddress: followedAddress('/orientations/export.csv', view, department, null, narrowed),
    searched: search,
    announcement: announcementFor(counted.moved),
    versions: Object.fromEntries(lines.map(({ id, version }) => [id, version])),
    head: part(FollowedHead, { counts, own }),
    tools: part(FollowedTools, {
      view,
      department,
      narrowed,
      counts,
      mayRefer,
      search,
      total: counted.referrals,
      searchAction,
    }),
    filters: part(CriteriaPanel, {
      criteria,
      views,
      refused: viewRefusal(event),
      action: '/orientations',
      keep: { etat: view, dep: department ?? '' },
      clear: followedAddress('/orientations', view, null),
      place: query ? `&${query}` : '',
      desk: !own,
      places: false,
    }),
    savedViews: part(SavedViews, { views, here: `/orientations?${query ?? ''}` }),
    table: part(FollowedTable, { lines, searched: search !== null, mayRefer, now }),
    foot: part(FollowedFoot, {
      view,
      department,
      narrowed,
      search,
      searchAction,
      shown: lines.length,
      total: counted.referrals,
      after,
      next,
    }),
  };
};

export const actions: Actions = {
  ...viewForms(
    'FOLLOWED',
    (event) => savedOf(followedFilter(listRequest(event).view), event),
    (event) => {
      const { view, department, criteria } = listRequest(event);
      return followedAddress('/orientations', view, department, null, criteriaQuery(criteria));
    },
  ),
  /** A search may hold a name, so that it travels in the body of a form and never in an address. */
  recherche: async (event) => {
    const form = await event.request.formData();
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const words = text('q').slice(0, 100);
    if (words) searches.set(event.locals, { words, after: text('apres') || null });
  },
};
